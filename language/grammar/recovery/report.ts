/** Makes errors, one for each cause. */

import { BLOCKS, SITES } from '../generated/tables.ts';
import { FIRST_KEYWORD, KIND, KIND_NAMES } from '../generated/tokens.ts';
import { LINE_FEED, RETURN } from '../lexical/chars.ts';
import { canName, kindOfWord } from '../lexical/keywords.ts';
import { numberInWords } from '../lexical/slips.ts';
import { textOf } from '../lexical/text-of.ts';
import { kindList, type Slot } from '../sites.ts';
import type { OpenBlock, ParserErrorKind } from '../syntax-error.ts';
import { startsLine } from './layout.ts';
import { nearest } from './near.ts';
import { type State, sitesAt } from './state.ts';

/** So many kinds in one place mean any word. */
const ANY_WORD = 60;
/** Longer tokens are not repeated in errors. */
const LONGEST = 40;
/** So much of the line on either side is told. */
const BESIDE = 160;

/** Reports that token `token` is amiss, unless the cause is already known; `noted` is where the sites were noted. */
export function report(s: State, token: number, kind: ParserErrorKind, noted = token): void {
  s.mishaps++;
  if (!s.quiet && !s.tokens.afterBad.has(noted)) push(s, token, kind, noted);
  s.quiet = true;
}

/** Adds an error on token `token` whatever has gone before. */
export function push(s: State, token: number, kind: ParserErrorKind, noted = token): void {
  const sites = sitesAt(s, noted);
  const glued = isGluedHyphen(s, token);
  const [first, last] = glued ? [token - 1, token + 1] : [token, token];
  const found = foundAt(s, first, last);
  const property = BLOCKS[s.blocks.at(-1) ?? -1]?.propertySite ?? -1;
  const properties = sites.includes(property);
  s.outvoted.add(token);
  s.errors.push({
    kind,
    start: s.tokens.start[first] as number,
    end: s.tokens.end[last] as number,
    found,
    ...besideOf(s, first, last),
    expected: expectedAt(properties && startsLine(s, token) ? [property] : sites),
    suggestion: isWordAt(s, token) && noted === token ? suggestionFor(found, sites) : undefined,
    block: openBlock(s),
    properties,
  });
}

/** What stands on the line before some tokens, and after them without its comment; no further than the next brace. */
function besideOf(s: State, first: number, last: number): { readonly before: string; readonly after: string } {
  const { text, start, end } = s.tokens;
  const [from, to] = [start[first] as number, end[last] as number];
  const before = /[^\r\n{}]*$/.exec(text.slice(Math.max(0, from - BESIDE), from))?.[0] ?? '';
  const after = /^(?:(?!\/\/|\/\*)[^\r\n{}])*/.exec(text.slice(to, to + BESIDE))?.[0] ?? '';
  return { before, after };
}

/** Whether the token is a name or a keyword. */
export function isWordAt(s: State, token: number): boolean {
  const kind = s.kind[token] as number;
  return kind === KIND.NAME || kind >= FIRST_KEYWORD;
}

/** A hyphen right between two words: whoever wrote it meant one name. */
export function isGluedHyphen(s: State, token: number): boolean {
  const { start, end } = s.tokens;
  if (s.kind[token] !== KIND['-'] || !canName(s.kind[token - 1])) return false;
  return end[token - 1] === start[token] && start[token + 1] === end[token];
}

/** The slots that could have taken token `token`. */
export function slotsAt(s: State, token: number): readonly Slot[] {
  return sitesAt(s, token).flatMap((site) => SITES[site]?.slots ?? []);
}

/** The names of the kinds at these sites; WORD for any word. */
function expectedAt(sites: readonly number[]): readonly string[] {
  const names = sites.flatMap((site) => (SITES[site]?.slots ?? []).flatMap(namesOf));
  return [...new Set(names)];
}

/** The keyword that the word is near to. One that says a number is meant as a number where there can be one. */
function suggestionFor(word: string, sites: readonly number[]): string | undefined {
  const isNumber = numberInWords(word) !== undefined && expectedAt(sites).includes('INT');
  return isNumber ? undefined : nearest(word, keywordsIn(sites));
}

function keywordsIn(sites: readonly number[]): readonly string[] {
  return expectedAt(sites).filter((name) => kindOfWord(name) !== KIND.NAME);
}

function namesOf(slot: Slot): readonly string[] {
  const kinds = kindList(slot.kinds);
  return kinds.length > ANY_WORD ? ['WORD'] : kinds.map((kind) => KIND_NAMES[kind] ?? '');
}

/** What stands there as it is written, words in NFC; cut short when it is long. */
function foundAt(s: State, first: number, last: number): string {
  const { text, start, end } = s.tokens;
  const value = first === last && isWordAt(s, first) ? textOf(s.tokens, first) : text.slice(start[first], end[last]);
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}

function openBlock(s: State): OpenBlock | undefined {
  const block = BLOCKS[s.blocks.at(-1) ?? -1];
  const header = s.headers.at(-1);
  if (block === undefined || header === undefined) return undefined;
  const start = s.tokens.start[header] as number;
  return { rule: block.rule, name: headerName(s, header), start, line: lineAt(s, start) };
}

/** What follows the keywords of a header, as written; empty when nothing does. */
function headerName(s: State, header: number): string {
  let at = header;
  while (s.kind[at] === KIND.lokal || s.kind[at] === KIND.rutin) at++;
  const isExemption = s.kind[header] === KIND.undantag;
  const token = at === header ? header + (isExemption ? 2 : 1) : at;
  const kind = s.kind[token] as number;
  const isName = kind === KIND.NAME || kind === KIND.CLAUSE_ID || kind >= FIRST_KEYWORD;
  return isName ? textOf(s.tokens, token) : '';
}

/** The line of an offset, counted from 1; counts only from where it last stood. */
function lineAt(s: State, offset: number): number {
  const { text } = s.tokens;
  const [from, to] = offset < s.lineOffset ? [offset, s.lineOffset] : [s.lineOffset, offset];
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const char = text.charCodeAt(i);
    if (char === LINE_FEED || (char === RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) breaks++;
  }
  s.line += offset < s.lineOffset ? -breaks : breaks;
  s.lineOffset = offset;
  return s.line;
}
