/** What is wrong with a line in a block, when no word of it tells. */
import type { BlockKind, UnreadableProblem } from '../../model/index.ts';
import { BLOCKS } from '../generated/tables.ts';
import { KIND_NAMES } from '../generated/tokens.ts';
import type { SyntaxError as ReadingError } from '../syntax-error.ts';
import { expectationOf } from './expected.ts';

/** Lines that say all by being there. */
const ALONE =
  /(?:^|\s)(signeringsrätt|ordinerar|journal|skriver intyg|intygsansvarig|återkommer|utan personlig inkorg)\s+$/u;

/** What follows a line that is whole without it, or stands before what belongs there. */
export function surplusLesson(error: ReadingError): UnreadableProblem | undefined {
  const { found, before, properties, expected } = error;
  if (before.trim() === '') return undefined;
  if (!properties) return needlessLesson(error);
  const [, word] = ALONE.exec(before) ?? [];
  if (word !== undefined) return { trigger: 'alone', args: { found, word } };
  const [, first = ''] = /^\s*(\p{L}+(?: av)?)/u.exec(before) ?? [];
  if (found === ',' && error.after.trim() === '') return { trigger: 'needless-word', args: { found } };
  if (found === ',' || found === 'och') return { trigger: 'one-a-line', args: { found, word: first } };
  if (/^\p{Ll}+\d+$/u.test(found) && expected.includes('av')) {
    return { trigger: 'missing-word', args: { found, word: 'av' } };
  }
  if (found === '.' || (found === 'den' && isNeedless(error))) return { trigger: 'needless-word', args: { found } };
  return found === '}' || found === '{'
    ? undefined
    : { trigger: 'surplus', args: { found, expected: expectationOf(error) } };
}

/** Small words and signs that people write before a name, a date or a value. */
const SMALL: ReadonlySet<string> = new Set(['av', 'är', 'den', 'i', 'på', '-', '.']);

function needlessLesson(error: ReadingError): UnreadableProblem | undefined {
  const { found } = error;
  return isNeedless(error) && error.expected.some((name) => VALUES.has(name))
    ? { trigger: 'needless-word', args: { found } }
    : undefined;
}

const VALUES: ReadonlySet<string> = new Set(['NAME', 'DATE', 'INT', 'TEXT', 'HSA_ID']);

function isNeedless({ found, after }: ReadingError): boolean {
  return SMALL.has(found) && (found === '.' || /^ *[\p{L}\d"]/u.test(after));
}

/** A text without its quotation marks, or a number within some. */
export function quotedLesson({ found, before, after, expected }: ReadingError): UnreadableProblem | undefined {
  const [, number] = /^"(\d+)"$/.exec(found) ?? [];
  if (number !== undefined && expected.includes('INT')) return { trigger: 'needless-quotes', args: { value: number } };
  const isText = expected.length === 1 && expected[0] === 'TEXT';
  if (!isText && !(expected.includes('TEXT') && /^\s*(?:stängt)\b/u.test(before))) return undefined;
  if (before.trim() === '' || !/^[\p{L}\d]/u.test(found)) return undefined;
  const text = `${found}${after}`
    .replace(/[\s{}"]+$/u, '')
    .replace(/^(?:är|=) +/u, '')
    .replaceAll('"', '');
  return { trigger: 'bare-text', args: { text } };
}

/** A word that begins no property of the block, or no declaration. */
export function unknownLesson(error: ReadingError): UnreadableProblem | undefined {
  const { found, before, block, properties, expected } = error;
  if (before.trim() !== '') return undefined;
  if (properties && block !== undefined && /^[\p{L}_]/u.test(found)) {
    return { trigger: 'unknown-property', args: { found, block: block.rule, words: wordsOf(block.rule) } };
  }
  return block === undefined && expected.includes('enhet') && expected.includes('person')
    ? { trigger: 'unknown-declaration', args: { found } }
    : undefined;
}

/** One of a few words is to stand there. */
export function choiceLesson({ found, expected }: ReadingError): UnreadableProblem | undefined {
  const isChoice = expected.length > 1 && expected.length < 8 && expected.every((word) => /^\p{Ll}+$/u.test(word));
  return isChoice && /^[\p{L}\d"]/u.test(found) ? { trigger: 'one-of', args: { found, words: expected } } : undefined;
}

/** A line that ends before it is whole: the next begins where something is still to stand. */
export function unfinishedLesson({ found, before, properties }: ReadingError): 'unfinished-line' | undefined {
  const startsLine = before.trim() === '' || found === '}' || found === '{';
  return startsLine && !properties ? 'unfinished-line' : undefined;
}

/** The blocks in which a word begins a property; not those in which any word does. */
export function ownersOf(word: string): readonly BlockKind[] {
  const kind = KIND_NAMES.indexOf(word);
  return BLOCKS.filter(({ rule, starts }) => rule !== 'CheckBinding' && starts[kind] === 1).map(({ rule }) => rule);
}

/** The words that begin the properties of a block. */
function wordsOf(rule: BlockKind): readonly string[] {
  const starts = BLOCKS.find((block) => block.rule === rule)?.starts;
  return rule === 'CheckBinding' ? [] : KIND_NAMES.filter((_, kind) => starts?.[kind] === 1);
}
