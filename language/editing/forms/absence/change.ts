/** A new absence as a change of the file in which it belongs. */
import type { Session } from '../../../services/session.ts';
import type { Change } from '../proposal.ts';
import type { Sources } from '../sources.ts';
import type { WantedAbsence } from './fields.ts';
import { placedIn } from './place.ts';
import { absenceText } from './written.ts';

/** The change of the file that `homeOf` gives. Where the text of the file is not known yet, which the sources then note, it says no more than which file. */
export function absenceChange({ ws }: Session, sources: Sources, wanted: WantedAbsence, file: string): Change {
  const parsed = sources.parsed(file);
  return { file, edits: parsed === undefined ? [] : [placedIn(ws, file, parsed, wanted, absenceText(wanted))] };
}
