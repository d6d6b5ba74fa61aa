/** Texts made of texts: words of the language, lines, numbers and dates are put in, taken out, doubled and exchanged. */
import { KIND_NAMES } from '../../../../language/grammar/generated/tokens.ts';
import type { Dice } from '../../../support/dice.ts';

type Mutation = (text: string, other: string, dice: Dice) => string;

/** Values at the edges of what is allowed, and past them. */
const ODD = [
  ...[
    '0',
    '1',
    '-1',
    '007',
    '24',
    '31',
    '32',
    '100',
    '255',
    '366',
    '3661',
    '65536',
    '2147483648',
    '99999999999999999999',
  ],
  ...['2026-02-29', '2024-02-29', '2026-13-01', '0000-00-00', '0001-01-01', '9999-12-31', '2026-11-21', '2026-10-05'],
  ...['00:00', '24:00', '23:59', '8:00', '08:60', '08:00-08:00', '17:00-08:00', '2026-11-21 till 2026-11-20'],
];
const SIGNS = [
  ...[
    '{',
    '}',
    '"',
    ',',
    '.',
    ':',
    ';',
    '-',
    '–',
    '/*',
    '*/',
    '//',
    '/**',
    '\\',
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '\u0000',
  ],
  ...['\u0308', '\u200b', '\u2028', '\ufeff', '\u00a0', '\u{1f600}', '\ud800', '\udc00', '§', 'ß', 'ﬁ', '\u202e', '”'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '$1', '%s', '<b>', '$(x)', '19121212-1212'],
];
const WORDS = KIND_NAMES.filter((word) => /^[\p{L}{},.]+$/u.test(word));
const WORD = /[\p{L}\p{N}_:-]+/gu;
const TEXT = /"[^"\n]*"/g;

/** A stretch of some characters, mostly a short one. */
function stretch(text: string, dice: Dice): readonly [number, number] {
  const from = dice.below(text.length + 1);
  const length = dice.next() < 0.7 ? dice.below(8) : dice.below(400);
  return [from, Math.min(text.length, from + length)];
}

function put(text: string, from: number, to: number, piece: string): string {
  return text.slice(0, from) + piece + text.slice(to);
}

/** What a pattern finds, and another piece in its place. */
function exchanged(
  text: string,
  pattern: RegExp,
  dice: Dice,
  piece: (old: string, all: readonly string[]) => string,
): string {
  const all = [...text.matchAll(pattern)];
  if (all.length === 0) return text;
  const one = dice.pick(all);
  const words = all.map(([word]) => word);
  return put(text, one.index, one.index + one[0].length, piece(one[0], words));
}

const wordPut: Mutation = (text, _other, dice) => {
  const at = dice.below(text.length + 1);
  return put(text, at, at, ` ${dice.pick(WORDS)} `);
};

const signPut: Mutation = (text, _other, dice) => {
  const [from, to] = stretch(text, dice);
  return put(text, from, dice.next() < 0.6 ? from : to, dice.pick(SIGNS));
};

const cut: Mutation = (text, _other, dice) => put(text, ...stretch(text, dice), '');

const doubled: Mutation = (text, _other, dice) => {
  const [from, to] = stretch(text, dice);
  const times = dice.next() < 0.9 ? 1 : 60;
  return put(text, to, to, text.slice(from, to).repeat(Math.min(times, Math.ceil(4000 / (to - from + 1)))));
};

const wordExchanged: Mutation = (text, _other, dice) =>
  exchanged(text, WORD, dice, (_old, all) => dice.pick(dice.next() < 0.6 ? all : WORDS));

const oddValue: Mutation = (text, _other, dice) => exchanged(text, /\d[\d:-]*/g, dice, () => dice.pick(ODD));

const numberNearby: Mutation = (text, _other, dice) =>
  exchanged(text, /\d+/g, dice, (old) =>
    String(Number(old) + dice.below(3) - 1)
      .padStart(old.length, '0')
      .slice(0, 24),
  );

const textExchanged: Mutation = (text, _other, dice) =>
  exchanged(text, TEXT, dice, (old, all) => (dice.next() < 0.5 ? dice.pick(all) : put(old, 1, 1, dice.pick(SIGNS))));

const linesMoved: Mutation = (text, _other, dice) => {
  const lines = text.split('\n');
  const some = lines.splice(dice.below(lines.length), 1 + dice.below(4));
  lines.splice(dice.below(lines.length + 1), 0, ...some);
  return lines.join('\n');
};

const linesDoubled: Mutation = (text, _other, dice) => {
  const lines = text.split('\n');
  const from = dice.below(lines.length);
  lines.splice(dice.below(lines.length + 1), 0, ...lines.slice(from, from + 1 + dice.below(6)));
  return lines.join('\n');
};

const lineGone: Mutation = (text, _other, dice) => {
  const lines = text.split('\n');
  return lines.toSpliced(dice.below(lines.length), 1 + dice.below(2)).join('\n');
};

const spliced: Mutation = (text, other, dice) => {
  const [lines, others] = [text.split('\n'), other.split('\n')];
  const from = dice.below(others.length);
  lines.splice(dice.below(lines.length + 1), dice.below(3), ...others.slice(from, from + 1 + dice.below(12)));
  return lines.join('\n');
};

const otherBreaks: Mutation = (text, _other, dice) =>
  text.replace(/\r\n|\n|\r/g, dice.pick(['\n', '\r\n', '\r', '\n\n', ' ']));

const blockGone: Mutation = (text, _other, dice) =>
  exchanged(text, /\{[^{}]*\}/g, dice, (old, all) =>
    dice.next() < 0.4 ? '{ }' : dice.next() < 0.5 ? dice.pick(all) : old + old,
  );

const MUTATIONS: readonly Mutation[] = [
  ...[wordPut, signPut, cut, doubled, wordExchanged, wordExchanged, oddValue, numberNearby, textExchanged],
  ...[linesMoved, linesDoubled, lineGone, spliced, spliced, otherBreaks, blockGone],
];

/** A text that is another, and often not one of the language. */
export function otherText(text: string, other: string, dice: Dice): string {
  return dice.pick(MUTATIONS)(text, other, dice);
}

/** A sign of those that people and programs leave behind. */
export function oddSign(dice: Dice): string {
  return dice.pick(SIGNS);
}
