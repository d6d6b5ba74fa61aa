/** The parser and the lowering: any text at all. */
import { problemInWords } from '../../../../language/checks/index.ts';
import { expectedAt } from '../../../../language/grammar/expected-at.ts';
import { type Parsed, parse } from '../../../../language/grammar/parse.ts';
import { lower } from '../../../../language/lowering/lower.ts';
import { read } from '../../../../language/lowering/reuse.ts';
import { type FileFacts, isAlike, lengthOf, offsetOf } from '../../../../language/model/index.ts';
import { originsIn } from '../../../support/lowering/read.ts';
import { shorterTexts } from '../minimise.ts';
import { otherText } from '../mutate/text.ts';
import { seedTexts } from '../seeds.ts';
import type { Target } from '../target.ts';

/** Blocks of code that are run for an input of no length, and for each character more. */
const [WORK, WORK_PER_SIGN] = [40_000, 400];

export const reading: Target = {
  name: 'reading',
  holds: 'any text is read without a fault, in time in proportion, each place within it, and again the same',
  seeds: () => ['', '\ufeff', '{', ...seedTexts()],
  mutated: otherText,
  smaller: shorterTexts,
  perLook: 8,
  mostWork: ({ length }) => WORK + length * WORK_PER_SIGN,
  wrong(text) {
    const parsed = parse(text);
    const facts = lower('a.rutin', parsed);
    return treeFault(parsed) ?? factsFault(facts, text) ?? rereadFault(facts, text) ?? expectedFault(parsed);
  },
};

function treeFault({ text, tokens, declarations, errors, broken }: Parsed): string | undefined {
  if (tokens.start[tokens.count] !== text.length) return 'the words do not end where the text does';
  let before = 0;
  for (const { start, end } of errors) {
    if (start < before || end < start || end > text.length) return 'an error lies outside of the text, or out of order';
    before = start;
  }
  let last = -1;
  for (const { $first, $last } of declarations) {
    if ($first <= last || $last < $first) return 'a declaration lies within another';
    last = $last;
  }
  const isSound = broken.length === 0 && declarations.every(({ $broken }) => !$broken);
  return errors.length === 0 && !isSound ? 'something is broken, and no error says so' : undefined;
}

function factsFault({ declarations, problems }: FileFacts, text: string): string | undefined {
  for (const { start, end } of problems) {
    if (start < 0 || end < start || end > text.length) return 'a problem lies outside of the text';
  }
  for (const declaration of declarations) {
    const { start } = declaration.anchor;
    const isWhole = lengthOf(declaration.whole) < 4095;
    const limit = isWhole ? start + lengthOf(declaration.whole) : text.length;
    for (const at of originsIn(declaration)) {
      const from = start + offsetOf(at);
      if (offsetOf(at) < 0 || lengthOf(at) <= 0 || from + lengthOf(at) > limit) {
        return 'a place lies outside of its declaration';
      }
    }
  }
  for (const problem of [...problems, ...declarations.flatMap((one) => one.problems)]) {
    const { sv, en } = problemInWords(problem);
    if (/undefined|\[object|NaN|\{\w+\}/.test(strip(sv, text) + strip(en, text))) {
      return 'a problem is told in no words';
    }
  }
  return undefined;
}

/** What is told, without what is cited of the text. */
function strip(told: string, text: string): string {
  return told.replace(/[\p{L}\p{N}_.-]+/gu, (word) => (text.includes(word) ? '' : word));
}

/** What was read before is known again, and gives the same. */
function rereadFault(facts: FileFacts, text: string): string | undefined {
  const middle = text.length >> 1;
  const other = read('a.rutin', `${text.slice(0, middle)} ${text.slice(middle)}`);
  return isAlike(read('a.rutin', text, other).facts, facts) ? undefined : 'read after an edit it is another';
}

function expectedFault({ tokens, text }: Parsed): string | undefined {
  for (const caret of [0, text.length >> 2, text.length >> 1, text.length]) {
    if (expectedAt(tokens, caret).start > caret) return 'what is expected begins after the caret';
  }
  return undefined;
}
