/** What stands in the parts of a file that could not be read: its absence elsewhere proves nothing. */
import { FIRST_KEYWORD, KIND } from '../grammar/generated/tokens.ts';
import type { Token } from '../grammar/generated/tree.ts';
import { type Tokens, textOf } from '../grammar/lexer.ts';
import { canName } from '../grammar/lexical/keywords.ts';
import type { Parsed } from '../grammar/parse.ts';
import { nearest } from '../grammar/recovery/near.ts';

/** After these words stands the name of what is declared. */
const NAMING = [
  'huvudman',
  'förvaltning',
  'verksamhet',
  'enhet',
  'funktion',
  'funktionsinkorg',
  'person',
  'flöde',
  'rutin',
  'källa',
  'krav',
] as const;
const NAMING_KINDS: ReadonlySet<number> = new Set(NAMING.map((word) => KIND[word]));

/** What a comment that never ends has swallowed of declarations. */
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${NAMING.join('|')})\\s+([\\p{L}_][\\p{L}\\p{N}_]*)`, 'gu');
const WORD = /[\p{L}_][\p{L}\p{N}_]*/gu;

/** Adds the names and clause ids from one token to another, words that recovery could make nothing of included. */
export function addNames(tokens: Tokens, first: Token, last: Token, names: string[]): void {
  for (let token = first; token <= last; token++) {
    if (isName(tokens, token)) names.push(textOf(tokens, token));
  }
}

/** Adds the keywords from one token to another. */
export function addWords(tokens: Tokens, first: Token, last: Token, words: string[]): void {
  for (let token = first; token <= last; token++) {
    if ((tokens.kind[token] as number) >= FIRST_KEYWORD) words.push(textOf(tokens, token));
  }
}

/** The names that stand between declarations, in no declaration. */
export function lostNames(parsed: Parsed): readonly string[] {
  const names: string[] = [];
  for (const { first, last } of parsed.broken) addNames(parsed.tokens, first, last, names);
  return [...names, ...new Set(swallowed(parsed).match(WORD))];
}

/** The names by which something is declared in what could not be read. */
export function begunNames(parsed: Parsed): readonly string[] {
  const { tokens, broken, declarations } = parsed;
  const names: string[] = [];
  for (const { first, last } of broken) addBegun(tokens, first, last, names);
  for (const { $lost } of declarations) {
    for (const [first, last] of $lost) addBegun(tokens, first, last, names);
  }
  for (const [, name] of swallowed(parsed).matchAll(NAMED)) names.push(name as string);
  return names;
}

/** What stands in a comment that is not ended. */
function swallowed({ text, errors }: Parsed): string {
  const comment = errors.find(({ kind }) => kind === 'unterminated-comment');
  return comment === undefined ? '' : text.slice(comment.start).normalize('NFC');
}

function addBegun(tokens: Tokens, first: Token, last: Token, names: string[]): void {
  for (let token = first; token <= last; token++) {
    if (isName(tokens, token) && isOfDeclaration(tokens, token)) names.push(textOf(tokens, token));
  }
}

function isName({ kind }: Tokens, token: Token): boolean {
  return canName(kind[token]) || kind[token] === KIND.UNKNOWN || kind[token] === KIND.CLAUSE_ID;
}

/** It follows `person` or a slip for it, or has a text or a block after it. */
function isOfDeclaration(tokens: Tokens, token: Token): boolean {
  const { kind } = tokens;
  const after = kind[token + 1];
  if (after === KIND.TEXT || after === KIND['{']) return true;
  if (NAMING_KINDS.has(kind[token - 1] ?? KIND.UNKNOWN)) return true;
  return isName(tokens, token - 1) && nearest(textOf(tokens, token - 1), NAMING) !== undefined;
}
