/** Indentation while one writes: of a new line, and of a line that a brace closes. */
import { KIND } from '../../grammar/generated/tokens.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { TextEdit } from '../plain.ts';
import { firstEndingAfter } from '../tokens.ts';
import { INDENT } from './layout.ts';

/** The edit that gives the line of the caret its depth; none where it has it, or where the character says nothing. */
export function indentEdits(parsed: Parsed, offset: number, typed: string): readonly TextEdit[] {
  const { text } = parsed;
  const line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  let end = line;
  while (text[end] === ' ' || text[end] === '\t') end++;
  const closes = text[end] === '}';
  if ((typed === '}' && !closes) || isInComment(parsed, line)) return [];
  const depth = Math.max(0, depthAt(parsed, line) - (closes ? 1 : 0));
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

function isInComment({ text }: Parsed, offset: number): boolean {
  return offset > 0 && text.lastIndexOf('/*', offset - 1) > text.lastIndexOf('*/', offset - 1);
}
