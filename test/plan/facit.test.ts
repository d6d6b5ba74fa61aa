/** The facit: what `access` answers for everyone, and never another change than `diff` tells of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked, personNamed, type Workspace } from '../../language/model/index.ts';
import { type Diff, diffOf, type FacitRow, facitOf, reachesOf, type Side } from '../../language/plan/index.ts';
import { type Dated, provisioningOf } from '../../language/provisioning/index.ts';
import { facitIn, facitLine, facitText } from '../../language/report/access/facit.ts';
import { parseDay } from '../../language/time/index.ts';
import { writtenAs } from '../support/generators/written.ts';
import { workspaceOf } from '../support/judged.ts';
import { DAYS, edited, region, textsOf } from '../support/plan/access-region.ts';
import { fristad } from '../support/plan/fristad.ts';
import type { Texts } from '../support/plan/sides.ts';
import { randomState } from '../support/plan/states.ts';

/** One way to reach something, in a word. */
function wayOf({ kind, object, person }: Pick<FacitRow, 'kind' | 'object' | 'person'>): string {
  return JSON.stringify([kind, object, person]);
}

function holdsOn({ from, to }: Dated, day: string): boolean {
  return (from ?? day) <= day && day <= (to ?? day);
}

/** What `access` says of all persons, each of what he reaches himself. */
function accessOn(ws: Workspace, day: string): readonly string[] {
  const asOf = parseDay(day) as number;
  return [...ws.keys('person')]
    .filter((key) => personNamed(ws, key) !== undefined)
    .flatMap((key) => reachesOf(ws, { kind: 'person', key }, asOf).filter(({ person }) => person === key))
    .map((reach) => `${wayOf(reach)} ${reach.via.join()}`)
    .sort();
}

function facitOn(ws: Workspace, day: string): readonly string[] {
  return facitOf(ws)
    .rows.filter(({ periods }) => periods.some((period) => holdsOn(period, day)))
    .map((row) => `${wayOf(row)} ${row.via.join()}`)
    .sort();
}

describe('on each day', () => {
  const days = ['2026-10-01', ...DAYS];

  it('it is what access says of everyone, in a region of any kind', () => {
    fc.assert(
      fc.property(region, fc.nat(4), (some, spread) => {
        const ws = workspaceOf(textsOf(some, spread), []);
        for (const day of days) expect(facitOn(ws, day), day).toEqual(accessOn(ws, day));
      }),
      { numRuns: runs(300) },
    );
  });

  it('and in one that is made of a state of the real system', () => {
    fc.assert(
      fc.property(randomState, (state) => {
        const ws = workspaceOf(writtenAs(state), []);
        for (const day of days) expect(facitOn(ws, day), day).toEqual(accessOn(ws, day));
      }),
      { numRuns: runs(100) },
    );
  });
});

/** As many cases as are asked for from outside, else as many as stand here. */
function runs(usual: number): number {
  return Number(process.env['FACIT_CASES'] ?? usual);
}

function sideOf(texts: Texts, day: string): Side {
  const asOf = parseDay(day) as number;
  const ws = workspaceOf(texts, []);
  const state = provisioningOf(ws, { asOf, horizonDays: 90, digest: '', routines: [] });
  return { ws, state, options: { checks: [], asOf, horizonDays: 90 } };
}

/** The days of each way from a day on, under the names that persons and units have now. */
function remaining(ws: Workspace, day: string, diff?: Diff): ReadonlyMap<string, string> {
  const now = new Map((diff?.renames ?? []).map(({ from, to }) => [from, to]));
  const named = (key: string): string => now.get(key) ?? key;
  const ways = facitOf(ws).rows.map(({ kind, object, person, periods, via }) => {
    const [place = '', word] = object.split('.');
    const inbox = word === undefined ? named(place) : `${named(place)}.${word}`;
    const left = periods.filter(({ to }) => to === null || to >= day);
    const shown = left.map(({ from, to }) => [from === null || from < day ? day : from, to]);
    return [wayOf({ kind, object: inbox, person: named(person) }), left.length, JSON.stringify([shown, via])] as const;
  });
  return new Map(ways.filter(([, left]) => left > 0).map(([way, , value]) => [way, value]));
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((way) => before.get(way) !== after.get(way)).sort();
}

/** The ways that a diff says are won, lost or changed. That someone is new or gone tells of his own inbox. */
function told({ changes, declared }: Diff): readonly string[] {
  const ways = changes.flatMap(({ kind, object, person }) => {
    const isAccess = kind === 'member' || kind === 'administrator' || kind === 'delegate' || kind === 'reader';
    if (kind === 'personal-inbox') return [wayOf({ kind: 'own', object, person: object })];
    return isAccess && person !== null ? [wayOf({ kind, object, person })] : [];
  });
  const own = declared.flatMap(({ action, before, after }) => {
    const person = after ?? before;
    const isOwner = person?.kind === 'person' && person.noPersonalInbox === undefined && action !== 'change';
    return isOwner ? [wayOf({ kind: 'own', object: person.name, person: person.name })] : [];
  });
  return [...ways, ...own].sort();
}

function expectAgreement(before: Texts, after: Texts, day: string): void {
  const [base, head] = [sideOf(before, day), sideOf(after, day)];
  const diff = diffOf(base, head);
  expect(told(diff)).toEqual(differing(remaining(base.ws, day, diff), remaining(head.ws, day)));
}

describe('as a text', () => {
  it('it is read as it was written, tells no kind of absence, and no dates in it look like an identity number', () => {
    fc.assert(
      fc.property(region, (some) => {
        const facit = facitOf(workspaceOf(textsOf(some), []));
        const text = facitText(facit);
        expect(facitIn('x', text)).toEqual(facit.rows.map(facitLine));
        expect(facitIn('x', text.replaceAll('\n', '\r\n'))).toEqual(facit.rows.map(facitLine));
        expect(text).not.toMatch(/semester|sjuk|ledighet/);
        expect(masked(text)).toBe(text);
      }),
      { numRuns: runs(100) },
    );
  });

  it('it is sorted by inbox, person and how, whatever files and locale', () => {
    const ways = facitOf(workspaceOf(fristad)).rows.map(({ inbox, person }) => `${inbox} ${person}`);
    expect(ways).toEqual([...ways].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    fc.assert(
      fc.property(region, fc.nat(4), (some, spread) => {
        const access = (texts: Texts) => facitOf(workspaceOf(texts, [])).rows.map(({ given: _, ...row }) => row);
        expect(access(textsOf(some, spread))).toEqual(access(textsOf(some)));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('it and diff never disagree', () => {
  const day = fc.constantFrom('1990-01-01', '2026-11-21', '2026-12-05', '2027-02-28', '2040-01-01');

  it('after any edit, and as of any day: what differs in the one is what the other tells', () => {
    fc.assert(
      fc.property(edited, day, fc.nat(4), fc.nat(4), ([before, after], asOf, spread, other) =>
        expectAgreement(textsOf(before, spread), textsOf(after, other), asOf),
      ),
      { numRuns: runs(400) },
    );
  });

  it('between any two states of the real system', () => {
    fc.assert(
      fc.property(randomState, randomState, day, (before, after, asOf) =>
        expectAgreement(writtenAs(before), writtenAs(after), asOf),
      ),
      { numRuns: runs(150) },
    );
  });
});
