/** Whom and what a state names, wherever it does: so that each has its name of the declarations, and none that another bears. */
import { describe, expect, it } from 'vitest';
import { planOf } from '../../language/plan/index.ts';
import { personKeysIn, unitKeysIn } from '../../language/plan/state/keys-in.ts';
import { daysOf } from '../../language/plan/state/periods.ts';
import { renamed } from '../../language/plan/state/renamed.ts';
import type { Provisioning } from '../../language/provisioning/index.ts';
import { daySet } from '../../language/time/index.ts';
import { delegate, inbox, line, person, state, unit } from '../support/plan/states.ts';

const always = { from: null, to: null };
const substituted = (key: string) => ({ ...line(), substitutes: [{ kind: 'person' as const, key }] });
const certificates = (monitoring: Provisioning['certificates'][number]['monitoring']) => [
  { unit: 'A', channel: null, responseDays: null, monitoring, frozen: false },
];

/** Each way in which a state names a person. */
const NAMING: readonly (readonly [string, (key: string) => Partial<Provisioning>])[] = [
  ['a person', (key) => ({ persons: [person(key)] })],
  ['a member', (key) => ({ members: [{ inbox: 'A.samverkan', person: key, ...always }] })],
  ['an administrator', (key) => ({ administrators: [{ inbox: 'A.samverkan', person: key }] })],
  ['an ombud', (key) => ({ delegates: [delegate('p0', key, always)] })],
  ['who has an ombud', (key) => ({ delegates: [delegate(key, 'p0', always)] })],
  ['staff', (key) => ({ functions: [{ key: 'Koord', name: 'K', place: 'A', staff: [key] }] })],
  ['who watches', (key) => ({ monitoring: [{ inbox: 'A.samverkan', ...line(key) }] })],
  ['a stand-in', (key) => ({ monitoring: [{ inbox: 'A.samverkan', ...substituted(key) }] })],
  ['who watches certificates', (key) => ({ certificates: certificates([line(key)]) })],
  ['a stand-in for certificates', (key) => ({ certificates: certificates([substituted(key)]) })],
];

describe.each(NAMING)('as %s', (_, of) => {
  const base = { units: [unit('A')], inboxes: [inbox('A.samverkan')] };

  it('somebody is named', () => {
    expect([...personKeysIn(state(of('p1')))].filter((key) => key !== 'p0')).toEqual(['p1']);
  });

  it('somebody written in other letters is the one who is declared', () => {
    const options = { allowRemovals: new Set<string>(), untold: new Set<never>(), tellsOfFrozen: true };
    const plan = planOf(state({ ...base, ...of('P1') }), state({ ...base, ...of('p1') }), options);
    expect([plan.changes, plan.renames]).toEqual([[], []]);
  });

  it('somebody with a new VGR-id is the same', () => {
    const rename = { kind: 'person', from: 'p1', to: 'p4', hsa: 'H', name: 'N' } as const;
    const keyed = ({ persons, ...rest }: Provisioning): object => ({ ...rest, persons: persons.map(({ key }) => key) });
    expect(keyed(renamed(state(of('p1')), [rename]))).toEqual(keyed(state(of('p4'))));
  });
});

it('a funktion that watches is no person, and a unit is one wherever it is named', () => {
  const group = { ...line(), watchers: [{ kind: 'function' as const, key: 'Koord' }] };
  const stands = { ...line(), substitutes: [{ kind: 'function' as const, key: 'Koord' }] };
  const made = state({
    units: [unit('A')],
    inboxes: [{ ...inbox('F'), unit: 'B' }],
    certificates: [{ ...(certificates([group])[0] as Provisioning['certificates'][number]), unit: 'C' }],
    monitoring: [{ inbox: 'F', ...stands }],
  });
  expect([...personKeysIn(made)]).toEqual([]);
  expect([...unitKeysIn(made)]).toEqual(['A', 'B', 'C']);
});

it('a new name of a unit goes with all that names it, and what has none above it has none', () => {
  const rename = { kind: 'unit', from: 'A', to: 'B', hsa: 'H', name: 'N' } as const;
  const of = (key: string): Provisioning =>
    state({
      departments: [
        { key, name: 'N', parent: null },
        { key: 'V', name: 'V', parent: key },
      ],
      units: [{ ...unit('A'), key, department: { key, name: 'N' } }],
      inboxes: [
        { ...inbox('A.samverkan'), key: `${key}.samverkan`, unit: key },
        { ...inbox('Ak'), unit: key },
      ],
      orders: [{ inbox: `${key}.samverkan`, process: 'closure', reference: 'R' }],
      functions: [{ key: 'Koord', name: 'K', place: key, staff: [] }],
      assignments: [{ person: 'p1', role: 'läkare', place: key, ...always }],
      certificates: certificates([]).map((one) => ({ ...one, unit: key })),
    });
  expect(renamed(of('A'), [rename])).toEqual(of('B'));
});

it('a funktion that is called as somebody was keeps its name', () => {
  const rename = { kind: 'person', from: 'p1', to: 'p9', hsa: 'H', name: 'N' } as const;
  const group = { ...line(), watchers: [{ kind: 'function' as const, key: 'p1' }] };
  const made = state({ monitoring: [{ inbox: 'A.samverkan', ...group }] });
  expect(renamed(made, [rename])).toEqual(made);
});

it('who decided and assigned an ombud has a new VGR-id too, and nobody stays nobody', () => {
  const rename = { kind: 'person', from: 'p1', to: 'p9', hsa: 'H', name: 'N' } as const;
  const of = (decidedBy: string | null, assignedBy: string | null): Provisioning =>
    state({ delegates: [{ ...delegate('p2', 'p3', always), decidedBy, assignedBy }] });
  expect(renamed(of('p1', null), [rename])).toEqual(of('p9', null));
  expect(renamed(of(null, 'p1'), [rename])).toEqual(of(null, 'p9'));
});

it.each([
  ['2026-12-01', '2026-12-01', 1],
  ['2026-12-01', '2026-12-02', 2],
  ['2026-12-02', '2026-12-01', 0],
  ['2026-02-30', '2026-12-01', 0],
  ['2026-12-01', '2026-12-32', 0],
  ['2026-02-30', '2026-02-31', 0],
])('a period from %s to %s has so many days: %i', (from, to, days) => {
  const spans = [...daySet.intervals(daysOf({ from, to }))];
  expect(spans.reduce((sum, span) => sum + span.to - span.from + 1, 0)).toBe(days);
});
