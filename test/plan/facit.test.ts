/** The facit: what `access` answers for everyone, and never another change than `diff` tells of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked, personNamed, type Workspace } from '../../language/model/index.ts';
import { facitOf, reachesOf } from '../../language/plan/index.ts';
import type { Dated } from '../../language/provisioning/index.ts';
import { facitIn, facitLine, facitText } from '../../language/report/access/facit.ts';
import { parseDay } from '../../language/time/index.ts';
import { writtenAs } from '../support/generators/written.ts';
import { workspaceOf } from '../support/judged.ts';
import { DAYS, edited, region, textsOf } from '../support/plan/access-region.ts';
import { fristad } from '../support/plan/fristad.ts';
import type { Texts } from '../support/plan/sides.ts';
import { randomState } from '../support/plan/states.ts';
import { expectSameWays, wayOf } from '../support/plan/ways.ts';

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
        expectSameWays(textsOf(before, spread), textsOf(after, other), asOf),
      ),
      { numRuns: runs(400) },
    );
  });

  it('between any two states of the real system', () => {
    fc.assert(
      fc.property(randomState, randomState, day, (before, after, asOf) =>
        expectSameWays(writtenAs(before), writtenAs(after), asOf),
      ),
      { numRuns: runs(150) },
    );
  });
});
