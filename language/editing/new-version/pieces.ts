/** A routine as it is written, in the pieces that a copy is made of: each line or krav with the comments that belong to it. */
import type { Routine as RoutineTree, Source as SourceTree } from '../../grammar/generated/tree.ts';
import { textOf } from '../../grammar/lexer.ts';
import { type Parsed, parse } from '../../grammar/parse.ts';
import type { Routine } from '../../model/index.ts';
import { gapBefore } from '../format/comments.ts';

export interface Piece {
  /** The word of the property: `dokument`, `krav`. */
  readonly word: string;
  /** The id of a krav. */
  readonly id: string | undefined;
  /** The comments before it. */
  readonly before: string;
  /** From its first character to its last, with the comments on its last line. */
  readonly text: string;
}

export interface Pieces {
  /** The comments before the declaration. */
  readonly before: string;
  readonly properties: readonly Piece[];
  /** The comments before the brace that closes it. */
  readonly after: string;
}

/** The pieces of a routine in the text of its file; undefined where it does not stand there. */
export function piecesOf(text: string, { anchor }: Routine): Pieces | undefined {
  const parsed = parse(text);
  const found = parsed.declarations.find(({ $first }) => parsed.tokens.start[$first] === anchor.start);
  if (found === undefined || (found.$type !== 'Routine' && found.$type !== 'Source')) return undefined;
  return {
    before: leading(parsed, found.$first),
    properties: found.properties.map((property) => pieceOf(parsed, property)),
    after: leading(parsed, found.$last),
  };
}

function pieceOf(parsed: Parsed, property: (RoutineTree | SourceTree)['properties'][number]): Piece {
  const { text, tokens } = parsed;
  return {
    word: textOf(tokens, property.$first),
    id: property.$type === 'Requirement' ? textOf(tokens, property.id) : undefined,
    before: leading(parsed, property.$first),
    text: text.slice(tokens.start[property.$first] as number, trailingEnd(parsed, property.$last)),
  };
}

/** The comments before a token, but for those that end the line before it. */
function leading({ text, tokens }: Parsed, token: number): string {
  const start = trailingEnd({ text, tokens }, token - 1);
  const words = text.slice(start, tokens.start[token] as number).trim();
  return words === '' ? '' : text.slice(start, tokens.start[token] as number).replace(/^\s+/, '');
}

/** The end of the comments on the line on which a token ends. */
function trailingEnd({ text, tokens }: Pick<Parsed, 'text' | 'tokens'>, token: number): number {
  const gap = gapBefore(tokens, token + 1);
  let end = gap.start;
  for (const comment of gap.comments) {
    if (comment.breakBefore) break;
    end = text.indexOf(comment.text, end) + comment.text.length;
  }
  return end;
}
