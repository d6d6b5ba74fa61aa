/** Finds the kind of a word without cutting it out of the text: a hash table over the keywords. */

import { FIRST_KEYWORD, KIND, KIND_NAMES, SOFT_KEYWORDS } from '../generated/tokens.ts';

const SLOTS = 1024;
const table = new Uint8Array(SLOTS);
const byText = new Map<string, number>();

for (let kind = FIRST_KEYWORD; kind < KIND_NAMES.length; kind++) {
  const word = KIND_NAMES[kind] as string;
  byText.set(word, kind);
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  let slot = hash & (SLOTS - 1);
  while (table[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  table[slot] = kind;
}

/** Adds a character to the hash of a word; the hash of no character is 0. */
export function hashStep(hash: number, char: number): number {
  return (Math.imul(hash, 31) + char) | 0;
}

/** The kind of the word from `start` to `end` whose hash is `hash`: a keyword or NAME. */
export function wordKind(text: string, start: number, end: number, hash: number): number {
  let slot = hash & (SLOTS - 1);
  for (;;) {
    const kind = table[slot] as number;
    if (kind === 0) return KIND.NAME;
    if (isWord(text, start, end, KIND_NAMES[kind] as string)) return kind;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

/** The kind of a word that stands alone: a keyword or NAME. */
export function kindOfWord(word: string): number {
  return byText.get(word.normalize('NFC')) ?? KIND.NAME;
}

/** Whether a token of the kind may be a name. */
export function canName(kind: number | undefined): boolean {
  return kind !== undefined && (kind === KIND.NAME || SOFT_KEYWORDS.has(kind));
}

function isWord(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) {
    if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  }
  return true;
}
