/** A new absence as a change of the file in which it belongs. */
import type { Session } from '../../../services/session.ts';
import type { Change } from '../proposal.ts';
import type { Sources } from '../sources.ts';
import type { WantedAbsence } from './fields.ts';
import { homeOf } from './home.ts';
import { placedIn } from './place.ts';
import { absenceText } from './written.ts';

/** The change. Where the text of the file is not known yet, which the sources then note, it says no more than which file. */
export function absenceChange({ ws }: Session, sources: Sources, wanted: WantedAbsence): Change {
  const file = homeOf(ws, wanted);
  const parsed = sources.parsed(file);
  return { file, edits: parsed === undefined ? [] : [placedIn(ws, file, parsed, wanted, absenceText(wanted))] };
}
