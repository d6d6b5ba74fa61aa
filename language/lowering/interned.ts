/** The words of a file as strings: a name that stands many times is one string, and none holds on to the file's text. */
import { KIND } from '../grammar/generated/tokens.ts';
import type { Token } from '../grammar/generated/tree.ts';
import { type Tokens, textOf } from '../grammar/lexer.ts';

/** A shorter piece of a text is a string of its own; a longer one refers to the text it was cut from. */
const SHARED_LENGTH = 13;

/** The values of the tokens of one file. */
export class Interned {
  readonly #tokens: Tokens;
  readonly #known = new Map<string, string>();

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** The value of a token. Texts are seldom alike, and are not looked for among what is known. */
  word(token: Token): string {
    const value = textOf(this.#tokens, token);
    if (this.#tokens.kind[token] === KIND.TEXT) return ownString(value);
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const own = ownString(value);
    this.#known.set(own, own);
    return own;
  }
}

/** The same string, without the text it was cut from: otherwise one name would keep a whole file in memory. */
export function ownString(value: string): string {
  return value.length < SHARED_LENGTH ? value : [value.slice(0, 1), value.slice(1)].join('');
}
