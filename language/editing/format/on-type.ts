/** Indentation while one writes: of a new line, also in a list, and of a line that a brace closes. */
import { FIRST_KEYWORD, KIND } from '../../grammar/generated/tokens.ts';
import { isInComment } from '../../grammar/lexical/hidden.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { firstEndingAfter } from '../../grammar/token-at.ts';
import type { TextEdit } from '../text-edit.ts';
import { INDENT } from './layout.ts';

/** The edit that gives the line of the caret its depth; none where it has it, or where the character says nothing. */
export function indentEdits(parsed: Parsed, offset: number, typed: string): readonly TextEdit[] {
  const { text } = parsed;
  const line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  let end = line;
  while (text[end] === ' ' || text[end] === '\t') end++;
  const closes = text[end] === '}';
  if ((typed === '}' && !closes) || isInComment(parsed.tokens, firstEndingAfter(parsed.tokens, line) - 1, line)) {
    return [];
  }
  const inner = goesOn(parsed, line) ? 1 : 0;
  const depth = Math.max(0, depthAt(parsed, line) - (closes ? 1 : 0)) + inner;
  const indent = ' '.repeat(depth * INDENT);
  return text.slice(line, end) === indent ? [] : [{ start: line, end, text: indent }];
}

/** How many blocks are open at an offset. */
function depthAt({ tokens }: Parsed, offset: number): number {
  let depth = 0;
  for (let token = firstEndingAfter(tokens, offset) - 1; token >= 0; token--) {
    if (tokens.kind[token] === KIND['{']) depth++;
    else if (tokens.kind[token] === KIND['}']) depth--;
  }
  return depth;
}

/** Whether a line goes on with what the line before began: an item of a list, or a part of a long `bevakas`. */
function goesOn({ tokens }: Parsed, line: number): boolean {
  const next = firstEndingAfter(tokens, line);
  const before = tokens.kind[next - 1];
  const kind = tokens.kind[next] as number;
  if (PARTS.has(kind)) return isInMonitoring(tokens, next);
  const begins = next < tokens.count && kind >= FIRST_KEYWORD;
  return (before === KIND[','] || isListHead(tokens, next - 1)) && !begins && kind !== KIND['}'];
}

function isInMonitoring({ kind }: Parsed['tokens'], token: number): boolean {
  let at = token - 1;
  while (at >= 0 && kind[at] !== KIND.bevakas && kind[at] !== KIND['{'] && kind[at] !== KIND['}']) at--;
  return kind[at] === KIND.bevakas;
}

/** These begin lines of a `bevakas` that is long. */
const PARTS: ReadonlySet<number> = new Set([KIND.kl, KIND.av, KIND.ersättare]);

function isListHead({ kind }: Parsed['tokens'], token: number): boolean {
  if (kind[token] !== KIND.av) return kind[token] === KIND.medlemmar || kind[token] === KIND.personer;
  return kind[token - 1] === KIND.administreras || kind[token - 1] === KIND.bemannas;
}
