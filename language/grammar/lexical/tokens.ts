/** Tokens in columns: three numbers a token, in arrays that grow. */

import { KIND } from '../generated/tokens.ts';
import type { LexicalError, LexicalErrorKind } from '../syntax-error.ts';

/**
 * The tokens of a text. Token `i < count` is of kind `kind[i]` and covers `start[i]` up to but not `end[i]`, in UTF-16
 * units; token `count` is the end of the text. `afterBad` holds the tokens right after something unreadable.
 */
export interface Tokens {
  readonly text: string;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly count: number;
  readonly errors: readonly LexicalError[];
  readonly afterBad: ReadonlySet<number>;
  readonly docs: readonly DocComment[];
}

/** A comment of two asterisks and the token that follows it. */
interface DocComment {
  readonly token: number;
  readonly start: number;
  readonly end: number;
}

/** So many tokens past the last may be looked at. */
const LOOKAHEAD = 8;

export class TokenBuffer implements Tokens {
  readonly text: string;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  count = 0;
  /** No straight quotation mark before this offset ends a text that begins on its line. */
  noQuoteBefore = 0;
  readonly errors: LexicalError[] = [];
  readonly afterBad = new Set<number>();
  readonly docs: DocComment[] = [];
  #capacity: number;

  constructor(text: string) {
    this.text = text;
    this.#capacity = Math.ceil(text.length / 6) + 16;
    this.kind = new Uint8Array(this.#capacity + LOOKAHEAD);
    this.start = new Int32Array(this.#capacity + LOOKAHEAD);
    this.end = new Int32Array(this.#capacity + LOOKAHEAD);
  }

  push(kind: number, start: number, end: number): void {
    const index = this.count++;
    if (index >= this.#capacity) this.#grow();
    this.kind[index] = kind;
    this.start[index] = start;
    this.end[index] = end;
  }

  /** A token that was mended: pushes it, and the error on it. */
  pushMended(kind: number, start: number, end: number, error: LexicalErrorKind): void {
    this.errors.push({ kind: error, start, end, token: this.count });
    this.push(kind, start, end);
  }

  /** What could not be read at all: an error, and the parser makes none at the token that follows. */
  skipBad(start: number, end: number, kind: LexicalErrorKind): void {
    this.errors.push({ kind, start, end, token: undefined });
    this.afterBad.add(this.count);
  }

  document(start: number, end: number): void {
    if (this.docs.at(-1)?.token === this.count) this.docs.pop();
    this.docs.push({ token: this.count, start, end });
  }

  /** Puts the end of the text after the last token. */
  finish(): void {
    this.push(KIND.END, this.text.length, this.text.length);
    this.count--;
  }

  #grow(): void {
    this.#capacity *= 2;
    const size = this.#capacity + LOOKAHEAD;
    this.kind = grown(this.kind, new Uint8Array(size));
    this.start = grown(this.start, new Int32Array(size));
    this.end = grown(this.end, new Int32Array(size));
  }
}

function grown<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
