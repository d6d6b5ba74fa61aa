/** Words as they are compared, whatever a system calls them. */

import { remembered } from '../../generators/support/remembered.ts';
import { foldLetters } from '../../model/index.ts';

/** Lower case, without marks on letters and without anything but letters and digits. */
export function folded(text: string): string {
  return /^[a-z0-9]*$/.test(text) ? text : foldedAnew(text);
}

const foldedAnew = remembered((text) => foldLetters(text.normalize('NFC')).replace(/[^a-z0-9]/g, ''));

/** The words of a text, each folded; `camelCase` is two words. */
export const wordsIn: (text: string) => readonly string[] = remembered((text) =>
  text
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map(folded)
    .filter((word) => word !== ''),
);
