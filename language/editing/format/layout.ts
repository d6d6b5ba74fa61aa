/** Which tokens begin a line, how deep, and where lists end in a comma: read off the tree, told to each token. */

import { KIND } from '../../grammar/generated/tokens.ts';
import type { DeclarationNode, TreeNode } from '../../grammar/generated/tree.ts';
import type { Tokens } from '../../grammar/lexer.ts';
import { isList, isWordList, itemsOf, longParts, propertiesOf } from './shapes.ts';

/** How a token stands to the one before it. */
export const Before = { SPACE: 0, NOTHING: 1, LINE: 2, BLANK: 3 } as const;

/** A line that holds more than so many characters is too long for a `bevakas`. */
const WIDTH = 100;

/** Four blanks a level. */
export const INDENT = 4;

/** What the tree says about each token. */
interface Layout {
  readonly before: Uint8Array;
  readonly depth: Uint8Array;
  /** Commas that are left out, and tokens after which one is added. */
  readonly dropped: ReadonlySet<number>;
  readonly added: ReadonlySet<number>;
}

/** The layout of all declarations given; `hasComment` says whether a comment stands before a token. */
export function layoutOf(
  tokens: Tokens,
  declarations: readonly DeclarationNode[],
  hasComment: (token: number) => boolean,
): Layout {
  const laying = new Laying(tokens, hasComment);
  for (const node of declarations) laying.declaration(node);
  return laying;
}

class Laying implements Layout {
  readonly before: Uint8Array;
  readonly depth: Uint8Array;
  readonly dropped = new Set<number>();
  readonly added = new Set<number>();
  readonly #tokens: Tokens;
  readonly #hasComment: (token: number) => boolean;
  #wasBlock = false;

  constructor(tokens: Tokens, hasComment: (token: number) => boolean) {
    this.#tokens = tokens;
    this.#hasComment = hasComment;
    this.before = new Uint8Array(tokens.count + 1);
    this.depth = new Uint8Array(tokens.count + 1);
    for (let token = 0; token < tokens.count; token++) this.before[token] = this.#usual(token);
  }

  /** Between declarations stands a blank line, save between those that are one line each. */
  declaration(node: DeclarationNode): void {
    const isBlock = this.#tokens.kind[node.$last] === KIND['}'];
    this.#line(node.$first, 0);
    if (isBlock || this.#wasBlock) this.before[node.$first] = Before.BLANK;
    this.#wasBlock = isBlock;
    this.#node(node, 0);
  }

  #node(node: TreeNode, depth: number): void {
    this.#deepen(node, depth + 1);
    const properties = propertiesOf(node);
    if (properties === undefined) {
      this.#property(node, depth);
      return;
    }
    for (const property of properties) {
      this.#line(property.$first, depth + 1);
      this.#node(property, depth + 1);
    }
    if (this.#tokens.kind[node.$last] === KIND['}']) this.#close(node.$last, depth);
  }

  /** Tokens within a node that come to begin a line stand one level deeper than the node. */
  #deepen(node: TreeNode, depth: number): void {
    for (let token = node.$first + 1; token <= node.$last; token++) this.depth[token] = depth;
  }

  #close(brace: number, depth: number): void {
    this.depth[brace] = depth;
    const isEmpty = this.#tokens.kind[brace - 1] === KIND['{'] && !this.#hasComment(brace);
    this.before[brace] = isEmpty ? Before.NOTHING : Before.LINE;
  }

  #property(node: TreeNode, depth: number): void {
    const items = itemsOf(node);
    if (items.length > 0 && isList(node) && (items.length > 2 || items.some(hasPeriod) || this.#hasCommentIn(node))) {
      for (const item of items) this.#line(item.$first, depth + 1);
      if (this.#runsOn(node)) this.#dropCommas(node);
      else this.#endWithComma(node, items.at(-1)?.$last ?? node.$last);
      return;
    }
    this.#dropCommas(node);
    const parts = longParts(node);
    if (parts.length > 0 && (this.#hasCommentIn(node) || this.#widthOf(node) + depth * INDENT > WIDTH)) {
      for (const part of parts) this.#line(part, depth + 1);
    }
  }

  /** Words with another parameter after them: a comma at their end would make its name one of them, to a reader as to a parser. */
  #runsOn(node: TreeNode): boolean {
    return isWordList(node) && this.#tokens.kind[node.$last + 1] !== KIND['}'];
  }

  #endWithComma(node: TreeNode, last: number): void {
    if (this.#tokens.kind[node.$last] !== KIND[',']) this.added.add(last);
  }

  /** A comma that no item follows. */
  #dropCommas(node: TreeNode): void {
    for (let token = node.$first; token <= node.$last; token++) {
      const next = token === node.$last ? KIND.END : (this.#tokens.kind[token + 1] as number);
      const isVerb = node.$type === 'NamedClaim' && (next === KIND.når || next === KIND.täcks);
      const ends = isVerb || next === KIND.END || next === KIND.av || next === KIND.ersättare;
      if (this.#tokens.kind[token] === KIND[','] && ends) this.dropped.add(token);
    }
  }

  /** Not one before the comma at its end: that one will stand after the comma, and the comma may go. */
  #hasCommentIn(node: TreeNode): boolean {
    const last = this.#tokens.kind[node.$last] === KIND[','] ? node.$last - 1 : node.$last;
    for (let token = node.$first + 1; token <= last; token++) {
      if (this.#hasComment(token)) return true;
    }
    return false;
  }

  #widthOf(node: TreeNode): number {
    let width = 0;
    for (let token = node.$first; token <= node.$last; token++) {
      if (this.dropped.has(token)) continue;
      const length = (this.#tokens.end[token] as number) - (this.#tokens.start[token] as number);
      width += length + (token > node.$first && this.before[token] === Before.SPACE ? 1 : 0);
    }
    return width;
  }

  #line(token: number, depth: number): void {
    this.before[token] = Before.LINE;
    this.depth[token] = depth;
  }

  #usual(token: number): number {
    const kind = this.#tokens.kind[token] as number;
    const previous = token === 0 ? KIND.END : (this.#tokens.kind[token - 1] as number);
    if (kind === KIND[','] || kind === KIND['.'] || kind === KIND['-']) return Before.NOTHING;
    return previous === KIND['.'] || previous === KIND['-'] ? Before.NOTHING : Before.SPACE;
  }
}

function hasPeriod(item: TreeNode): boolean {
  return 'period' in item && item.period !== undefined;
}
