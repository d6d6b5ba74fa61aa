/** Reads the tokens of one declaration after another: their words, and their places in the declaration. */

import type { DeclarationNode, Token } from '../grammar/generated/tree.ts';
import type { Tokens } from '../grammar/lexer.ts';
import { type Anchor, dotted, type Origin, origin, type Problem, type Ref, type Stated } from '../model/index.ts';
import { documentationBefore } from './documentation.ts';
import { Interned } from './interned.ts';
import { withoutInvisible } from './invisible.ts';
import { added, NONE } from './lists.ts';
import { addNames, addWords } from './lost.ts';
import { type Stretch, touched } from './stretches.ts';

/** What a reader needs of a node: its first and its last token. */
interface Extent {
  readonly $first: Token;
  readonly $last: Token;
}

/** A number with more digits than this can hold is kept finite. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * The tokens of one file, read declaration by declaration: places, problems and what was lost belong to the one
 * that was begun last.
 */
export class Source {
  anchor: Anchor;
  /** What is wrong with its own words; grows while it is read. */
  problems: readonly Problem[] = NONE;
  lost: readonly string[] = NONE;
  lostWords: readonly string[] = NONE;
  documentation: string | undefined = undefined;
  readonly #file: string;
  readonly #tokens: Tokens;
  readonly #interned: Interned;
  readonly #invisible: boolean;
  readonly #secret: readonly Stretch[];
  #start = 0;

  /**
   * `file`: the path that anchors bear. `invisible`: words and texts may hold characters to read past. `secret`: places, in
   * order, of which a word that holds only a part bears no digit.
   */
  constructor(file: string, tokens: Tokens, invisible: boolean, secret: readonly Stretch[]) {
    this.#file = file;
    this.#tokens = tokens;
    this.#interned = new Interned(tokens);
    this.#invisible = invisible;
    this.#secret = secret;
    this.anchor = { file, start: 0 };
  }

  /** Turns to a declaration. */
  begin(node: DeclarationNode): void {
    this.#start = this.#tokens.start[node.$first] as number;
    this.anchor = { file: this.#file, start: this.#start };
    this.problems = NONE;
    this.lost = NONE;
    this.lostWords = NONE;
    if (node.$lost.length > 0) this.#lose(node);
    this.documentation = documentationBefore(this.#tokens, node.$first);
  }

  #lose(node: DeclarationNode): void {
    const names: string[] = [];
    const words: string[] = [];
    for (const [first, last] of node.$lost) {
      addNames(this.#tokens, first, last, names);
      addWords(this.#tokens, first, last, words);
    }
    this.lost = names;
    this.lostWords = words;
  }

  /** Notes a problem of the declaration. */
  report(problem: Problem): void {
    this.problems = added(this.problems, problem);
  }

  /** A token's name, word, number or unescaped text, in NFC. */
  word(token: Token): string {
    const word = this.#interned.word(token);
    const shown = this.#isPartOfSecret(token) ? dotted(word) : word;
    return this.#invisible ? withoutInvisible(shown) : shown;
  }

  /** Whether the token is, or is a part of, a number that nobody may read. */
  isSecret(token: Token): boolean {
    return this.#secretAt(token) !== undefined;
  }

  /** It goes on in the words beside it. */
  #isPartOfSecret(token: Token): boolean {
    const place = this.#secretAt(token);
    if (place === undefined) return false;
    return place.start < (this.#tokens.start[token] as number) || (this.#tokens.end[token] as number) < place.end;
  }

  #secretAt(token: Token): Stretch | undefined {
    if (this.#secret.length === 0) return undefined;
    return touched(this.#secret, this.#tokens.start[token] as number, this.#tokens.end[token] as number);
  }

  /** The words from one token to another, one blank between them. */
  words(first: Token, last: Token): string {
    let words = this.word(first);
    for (let token = first + 1; token <= last; token++) words += ` ${this.word(token)}`;
    return words;
  }

  /** A token's place. */
  at(token: Token): Origin {
    return this.span(token, token);
  }

  /** The place from the start of one token to the end of another. */
  span(first: Token, last: Token): Origin {
    const start = this.#tokens.start[first] as number;
    return origin(start - this.#start, (this.#tokens.end[last] as number) - start);
  }

  /** The place of all of a node. */
  whole(node: Extent): Origin {
    return this.span(node.$first, node.$last);
  }

  /** A name that refers to a declaration. */
  ref(token: Token): Ref {
    return { name: this.word(token), at: this.at(token) };
  }

  /** A token's word with its place. */
  stated(token: Token): Stated<string> {
    return { value: this.word(token), at: this.at(token) };
  }

  /** A text with its place; undefined when it is missing, empty or blank. */
  filled(token: Token | undefined): Stated<string> | undefined {
    if (token === undefined) return undefined;
    const value = this.word(token);
    return value.trim() === '' ? undefined : { value, at: this.at(token) };
  }

  /** A number with its place; one that nobody may read is the largest. */
  number(token: Token): Stated<number> {
    const value = this.isSecret(token) ? LARGEST : Math.min(Number(this.word(token)), LARGEST);
    return { value, at: this.at(token) };
  }

  /** A value that was read from a token, with the token's place. */
  value<T>(token: Token, value: T): Stated<T> {
    return { value, at: this.at(token) };
  }
}
