/** By which letters a person is found, and by which bits those are told apart before they are read. */
import type { Person } from '../../model/index.ts';

/** Whether each of some words is in the person's id or name. */
export function isMeant(person: Person, words: readonly string[]): boolean {
  const known = knownBy(person);
  return words.every((word) => known.includes(word));
}

/** Whether a word of the name, or the id, begins with each of some words. */
export function isBegun(person: Person, words: readonly string[]): boolean {
  const known = ` ${knownBy(person)}`;
  return words.every((word) => known.includes(` ${word}`));
}

/** The words that are typed, as a person is looked for by them. */
export function wordsIn(typed: string): readonly string[] {
  return typed.toLowerCase().split(/\s+/);
}

/** The id and the name, letters lowered. */
export function knownBy({ name, text }: Person): string {
  return `${name} ${text?.value ?? ''}`.toLowerCase();
}

/** Bits for the letters that stand in a text: what is in another text has all bits of its own among those of the other. */
export function letterBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    bits |= 1 << (A <= letter && letter <= Z ? letter - A : OTHERS + (letter % (32 - OTHERS)));
  }
  return bits;
}

const A = 97;
const Z = 122;
/** The first bit of those that all letters but these share. */
const OTHERS = 26;

/** As `letterBits`, for the pairs of letters. */
export function pairBits(text: string): number {
  let bits = 0;
  for (let at = 1; at < text.length; at++) bits |= bitOf(text.charCodeAt(at - 1) * 131 + text.charCodeAt(at));
  return bits;
}

/** So many letters of the beginning of a word are looked at. */
const LETTERS = 3;

/** As `letterBits`, for the beginnings of the words of a text. */
export function beginningBits(text: string): number {
  let bits = 0;
  let [begun, letters] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === SPACE) [begun, letters] = [0, 0];
    else if (letters < LETTERS) {
      begun = begun * 131 + letter;
      letters++;
      bits |= bitOf(begun);
    }
  }
  return bits;
}

const SPACE = 32;

/** One of the 32 bits, much the same number of times each. */
function bitOf(number: number): number {
  return 1 << (Math.imul(number, 0x9e3779b1) >>> 27);
}
