/** Changes by person. */
import { sortedBy } from '../../provisioning/index.ts';
import type { Change } from '../changes/change.ts';
import { grouped } from '../state/grouped.ts';
import type { Rename } from '../state/renames.ts';
import { type Group, type Line, lineOf, renameLine, same } from './sentences.ts';
import type { Telling } from './telling.ts';

/** What each person gains and loses, and what changes for each. By name. */
export function personGroups(
  changes: readonly Change[],
  renames: readonly Rename[],
  telling: Telling,
): readonly Group[] {
  const moved = renames.filter(({ kind }) => kind === 'person');
  const lines = grouped(
    [...moved.map((one) => ({ key: one.to, line: renameLine(one) })), ...personLines(changes, telling)],
    ({ key }) => key,
  );
  const groups = [...lines].map(([key, list]) => ({
    key,
    name: same(telling.names.person(key)),
    lines: list.map(({ line }) => line),
  }));
  return sortedBy(groups, ({ name, key }) => [name.sv, key]);
}

function personLines(
  changes: readonly Change[],
  telling: Telling,
): readonly { readonly key: string; readonly line: Line }[] {
  return changes.flatMap((change) =>
    change.person === null ? [] : [{ key: change.person, line: lineOf(change, telling) }],
  );
}
