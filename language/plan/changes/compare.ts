/** From two states to the changes between them. */
import type { Day } from '../../time/index.ts';
import type { Item, Items } from '../state/item.ts';
import { sameItem } from '../state/same.ts';
import { type Change, changeOf, inOrder } from './change.ts';

/** Everything that must be done to come from one state to the other, in order. */
export function changesBetween(before: Items, after: Items, asOf: Day): readonly Change[] {
  return inOrder(
    pairsOf(before, after).flatMap(([, old, wanted]) =>
      old !== undefined && wanted !== undefined && sameItem(old, wanted, asOf) ? [] : [changeOf(old, wanted)],
    ),
  );
}

/**
 * Each item in both its versions, with what tells it apart. Whether someone has a personal inbox is compared only where both
 * states know him; one that he does not have is no item.
 */
export function pairsOf(
  before: Items,
  after: Items,
): readonly (readonly [string, Item | undefined, Item | undefined])[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id) => {
    const [old, wanted] = compared(before.get(id), after.get(id));
    return old === undefined && wanted === undefined ? [] : [[id, old, wanted] as const];
  });
}

function compared(old: Item | undefined, wanted: Item | undefined): readonly [Item | undefined, Item | undefined] {
  if ((old ?? wanted)?.kind !== 'personal-inbox') return [old, wanted];
  return old === undefined || wanted === undefined ? [undefined, undefined] : [standing(old), standing(wanted)];
}

function standing(item: Item): Item | undefined {
  return item.value === false ? undefined : item;
}
