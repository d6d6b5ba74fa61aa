/** How much may be taken away before someone must approve it. */
import { describe, expect, it } from 'vitest';
import { type Breach, breachSentence, inboxesToApprove, planOf } from '../../language/plan/index.ts';
import { namesIn } from '../../language/plan/words/names.ts';
import type { Provisioning } from '../../language/provisioning/index.ts';
import { inbox, line, state, unit } from '../support/plan/states.ts';

function members(to: string, count: number) {
  return Array.from({ length: count }, (_, i) => ({ inbox: to, person: `p${i}`, from: null, to: null }));
}

function world(sizes: Readonly<Record<string, number>>): Provisioning {
  return state({
    units: [unit('A')],
    inboxes: Object.keys(sizes).map((key) => inbox(key)),
    members: Object.entries(sizes).flatMap(([key, count]) => members(key, count)),
  });
}

function breaches(current: Provisioning, desired: Provisioning, allow: readonly string[] = []): readonly Breach[] {
  return planOf(current, desired, { allowRemovals: new Set(allow), untold: new Set(), tellsOfFrozen: true }).breaches;
}

/** A big inbox that keeps its members, so that little is a tenth of all. */
const BIG = { Stor: 100 };

describe('members of one inbox', () => {
  it('may lose a quarter and not more', () => {
    expect(breaches(world({ ...BIG, A: 8 }), world({ ...BIG, A: 6 }))).toEqual([]);
    expect(breaches(world({ ...BIG, A: 8 }), world({ ...BIG, A: 5 }))).toEqual([
      { kind: 'members', inbox: 'A', removed: 3, of: 8 },
    ]);
  });

  it('are counted where there are at least four', () => {
    expect(breaches(world({ ...BIG, A: 3 }), world({ ...BIG, A: 0 }))).toEqual([]);
    expect(breaches(world({ ...BIG, A: 4 }), world({ ...BIG, A: 3 }))).toEqual([]);
    expect(breaches(world({ ...BIG, A: 4 }), world({ ...BIG, A: 2 }))).toHaveLength(1);
  });

  it('are all lost where the inbox goes', () => {
    expect(breaches(world({ ...BIG, A: 4 }), world(BIG))).toEqual([{ kind: 'members', inbox: 'A', removed: 4, of: 4 }]);
  });

  it('are not made up for by new ones', () => {
    const swapped = {
      ...world({ ...BIG, A: 0 }),
      members: [
        ...members('Stor', 100),
        ...['x', 'y', 'z', 'v'].map((p) => ({ inbox: 'A', person: p, from: null, to: null })),
      ],
    };
    expect(breaches(world({ ...BIG, A: 4 }), swapped)).toHaveLength(1);
  });

  it('may all go where the inbox is named', () => {
    expect(breaches(world({ ...BIG, A: 4 }), world(BIG), ['A'])).toEqual([]);
    expect(breaches(world({ ...BIG, A: 4, B: 4 }), world(BIG), ['A'])).toEqual([
      { kind: 'members', inbox: 'B', removed: 4, of: 4 },
    ]);
  });
});

describe('a membership that is cut short', () => {
  const cut = (period: { readonly from: string | null; readonly to: string | null }): Provisioning => {
    const kept = world({ ...BIG, A: 4 });
    return { ...kept, members: kept.members.map((one, i) => (i >= 102 ? { ...one, ...period } : one)) };
  };

  it.each([
    ['today', null, '2026-11-21'],
    ['in the horizon', null, '2027-02-17'],
    ['at its beginning', '2026-11-22', null],
  ])('%s is lost', (_, from, to) => {
    expect(breaches(world({ ...BIG, A: 4 }), cut({ from, to }))).toEqual([
      { kind: 'members', inbox: 'A', removed: 2, of: 4 },
    ]);
  });

  it.each([
    ['beyond the horizon', null, '2027-02-18'],
    ['in the past', '2026-11-21', null],
  ])('%s is not', (_, from, to) => {
    expect(breaches(world({ ...BIG, A: 4 }), cut({ from, to }))).toEqual([]);
  });
});

it('a membership that is to begin beyond the horizon is lost where it is taken away', () => {
  const all = world({ ...BIG, A: 4 });
  const later = all.members.map((one, i) => (i >= 102 ? { ...one, from: '2027-06-01' } : one));
  const found = breaches({ ...all, members: later }, { ...all, members: later.slice(0, 102) });
  expect(found).toEqual([{ kind: 'members', inbox: 'A', removed: 2, of: 4 }]);
});

describe('all members', () => {
  const small = { A: 3, B: 3, C: 3, D: 3, E: 3, F: 3, G: 2 };

  it('may lose a tenth and not more', () => {
    expect(breaches(world(small), world({ ...small, A: 2, B: 2 }))).toEqual([]);
    expect(breaches(world(small), world({ ...small, A: 2, B: 2, C: 2 }))).toEqual([
      { kind: 'all-members', inboxes: ['A', 'B', 'C'], removed: 3, of: 20 },
    ]);
  });

  it('do not count what is lost from inboxes that are named', () => {
    const less = world({ ...small, A: 2, B: 2, C: 2 });
    expect(breaches(world(small), less, ['A'])).toEqual([]);
    expect(breaches(world(small), world({ ...small, A: 0, B: 2, C: 2, D: 2 }), ['A'])).toEqual([
      { kind: 'all-members', inboxes: ['B', 'C', 'D'], removed: 3, of: 20 },
    ]);
  });
});

describe('an inbox left', () => {
  const kept = world(BIG);
  const run = (parts: Partial<Provisioning>): Provisioning => ({ ...kept, ...parts });
  const administered = run({ administrators: [{ inbox: 'Stor', person: 'p1' }] });
  const monitored = run({ monitoring: [{ inbox: 'Stor', ...line('p1') }] });

  it('without administrator must be named', () => {
    expect(breaches(administered, kept)).toEqual([{ kind: 'no-administrator', inbox: 'Stor' }]);
    expect(breaches(administered, kept, ['Stor'])).toEqual([]);
    expect(breaches(kept, kept)).toEqual([]);
    const other = run({ administrators: [{ inbox: 'Stor', person: 'p2' }] });
    expect(breaches(administered, other)).toEqual([]);
  });

  it('without monitor must be named, also where a line is left that names nobody', () => {
    expect(breaches(monitored, kept)).toEqual([{ kind: 'no-monitor', inbox: 'Stor' }]);
    expect(breaches(monitored, run({ monitoring: [{ inbox: 'Stor', ...line() }] }))).toHaveLength(1);
    expect(breaches(monitored, kept, ['Stor'])).toEqual([]);
  });

  it('to a funktion that nobody staffs any more must be named, where the current state tells who does', () => {
    const by = [{ inbox: 'Stor', ...line(), watchers: [{ kind: 'function' as const, key: 'Koord' }] }];
    const koord = (staff: readonly string[]) => ({ key: 'Koord', name: 'Koordinator', place: 'A', staff });
    const [staffed, empty] = [['p1'], []].map((staff) => run({ monitoring: by, functions: [koord(staff)] }));
    expect(breaches(staffed as Provisioning, staffed as Provisioning)).toEqual([]);
    expect(breaches(staffed as Provisioning, empty as Provisioning)).toEqual([{ kind: 'no-monitor', inbox: 'Stor' }]);
    expect(breaches(monitored, empty as Provisioning)).toEqual([{ kind: 'no-monitor', inbox: 'Stor' }]);
    const helped = by.map((one) => ({ ...one, substitutes: [{ kind: 'person' as const, key: 'p2' }] }));
    const [had, has] = [['p1'], []].map((staff) => run({ monitoring: helped, functions: [koord(staff)] }));
    expect(breaches(had as Provisioning, has as Provisioning)).toEqual([{ kind: 'no-monitor', inbox: 'Stor' }]);
    const untold = { allowRemovals: new Set<string>(), untold: new Set(['staff'] as const), tellsOfFrozen: true };
    expect(planOf(monitored, empty as Provisioning, untold).breaches).toEqual([]);
  });

  it('with lines for holidays or dates alone must be named', () => {
    const onDate = { ...line('p1'), days: { kind: 'date' as const, date: '2026-12-23' } };
    const rarely = run({ monitoring: [{ inbox: 'Stor', ...onDate }] });
    expect(breaches(monitored, rarely)).toEqual([{ kind: 'no-monitor', inbox: 'Stor' }]);
    expect(breaches(rarely, kept)).toEqual([{ kind: 'no-monitor', inbox: 'Stor' }]);
    expect(breaches(rarely, rarely)).toEqual([]);
    const byNobody = run({ monitoring: [{ inbox: 'Stor', ...onDate, watchers: [] }] });
    expect(breaches(rarely, byNobody)).toEqual([{ kind: 'no-monitor', inbox: 'Stor' }]);
    expect(breaches(byNobody, kept)).toEqual([]);
  });

  it('behind by one that goes itself is no such thing', () => {
    const little = state({ inboxes: [inbox('A')], administrators: [{ inbox: 'A', person: 'p1' }] });
    expect(breaches(little, state())).toEqual([]);
  });
});

it('is said in words, with the inboxes to name, each once', () => {
  const small = { A: 4, B: 3 };
  const monitored = {
    ...world(small),
    administrators: [{ inbox: 'B', person: 'p1' }],
    monitoring: [{ inbox: 'B', ...line('p1') }],
  };
  const found = breaches(monitored, world({ A: 2, B: 2 }));
  const names = namesIn(monitored, monitored);
  expect(found.map((breach) => breachSentence(breach, names))).toEqual([
    {
      sv: 'Inkorgen A mister 2 av 4 medlemmar, mer än en fjärdedel',
      en: 'Inkorgen A loses 2 of 4 members, more than a quarter',
    },
    {
      sv: '3 av alla 7 medlemskap tas bort, mer än en tiondel: Inkorgen A och Inkorgen B',
      en: '3 of all 7 memberships are removed, more than a tenth: Inkorgen A and Inkorgen B',
    },
    { sv: 'Inkorgen B blir utan administratör', en: 'Inkorgen B is left without an administrator' },
    { sv: 'Inkorgen B blir utan någon som bevakar', en: 'Inkorgen B is left without anyone who monitors it' },
  ]);
  expect(inboxesToApprove(found)).toEqual(['A', 'B']);
  expect(inboxesToApprove(found.slice(2))).toEqual(['B']);
});
