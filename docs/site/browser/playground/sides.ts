/** The two states that are compared: the example as it was, the text as it is, or one of the open files in the place of another. */
import type { Files } from './workspace.ts';

/** What stands in the choices beside the files. */
export const EXAMPLE = '*exemplet';
export const TEXT = '*texten';

/** A draft is a text that is compared and not judged: its name is that of no file of the language. */
export function isDraft(name: string): boolean {
  return !name.endsWith('.rutin');
}

/** The name of a new draft of a file. */
export function draftOf(name: string, taken: readonly string[]): string {
  const stem = name.replace(/\.[^.]*$/, '');
  for (let number = 1; ; number++) {
    const draft = `${stem}.utkast${number === 1 ? '' : number}`;
    if (!taken.includes(draft)) return draft;
  }
}

/** A side as files. Of two files each stands alone among those that are neither. */
export function sideOf(chosen: string, other: string, example: Files, files: Files): Files {
  if (chosen === EXAMPLE) return example;
  const judged = Object.entries(files).filter(([name]) => !isDraft(name));
  if (chosen === TEXT) return Object.fromEntries(judged);
  const place = placeOf(chosen);
  const rest = judged.filter(([name]) => name !== chosen && name !== other && name !== place);
  return Object.fromEntries([...rest, [place, files[chosen] ?? '']]);
}

/** A draft stands where the file it is of does. */
function placeOf(name: string): string {
  return isDraft(name) ? name.replace(/\.utkast\d*$/, '.rutin') : name;
}
