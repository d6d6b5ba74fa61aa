/** A routine by any of the names that people have for it: the number of its document, its own name, its title. */
import { foldLetters, nearestName } from '../nearest.ts';
import type { Routine } from '../routine.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { documentKeyOf, versionsOf } from './versions.ts';

/** The versions that a name may stand for, by what tells their documents apart; those of a document in the order in which they begin. */
export type VersionsByDocument = ReadonlyMap<string, readonly Routine[]>;

/** The document of a version; a routine without one stands for itself. */
export function documentOf({ document, name }: Routine): string {
  return document?.value ?? name;
}

/** All versions of the documents that are called so; case and the marks on å ä ö do not matter where nothing is called so exactly. */
export function versionsNamed(ws: Workspace, name: string): VersionsByDocument {
  const all = ws.lookup('routines', '') as readonly Routine[];
  const exact = all.filter((routine) => namesOf(routine).includes(name.normalize('NFC')));
  const folded = foldLetters(name.normalize('NFC'));
  const found = exact.length > 0 ? exact : all.filter((one) => namesOf(one).some((own) => foldLetters(own) === folded));
  return new Map(found.map((one) => [documentKeyOf(one), versionsOf(ws, one)]));
}

/** The nearest name of a routine to one that nothing has. */
export function nearestRoutine(ws: Workspace, name: string): string | undefined {
  const all = ws.lookup('routines', '') as readonly Routine[];
  return nearestName(name.normalize('NFC'), all.flatMap(namesOf));
}

function namesOf({ document, name, text }: Routine): readonly string[] {
  return [document?.value, name, text?.value].filter((one) => one !== undefined);
}
