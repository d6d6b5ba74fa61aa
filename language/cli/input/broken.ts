/** Whether something of a workspace could not be read, so that an answer may lack something. */
import { ruleOf } from '../../checks/index.ts';
import type { Workspace } from '../../model/index.ts';

/** Whether a part of some file could not be read. */
export function isBroken(ws: Workspace): boolean {
  return [...ws.files.values()].some(
    ({ declarations, lost, problems }) =>
      lost.length > 0 ||
      problems.some((problem) => ruleOf(problem).traits.unread) ||
      declarations.some(({ broken }) => broken),
  );
}
