/** Whether an access report may lack rows, and how that is said. */
import { ruleOf } from '../../checks/index.ts';
import type { Workspace } from '../../model/index.ts';

export const INCOMPLETE = {
  sv: 'Något i arbetsytan gick inte att läsa, och listan kan sakna rader. Kör rutin check.',
  en: 'Something in the workspace could not be read, and the list may lack rows. Run rutin check.',
};

/** Whether something that may give access could not be read. */
export function isBroken(ws: Workspace): boolean {
  return [...ws.files.values()].some(
    ({ declarations, lost, problems }) =>
      lost.length > 0 ||
      problems.some((problem) => ruleOf(problem).traits.unread) ||
      declarations.some(({ broken }) => broken),
  );
}
