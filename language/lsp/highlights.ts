/** Where in its own file a name stands. */
import type { Session } from '../services/session.ts';
import { isSameName, type NamePlace, nameAt, namesIn, placeOfName } from './support/names.ts';

/** The uses in a file of what is named at an offset of it. */
export function highlightsAt(session: Session, file: string, offset: number): readonly NamePlace[] {
  const use = nameAt(session, file, offset);
  if (use === undefined) return [];
  return (session.files.get(file)?.declarations ?? [])
    .flatMap((declaration) => namesIn(session.ws, declaration))
    .filter((one) => isSameName(one, use))
    .map(placeOfName);
}
