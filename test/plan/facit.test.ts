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

describe('of what can be read', () => {
  const persons = 'person exeet1 "Exempel Ett" { } person exetv1 "Exempel Två" { }';
  const of = (unit: string, more = '') =>
    facitOf(workspaceOf({ 'a.rutin': `${persons} enhet E "E" { ${unit} } ${more}` }, []));

  it('it names what is reached as the language does, and says which line gives it', () => {
    const { rows, lacking } = of(
      'administreras av exetv1 läsåtkomst { via npö personer exetv1 } inkorg samverkan { medlemmar exeet1 }',
      'frånvaro exeet1 semester från 2026-12-01 till 2026-12-05 { ombud exetv1 }',
    );
    expect(rows.map((row) => [row.inbox, row.person, ...row.given.map(({ source }) => source)].join(' | '))).toEqual([
      'E | exetv1 | enhet E läsåtkomst',
      'E.samverkan | exeet1 | inkorg E.samverkan medlemmar',
      'E.samverkan | exetv1 | enhet E administreras av',
      'personlig exeet1 | exeet1 | person exeet1',
      'personlig exeet1 | exetv1 | frånvaro exeet1 ombud',
      'personlig exetv1 | exetv1 | person exetv1',
    ]);
    expect(lacking).toEqual([]);
  });

  it.each([
    ['administers', 'administreras av exett1 inkorg samverkan { }'],
    ['reads', 'läsåtkomst { via npö personer exett1 }'],
  ])('it is not whole without somebody who %s and is not declared', (_, unit) => {
    const { rows, lacking } = of(unit);
    expect(lacking.map(({ what, name }) => `${what} ${name}`)).toEqual(['person exett1']);
    expect(rows.map(({ person }) => person)).toEqual(['exeet1', 'exetv1']);
  });

  it('a period of one day is one, and one that cannot be read or that ends before it begins is none', () => {
    const rows = (period: string): readonly (readonly Dated[])[] =>
      of(`inkorg samverkan { medlemmar exeet1 ${period} }`)
        .rows.filter(({ kind }) => kind === 'member')
        .map(({ periods }) => periods);
    expect(rows('från 2026-12-01 till 2026-12-01')).toEqual([[{ from: '2026-12-01', to: '2026-12-01' }]]);
    expect(rows('från 2026-12-01, exeet1 från 2026-11-01 till 2026-11-30')).toEqual([
      [{ from: '2026-11-01', to: null }],
    ]);
    expect([rows('från 2026-02-30'), rows('från 2026-12-02 till 2026-12-01')]).toEqual([[], []]);
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
