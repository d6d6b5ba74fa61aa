/** Who has läsåtkomst where, as items. */
import { personNamed, unitNamed } from '../../model/index.ts';
import type { Item } from '../state/item.ts';
import { about } from '../state/items-of.ts';
import { type NamedVersion, type UnlikeItems, unlikeItemsOf } from './unlike-items.ts';

/** A reader for each person who is declared in the läsåtkomst of each unit of which the versions say something else. Names are the new ones. */
export function unlikeReaders(base: NamedVersion, head: NamedVersion): UnlikeItems {
  return unlikeItemsOf(base, head, 'unit', readersIn);
}

function readersIn({ ws, person, unit }: NamedVersion, name: string): readonly Item[] {
  const access = unitNamed(ws, name)?.readAccess;
  const via = (access?.via ?? []).map(({ value }) => value);
  const readers = (access?.persons ?? []).filter((ref) => personNamed(ws, ref.name) !== undefined);
  return readers.map((ref) => ({ kind: 'reader', ...about(unit(name), person(ref.name)), value: via }));
}
