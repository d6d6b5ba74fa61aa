/**
 * Letters that are looked for, and rows that show them. A client filters what it is told once more: it keeps a row whose label has
 * the letters as they were typed. And of several words it may ask for the first alone, and keep rows that have them in that order.
 */
import { foldLetters } from '../../model/index.ts';

/** The words that are looked for: as typed, and without case and marks. */
export interface Query {
  readonly typed: readonly string[];
  readonly folded: readonly string[];
}

/** The words of what was typed. */
export function queryOf(text: string): Query {
  const typed = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
  return { typed, folded: typed.map(foldLetters) };
}

/** How well letters fit: 0 where the first word begins one of theirs, 1 where all words are in them, undefined where not. */
export function fitOf({ folded }: Query, letters: string): 0 | 1 | undefined {
  const [first] = folded;
  if (first === undefined) return 1;
  if (!folded.every((word) => letters.includes(word))) return undefined;
  return letters.startsWith(first) || letters.includes(` ${first}`) ? 0 : 1;
}

/** The name from the word that was typed first, as a register has it: `Ek, Exempel` for `ek`. Digits are never moved apart. */
export function turned(name: string, { folded: [first] }: Query): string {
  if (/\d/.test(name)) return name;
  const words = name.split(' ');
  const at = first === undefined ? -1 : words.findIndex((word) => foldLetters(word).startsWith(first));
  return at <= 0 ? name : `${words.slice(at).join(' ')}, ${words.slice(0, at).join(' ')}`;
}

/** What was typed without the marks that the name has, or with marks that it lacks: the name so written; else undefined. */
export function asTyped(name: string, { typed, folded }: Query): string | undefined {
  const shown = name.toLowerCase();
  const bare = foldLetters(name);
  const others = typed.filter((word, index) => !shown.includes(word) && bare.includes(folded[index] as string));
  if (others.length === 0) return undefined;
  return others.every((word) => bare.includes(word)) ? bare : others.join(' ');
}
