/** The comments of a text, each in the gap before the token that follows it. */
import type { Tokens } from '../../grammar/lexer.ts';
import { commentEnd, commentStart } from '../../grammar/lexical/hidden.ts';

/** A comment as written, and whether line breaks stand before and after it. */
export interface Comment {
  readonly text: string;
  readonly isLine: boolean;
  readonly breakBefore: boolean;
  /** A blank line stands before it. */
  readonly blankBefore: boolean;
}

/** What stands between two tokens: comments, and the white space after the last of them (or all there is). */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly comments: readonly Comment[];
  readonly breakAfter: boolean;
  readonly blankAfter: boolean;
}

/** The gap before a token; token `count` is the end of the text. The first begins after a byte order mark. */
export function gapBefore(tokens: Tokens, token: number): Gap {
  const { text } = tokens;
  const start = token === 0 ? (text.charCodeAt(0) === 0xfeff ? 1 : 0) : (tokens.end[token - 1] as number);
  const end = token < tokens.count ? (tokens.start[token] as number) : text.length;
  const comments: Comment[] = [];
  let at = start;
  for (;;) {
    const open = commentStart(text, at, end);
    const space = text.slice(at, open);
    const breaks = breaksIn(space);
    if (open === end) return { start, end, comments, breakAfter: breaks > 0, blankAfter: breaks > 1 };
    const isLine = text.charCodeAt(open + 1) === 47;
    const close = commentEnd(text, open);
    const isFirst = token === 0 && comments.length === 0;
    comments.push({
      text: text.slice(open, close),
      isLine,
      breakBefore: breaks > 0 || isFirst,
      blankBefore: breaks > 1,
    });
    at = close;
  }
}

/** Line breaks, CRLF as one; two or more mean a blank line. */
function breaksIn(space: string): number {
  return space.match(/\r\n|\r|\n/g)?.length ?? 0;
}
