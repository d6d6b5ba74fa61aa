/** A plan leads where it says: carried out on its current state it gives the desired one, as far as it may. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Item, itemsOf, keyOfLine, type Plan, planOf } from '../../language/plan/index.ts';
import { daysOfAll, remaining } from '../../language/plan/state/periods.ts';
import type { Provisioning } from '../../language/provisioning/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { AS_OF, randomState } from '../support/plan/states.ts';

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

function meaningIds(state: Provisioning, other: Provisioning): readonly string[] {
  return itemsIn(state, other).map(({ kind, object, person }) => JSON.stringify([kind, object, person]));
}
