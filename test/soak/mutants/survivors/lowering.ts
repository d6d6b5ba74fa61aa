/** Faults of what makes facts of a text that no test can notice. */
import type { Survivor } from '../survivors.ts';

const REUSE = 'language/lowering/reuse.ts';

const TO_THE_END = 'beyond the end of a text there is no sign, which is like no other';

export const IN_LOWERING: readonly Survivor[] = [
  {
    file: 'language/lowering/syntax-problems.ts',
    line: 'while (end < text.length && !/[\\s{]/.test(text.charAt(end))) end++;',
    was: '<',
    instead: '<=',
    why: 'a block that is open has its brace after the word that begins it: the end of the text is not come to',
  },
  {
    file: 'language/lowering/scan.ts',
    line: 'const width = codePoint > 0xffff ? 2 : 1;',
    was: '>',
    instead: '>=',
    why: 'U+FFFF is none of the signs that do not show',
  },
  {
    file: 'language/lowering/reuse.ts',
    line: 'return this.#byWords.size === 0 ? undefined : taken(this.#byWords, this.#text.slice(start, end));',
    was: 'this.#byWords.size === 0',
    instead: '(false)',
    why: 'a short cut: nothing is found among no words',
  },
  {
    file: 'language/lowering/reuse.ts',
    line: 'if (found !== undefined) from.delete(key);',
    was: 'found !== undefined',
    instead: '(true)',
    why: 'what is not there is not there either when it has been taken away',
  },
  {
    file: 'language/lowering/documentation.ts',
    line: 'if (tokens.docs.length === 0) return undefined;',
    was: 'tokens.docs.length === 0',
    instead: '(false)',
    why: 'a short cut: of no comments none stands before a word',
  },
  { file: REUSE, line: 'const limit = Math.min(a.length, b.length);', was: 'min', instead: 'max', why: TO_THE_END },
  {
    file: REUSE,
    line: 'while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length++;',
    was: '<',
    instead: '<=',
    why: TO_THE_END,
  },
  {
    file: REUSE,
    line: 'while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;',
    was: '<',
    instead: '<=',
    why: 'one sign more, which is the same in both: a declaration that begins with it has the same words',
  },
  {
    file: 'language/lowering/interned.ts',
    line: 'if (this.#tokens.kind[token] === KIND.TEXT) return ownString(value);',
    was: 'this.#tokens.kind[token] === KIND.TEXT',
    instead: '(true)',
    why: 'a short cut: words that are alike are then kept one by one, and say the same',
  },
];
