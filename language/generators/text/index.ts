/** Declarations as text: what a draft holds, in formatted `.rutin` files. */
import type { GeneratedFile } from '../api/index.ts';
import { textFile } from '../support/text.ts';
import type { Draft } from './draft.ts';
import { functionBlock, functionInboxBlock, partBlock, unitBlock } from './organisation.ts';
import { absenceBlock, orderLine, personBlock } from './persons.ts';
import { fileText, type Shape } from './shapes.ts';

export { hasPeriod } from './absences.ts';
export type * from './draft.ts';
export { draftOf } from './from-provisioning.ts';
export { UNTOLD_KIND } from './persons.ts';

/** Files by what they hold; those with nothing to hold are left out. In the order of their names. */
const FILES: Readonly<Record<string, (draft: Draft) => readonly Shape[]>> = {
  'bestallningar.rutin': ({ orders }) => orders.map(orderLine),
  'enheter.rutin': ({ units }) => units.map(unitBlock),
  'franvaro.rutin': ({ absences }) => absences.map(absenceBlock),
  'funktioner.rutin': ({ functions }) => functions.map(functionBlock),
  'funktionsinkorgar.rutin': ({ functionInboxes }) => functionInboxes.map(functionInboxBlock),
  'organisation.rutin': ({ parts }) => parts.map(partBlock),
  'personer.rutin': ({ persons }) => persons.map(personBlock),
};

/** The names of all files that a draft may become. */
export const draftFileNames: readonly string[] = Object.keys(FILES);

/** The files of a draft, each with the comments given at its head. */
export function filesOfDraft(draft: Draft, notes: readonly string[]): readonly GeneratedFile[] {
  return Object.entries(FILES).flatMap(([path, shapesOf]) => {
    const shapes = shapesOf(draft);
    return shapes.length === 0 ? [] : [textFile(path, fileText(notes, shapes))];
  });
}
