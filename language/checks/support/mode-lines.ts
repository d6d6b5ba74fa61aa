/** Lines with `driftläge`: which of them puts a part into its state, and which start drift after a day. */
import { chainOf, type ModeLine, modeHistory, type Part, type Related, type Workspace } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { note } from './notes.ts';

/** A note at the line by which a part is in its state on a day; none where no line says so. */
export function modeNotes(ws: Workspace, part: Part, day: Day): readonly Related[] {
  const line = modeHistory(ws, part).findLast(({ from }) => from <= day);
  const bearer = line === undefined ? undefined : chainOf(ws, part).find(({ modes }) => modes.includes(line));
  return line === undefined || bearer === undefined
    ? []
    : [note(bearer, line.at, 'Driftläget står här.', 'The operating mode stands here.')];
}

/** The lines of a block that start drift without a decision, from the beginning or after a day. */
export function undecidedStarts(part: Part, after: Day): readonly ModeLine[] {
  return part.broken
    ? []
    : part.modes.filter(
        ({ mode, readable, decision, from, fromAt }) =>
          mode === 'live' && readable && decision === undefined && (fromAt === undefined || from > after),
      );
}
