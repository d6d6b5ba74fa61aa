/** Who has läsåtkomst where, as items. */
import { personNamed, unitNamed, type Workspace } from '../../model/index.ts';
import type { Item } from '../state/item.ts';
import { about } from '../state/items-of.ts';
import type { NewName } from '../state/renamed.ts';

/** A reader for each person who is declared in the läsåtkomst of each unit. Names are the new ones. */
export function readersIn(ws: Workspace, person: NewName, unit: NewName): readonly Item[] {
  return [...ws.keys('placed')].flatMap((name): readonly Item[] => {
    const access = unitNamed(ws, name)?.readAccess;
    const via = (access?.via ?? []).map(({ value }) => value);
    const readers = (access?.persons ?? []).filter((ref) => personNamed(ws, ref.name) !== undefined);
    return readers.map((ref) => ({
      kind: 'reader',
      ...about(unit(name), person(ref.name)),
      value: via,
    }));
  });
}
