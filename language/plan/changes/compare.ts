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

/** Each item in both its versions, with what tells it apart. */
export function pairsOf(
  before: Items,
  after: Items,
): readonly (readonly [string, Item | undefined, Item | undefined])[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].map((id) => [id, before.get(id), after.get(id)]);
}
