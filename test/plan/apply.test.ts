/** A plan leads where it says: carried out on its current state it gives the desired one, as far as it may. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Item, itemsOf, keyOfLine, type Plan, planOf } from '../../language/plan/index.ts';
import { daysOfAll, remaining } from '../../language/plan/state/periods.ts';
import { type Provisioning, provisioningOf } from '../../language/provisioning/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';
import { fristad } from '../support/plan/fristad.ts';
import { AS_OF, inbox, person, randomState, state, unit } from '../support/plan/states.ts';

const NOTHING_SPECIAL = { allowRemovals: new Set<string>(), untold: new Set<never>(), tellsOfFrozen: true };
const DAY = parseDay(AS_OF) as number;

function plan(current: Provisioning, desired: Provisioning): Plan {
  return planOf(current, desired, NOTHING_SPECIAL);
}

/** The items of a state; of the personal inboxes those of persons that both states know. */
function itemsIn(state: Provisioning, other: Provisioning): readonly Item[] {
  const known = new Set(other.persons.map(({ key }) => key));
  return itemsOf(state, DAY).filter(({ kind, object }) => kind !== 'personal-inbox' || known.has(object));
}

/** What a state says from the as-of date on, in words that are equal for states that mean the same. */
function meaning(state: Provisioning, other: Provisioning): readonly string[] {
  return itemsIn(state, other)
    .map((item) => JSON.stringify([item.kind, item.object, item.person, valueWord(item)]))
    .sort();
}

function valueWord(item: Item): unknown {
  switch (item.kind) {
    case 'member':
    case 'delegate':
      return remaining(daysOfAll(item.value), DAY);
    case 'monitoring':
      return item.value.map(keyOfLine);
    case 'certificates':
      return { ...item.value, monitoring: item.value.monitoring.map(keyOfLine) };
    default:
      return item.value;
  }
}

function thawed(state: Provisioning): Provisioning {
  return {
    ...state,
    units: state.units.map((unit) => ({ ...unit, mode: 'live', modeChanges: [] })),
    delegates: state.delegates.map((one) => ({ ...one, frozen: false })),
  };
}

describe('a plan', () => {
  it('leads to the desired state where nothing is in läsläge', () => {
    fc.assert(
      fc.property(randomState.map(thawed), randomState.map(thawed), (current, desired) => {
        const made = plan(current, desired);
        expect(made.held).toEqual([]);
        const after = apply(made, current);
        expect(meaning(after, desired)).toEqual(meaning(desired, after));
      }),
      { numRuns: 200 },
    );
  });

  it('is empty once it has been carried out', () => {
    fc.assert(
      fc.property(randomState, randomState, (current, desired) => {
        const made = plan(current, desired);
        const again = plan(apply(made, current), desired);
        expect({ changes: again.changes, renames: again.renames, breaches: again.breaches }).toEqual({
          changes: [],
          renames: [],
          breaches: [],
        });
        expect(again.held.map(({ kind, object, person }) => [kind, object, person])).toEqual(
          made.held.map(({ kind, object, person }) => [kind, object, person]),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('from a state to itself is empty', () => {
    fc.assert(
      fc.property(randomState, (current) => {
        const made = plan(current, current);
        expect([made.changes, made.held, made.renames]).toEqual([[], [], []]);
      }),
    );
  });

  it('takes everything away that is not wanted, and by hand where nothing may be added', () => {
    fc.assert(
      fc.property(randomState, randomState, (current, desired) => {
        const made = plan(current, desired);
        const after = apply(made, current);
        const left = meaningIds(after, desired);
        const wanted = meaningIds(desired, after);
        expect(left.filter((id) => !wanted.includes(id))).toEqual([]);
        expect(made.changes.filter(({ manual, action }) => manual && action === 'create')).toEqual([]);
      }),
    );
  });

  it('adds nothing to a unit in läsläge', () => {
    fc.assert(
      fc.property(randomState, randomState, (current, desired) => {
        const frozen = new Set(
          desired.units.filter(({ mode }) => mode === 'read-only' || mode === 'archived').map(({ key }) => key),
        );
        const inFrozen = ({ kind, object }: { kind: string; object: string }): boolean =>
          kind !== 'delegate' && kind !== 'staff' && frozen.has(object.split('.')[0] ?? '');
        const made = plan(current, desired);
        const grows = made.changes.filter((change) => inFrozen(change) && change.action === 'create');
        expect(grows).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(randomState, randomState, (current, desired) => {
        const turned = { ...current, members: [...current.members].reverse(), persons: [...current.persons].reverse() };
        expect(plan(turned, desired).changes).toEqual(plan(current, desired).changes);
      }),
    );
  });
});

describe('a whole region', () => {
  const ws = workspaceOf(fristad);
  const region = provisioningOf(ws, { asOf: DAY, horizonDays: 90, digest: '', routines: [] });
  const nothing = { ...state(), stamp: region.stamp };

  it('comes of nothing as it is declared', () => {
    expect(region.inboxes.map(({ executor }) => executor)).toContain('support');
    expect(apply(plan(nothing, region), nothing)).toEqual(region);
  });

  it('leaves nothing but the persons who are known where it goes', () => {
    expect(apply(plan(region, nothing), region)).toEqual({ ...nothing, persons: region.persons });
  });

  it('has the order, the decision and the läsläge that the declarations tell of, and else keeps its own', () => {
    const ordered = { ...inbox('A.samverkan'), order: { process: 'start-up', reference: 'ÄR-1' } } as const;
    const decided = { ...inbox('F'), decision: 'RS 1' };
    const of = (mode: 'live' | 'read-only', ...inboxes: Provisioning['inboxes']): Provisioning =>
      state({ units: [unit('A', mode)], inboxes });
    const applied = (current: Provisioning, desired: Provisioning): Provisioning['inboxes'] =>
      apply(plan(current, desired), current).inboxes;
    const both = [ordered, decided];
    expect(applied(of('live'), of('live', ...both))).toEqual(both);
    expect(applied(of('live', ...both), of('read-only', ...both))).toEqual(
      both.map((one) => ({ ...one, frozen: true })),
    );
    expect(applied(of('live', { ...ordered, order: null }), of('live', ordered))).toEqual([ordered]);
  });

  it('has of persons and funktioner those that either state knows, as far as they still are something', () => {
    const koord = (key: string, staff: readonly string[], name = 'K') => ({ key, name, place: 'A', staff });
    const [p1, p2] = [person('p1'), { ...person('p2'), personalInbox: false }];
    const current = state({
      persons: [p1, p2],
      functions: [koord('Bort', ['p1']), koord('Kvar', ['p1']), koord('Tom', [])],
    });
    const desired = state({
      persons: [
        { ...p1, personalInbox: false },
        { ...person('p3'), personalInbox: false },
      ],
      functions: [koord('Kvar', [], 'Nytt namn'), koord('Ny', ['p3'])],
    });
    const made = apply(plan(current, desired), current);
    expect(made.persons.map(({ key, personalInbox }) => [key, personalInbox])).toEqual([
      ['p1', false],
      ['p2', false],
      ['p3', false],
    ]);
    expect(made.functions).toEqual([koord('Kvar', [], 'Nytt namn'), koord('Ny', ['p3'])]);
    const frozen = { ...desired, units: [unit('A', 'read-only')] };
    expect(apply(plan(desired, frozen), desired).functions).toEqual(desired.functions);
  });
});

function meaningIds(state: Provisioning, other: Provisioning): readonly string[] {
  return itemsIn(state, other).map(({ kind, object, person }) => JSON.stringify([kind, object, person]));
}
