/** Reads a text anew after a change: a declaration whose words are the same stays the same value, moved to its new place. */
import type { DeclarationNode } from '../grammar/generated/tree.ts';
import { docOf, type Tokens } from '../grammar/lexer.ts';
import { type Parsed, parse } from '../grammar/parse.ts';
import type { Declaration, FileFacts } from '../model/index.ts';
import { lower } from './lower.ts';

/** A text with its tree and its facts. */
export interface Reading {
  readonly parsed: Parsed;
  readonly facts: FileFacts;
}

/** A declaration's words with its documentation: from where to where, as offsets in the text. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Reads a text; what `before` holds of it already is kept. `file`: see `factsOf`. */
export function read(file: string, text: string, before?: Reading): Reading {
  const parsed = parse(text);
  if (before === undefined) return { parsed, facts: lower(file, parsed) };
  const kept = new Kept(before, text);
  return { parsed, facts: lower(file, parsed, (node) => kept.declaration(parsed.tokens, node)) };
}

/** The declarations of an earlier reading, each given away once. */
class Kept {
  readonly #before: Reading;
  readonly #text: string;
  /** So many characters are the same at the beginning and at the end of both texts. */
  readonly #prefix: number;
  readonly #suffix: number;
  readonly #byStart = new Map<number, Declaration>();
  readonly #byWords = new Map<string, Declaration>();

  constructor(before: Reading, text: string) {
    this.#before = before;
    this.#text = text;
    const old = before.parsed.text;
    this.#prefix = samePrefix(old, text);
    this.#suffix = sameSuffix(old, text, Math.min(old.length, text.length) - this.#prefix);
    for (const [index, node] of before.parsed.declarations.entries()) {
      const declaration = before.facts.declarations[index];
      if (declaration !== undefined && !node.$broken) this.#remember(node, declaration);
    }
  }

  /** The declaration that a node of the new text stands for, if the old text has it; its anchor is moved. */
  declaration(tokens: Tokens, node: DeclarationNode): Declaration | undefined {
    if (node.$broken) return undefined;
    const extent = extentOf(tokens, node);
    const found = this.#atSamePlace(extent) ?? this.#withSameWords(extent);
    if (found !== undefined) found.anchor.start = tokens.start[node.$first] as number;
    return found;
  }

  #remember(node: DeclarationNode, declaration: Declaration): void {
    const { tokens, text } = this.#before.parsed;
    const { start, end } = extentOf(tokens, node);
    if (end <= this.#prefix || start >= text.length - this.#suffix) this.#byStart.set(start, declaration);
    else this.#byWords.set(text.slice(start, end), declaration);
  }

  #atSamePlace({ start, end }: Extent): Declaration | undefined {
    const shift = this.#before.parsed.text.length - this.#text.length;
    const at = end <= this.#prefix ? start : start >= this.#text.length - this.#suffix ? start + shift : undefined;
    return at === undefined ? undefined : taken(this.#byStart, at);
  }

  #withSameWords({ start, end }: Extent): Declaration | undefined {
    return this.#byWords.size === 0 ? undefined : taken(this.#byWords, this.#text.slice(start, end));
  }
}

function taken<K>(from: Map<K, Declaration>, key: K): Declaration | undefined {
  const found = from.get(key);
  if (found !== undefined) from.delete(key);
  return found;
}

function extentOf(tokens: Tokens, node: DeclarationNode): Extent {
  const start = docOf(tokens, node.$first)?.start ?? (tokens.start[node.$first] as number);
  return { start, end: tokens.end[node.$last] as number };
}

function samePrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function sameSuffix(a: string, b: string, limit: number): number {
  let length = 0;
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}
