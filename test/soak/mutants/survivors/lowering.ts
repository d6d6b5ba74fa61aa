/** Faults of what makes facts of a text that no test can notice. */
import type { Survivor } from '../survivors.ts';

const REUSE = 'language/lowering/reuse.ts';

const TO_THE_END = 'beyond the end of a text there is no sign, which is like no other';

const SOURCE = 'language/lowering/source.ts';

const INVISIBLE = 'language/lowering/invisible.ts';

const NOTHING_TAKEN = 'words without such a sign are as they were, and in one form already';

const SAME_WORDS = 'which strings are one and the same, and what they keep in memory, nobody sees in them';

type Fault = readonly [line: string, was: string, instead: string];

const OWN = "return value.length < SHARED_LENGTH ? value : [value.slice(0, 1), value.slice(1)].join('');";

const INTERNED: readonly Fault[] = [
  ['const SHARED_LENGTH = 13;', '13', '14'],
  [
    'if (this.#tokens.kind[token] === KIND.TEXT) return ownString(value);',
    'this.#tokens.kind[token] === KIND.TEXT',
    '(false)',
  ],
  ['if (this.#tokens.kind[token] === KIND.TEXT) return ownString(value);', '===', '!=='],
  ['if (known !== undefined) return known;', 'known !== undefined', '(false)'],
  ['this.#known.set(own, own);', 'this.#known.set(own, own);', ';'],
  [OWN, 'value.length < SHARED_LENGTH', '(false)'],
  [OWN, 'value.length < SHARED_LENGTH', '(true)'],
  [OWN, '<', '<='],
];

const SAME_PERIOD = 'two periods that say the same are alike, whether they are one value or two';

const FULL = 'if (unwritten.size === MOST_UNWRITTEN) unwritten.clear();';

const UNWRITTEN: readonly Fault[] = [
  ['const MOST_UNWRITTEN = 10_000;', '10_000', '10001'],
  ['if (known !== undefined) return known;', 'known !== undefined', '(false)'],
  [FULL, 'unwritten.size === MOST_UNWRITTEN', '(false)'],
  [FULL, 'unwritten.size === MOST_UNWRITTEN', '(true)'],
  [FULL, '===', '!=='],
  [FULL, 'unwritten.clear();', ';'],
  ['unwritten.set(at, made);', 'unwritten.set(at, made);', ';'],
];

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
  ...INTERNED.map(([line, was, instead]) => ({
    file: 'language/lowering/interned.ts',
    line,
    was,
    instead,
    why: SAME_WORDS,
  })),
  ...UNWRITTEN.map(([line, was, instead]) => ({
    file: 'language/lowering/periods.ts',
    line,
    was,
    instead,
    why: SAME_PERIOD,
  })),
  ...[
    ['#start = 0;', '0', '1'],
    ['this.anchor = { file, start: 0 };', '0', '1'],
    ['this.anchor = { file, start: 0 };', 'this.anchor = { file, start: 0 };', ';'],
  ].map(([line = '', was = '', instead = '']) => ({
    file: SOURCE,
    line,
    was,
    instead,
    why: 'nothing is read before a declaration is begun, which sets both',
  })),
  ...[
    ['node.$lost.length > 0', '(true)'],
    ['>', '>='],
  ].map(([was = '', instead = '']) => ({
    file: SOURCE,
    line: 'if (node.$lost.length > 0) this.#lose(node);',
    was,
    instead,
    why: 'a short cut: of a declaration that lost nothing no names are found',
  })),
  {
    file: SOURCE,
    line: 'if (this.#secret.length === 0) return undefined;',
    was: 'this.#secret.length === 0',
    instead: '(false)',
    why: 'a short cut: among no places none is touched',
  },
  {
    file: SOURCE,
    line: 'return this.#invisible ? withoutInvisible(shown) : shown;',
    was: 'this.#invisible',
    instead: '(true)',
    why: NOTHING_TAKEN,
  },
  {
    file: INVISIBLE,
    line: "return from === 0 ? text : (visible + text.slice(from)).normalize('NFC');",
    was: 'from === 0',
    instead: '(false)',
    why: NOTHING_TAKEN,
  },
  ...[
    [INVISIBLE, 'return codePoint !== undefined && codePoint > 0xffff ? 2 : 1;', '>', '>='],
    [INVISIBLE, 'return codePoint !== undefined && codePoint > 0xffff ? 2 : 1;', '0xffff', '65536'],
    ['language/lowering/scan.ts', 'const width = codePoint > 0xffff ? 2 : 1;', '0xffff', '65536'],
  ].map(([file = '', line = '', was = '', instead = '']) => ({
    file,
    line,
    was,
    instead,
    why: 'neither U+FFFF nor U+10000 is one of the signs that do not show',
  })),
  {
    file: 'language/lowering/scan.ts',
    line: 'if (found.length === 0) return found;',
    was: 'found.length === 0',
    instead: '(false)',
    why: 'a short cut: of none none is left out',
  },
  {
    file: 'language/lowering/routine.ts',
    line: 'if (written === undefined) return;',
    was: 'written === undefined',
    instead: '(false)',
    why: 'a repeal that has been read is written among the properties',
  },
];
