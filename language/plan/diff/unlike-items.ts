/** Items that two versions of the declarations have of one thing at a time, where they are not the same. */
import { isAlike, type Workspace } from '../../model/index.ts';
import type { Item } from '../state/item.ts';
import type { NewName } from '../state/renamed.ts';

/** A version, and how the names of persons and units in it are written. */
export interface NamedVersion {
  readonly ws: Workspace;
  readonly person: NewName;
  readonly unit: NewName;
}

/** Items of two versions. */
export interface UnlikeItems {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
}

/**
 * The items of each person or unit of which the versions do not have the same ones. Where the newer leans on the older, those for
 * which nothing has changed are made once, and kept by nobody.
 */
export function unlikeItemsOf(
  base: NamedVersion,
  head: NamedVersion,
  kind: 'person' | 'unit',
  itemsOf: (version: NamedVersion, key: string) => readonly Item[],
): UnlikeItems {
  const table = kind === 'person' ? 'person' : 'placed';
  const before: Item[] = [];
  const after: Item[] = [];
  const compared = new Set<string>();
  const isNamedAlike = base.person === head.person && base.unit === head.unit;
  const isLeaning = isNamedAlike && head.ws.leansOn(base.ws);
  for (const key of base.ws.keys(table)) {
    const name = base[kind](key);
    compared.add(name);
    const { result: now, hasTouched } = head.ws.watching(() => itemsOf(head, name));
    if (isLeaning && !hasTouched) continue;
    const old = itemsOf(base, key);
    if (isAlike(old, now)) continue;
    for (const item of old) before.push(item);
    for (const item of now) after.push(item);
  }
  for (const key of head.ws.keys(table)) {
    if (compared.has(key)) continue;
    for (const item of itemsOf(head, key)) after.push(item);
  }
  return { before, after };
}
