/** What holds in a version in the order of the document: what is stated anew stands where it stood. */
import type { Routine } from '../routine.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { lineageOf, requirementIn, type StatedRequirement } from './version-contents.ts';

/** Each krav once, in the order of the earliest version that has it, the new ones of each version after those before it. */
export function requirementsInOrder(ws: Workspace, routine: Routine): readonly StatedRequirement[] {
  const ids = new Set(
    lineageOf(ws, routine)
      .toReversed()
      .flatMap(({ requirements }) => requirements.map(({ id }) => id)),
  );
  return [...ids].flatMap((id) => requirementIn(ws, routine, id) ?? []);
}
