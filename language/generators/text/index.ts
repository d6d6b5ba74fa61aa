/** Declarations as text: what a draft holds, in formatted `.rutin` files. */
import type { GeneratedFile } from '../api/index.ts';
import { piecesFile } from '../support/text.ts';
import type { Draft } from './draft.ts';
import { functionBlock, functionInboxBlock, partBlock, unitBlock } from './organisation.ts';
import { absenceBlock, orderLine, personBlock } from './persons.ts';
import { fileText, type Shape } from './shapes.ts';

export { hasPeriod } from './absences.ts';
export type * from './draft.ts';
export { draftOf } from './from-provisioning.ts';
export { UNTOLD_KIND } from './persons.ts';

/** What a file holds, made one by one as it is asked for. */
interface Shapes extends Iterable<Shape> {
  readonly length: number;
}

/** Files by what they hold; those with nothing to hold are left out. In the order of their names. */
const FILES: Readonly<Record<string, (draft: Draft) => Shapes>> = {
  'bestallningar.rutin': ({ orders }) => each(orders, orderLine),
  'enheter.rutin': ({ units }) => each(units, unitBlock),
  'franvaro.rutin': ({ absences }) => each(absences, absenceBlock),
  'funktioner.rutin': ({ functions }) => each(functions, functionBlock),
  'funktionsinkorgar.rutin': ({ functionInboxes }) => each(functionInboxes, functionInboxBlock),
  'organisation.rutin': ({ parts }) => each(parts, partBlock),
  'personer.rutin': ({ persons }) => each(persons, personBlock),
};

function each<T>(list: readonly T[], shapeOf: (item: T) => Shape): Shapes {
  return {
    length: list.length,
    *[Symbol.iterator]() {
      for (const item of list) yield shapeOf(item);
    },
  };
}

/** The names of all files that a draft may become. */
export const draftFileNames: readonly string[] = Object.keys(FILES);

/** The files of a draft, each with the comments given at its head. */
export function filesOfDraft(draft: Draft, notes: readonly string[]): readonly GeneratedFile[] {
  return Object.entries(FILES).flatMap(([path, shapesOf]) => {
    const shapes = shapesOf(draft);
    return shapes.length === 0 ? [] : [piecesFile(path, () => fileText(notes, shapes))];
  });
}
