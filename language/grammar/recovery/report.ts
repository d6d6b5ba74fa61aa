/** Makes errors, one for each cause. */

import { BLOCKS, SITES } from '../generated/tables.ts';
import { FIRST_KEYWORD, KIND, KIND_NAMES } from '../generated/tokens.ts';
import { LINE_FEED, RETURN } from '../lexical/chars.ts';
import { textOf } from '../lexical/text-of.ts';
import type { OpenBlock, ParserErrorKind } from '../syntax-error.ts';
import { nearest } from './near.ts';
import { kindList, type Slot } from './sites.ts';
import type { State } from './state.ts';
import { sitesAt } from './state.ts';

/** So many kinds in one place mean any word. */
const ANY_WORD = 60;
/** Longer tokens are not repeated in errors. */
const LONGEST = 40;

/** Reports that token `token` is amiss, unless the cause is already known. */
export function report(s: State, token: number, kind: ParserErrorKind): void {
  s.mishaps++;
  if (!s.quiet && !s.tokens.afterBad.has(token)) push(s, token, kind);
  s.quiet = true;
}

/** Adds an error on token `token` whatever has gone before. */
export function push(s: State, token: number, kind: ParserErrorKind): void {
  const sites = sitesAt(s, token);
  const expected = expectedAt(sites);
  const found = foundAt(s, token);
  const isWord = s.kind[token] === KIND.NAME || (s.kind[token] as number) >= FIRST_KEYWORD;
  const top = s.blocks.at(-1);
  s.outvoted.add(token);
  s.errors.push({
    kind,
    start: s.tokens.start[token] as number,
    end: s.tokens.end[token] as number,
    found,
    expected,
    suggestion: isWord ? nearest(found, expected) : undefined,
    block: openBlock(s),
    properties: top !== undefined && sites.includes(BLOCKS[top]?.propertySite ?? -1),
  });
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

function namesOf(slot: Slot): readonly string[] {
  const kinds = kindList(slot.kinds);
  return kinds.length > ANY_WORD ? ['WORD'] : kinds.map((kind) => KIND_NAMES[kind] ?? '');
}

function foundAt(s: State, token: number): string {
  const value = s.kind[token] === KIND.TEXT ? raw(s, token) : textOf(s.tokens, token);
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}

function raw(s: State, token: number): string {
  return s.tokens.text.slice(s.tokens.start[token], s.tokens.end[token]);
}

function openBlock(s: State): OpenBlock | undefined {
  const block = s.blocks.at(-1);
  const header = s.headers.at(-1);
  if (block === undefined || header === undefined) return undefined;
  const start = s.tokens.start[header] as number;
  return { rule: BLOCKS[block]?.rule ?? '', name: headerName(s, header), start, line: lineAt(s, start) };
}

/** What follows the keywords of a header, as written; empty when nothing does. */
function headerName(s: State, header: number): string {
  let at = header;
  while (s.kind[at] === KIND.lokal || s.kind[at] === KIND.rutin) at++;
  const token = at === header ? header + 1 : at;
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
