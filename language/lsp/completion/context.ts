/** Where something is to be written: what is open there, what has been typed, and what stands after it. */

import { propertiesOf } from '../../editing/format/shapes.ts';
import { type ExpectedAt, expectedAt } from '../../grammar/expected-at.ts';
import type { TreeNode } from '../../grammar/generated/tree.ts';
import { nodesAround } from '../../grammar/nodes.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { firstEndingAfter } from '../../grammar/token-at.ts';
import type { Session } from '../../services/session.ts';

/** Where something is to be written, and what has been typed of it. */
export interface WritingContext {
  readonly session: Session;
  readonly file: string;
  readonly parsed: Parsed;
  readonly expected: ExpectedAt;
  /** Where the word begins that the caret stands in or right after. */
  readonly offset: number;
  readonly prefix: string;
  /** Where that word ends: the caret, unless it stands within the word. */
  readonly end: number;
  /** What stands after the word on its line, without braces and comments: what is offered must not say it again. */
  readonly tail: string;
  /** The block that the caret stands in. */
  readonly block: TreeNode | undefined;
}

/** The context at an offset of an open file; undefined for any other file. */
export function contextAt(session: Session, file: string, offset: number): WritingContext | undefined {
  const parsed = session.reading(file)?.parsed;
  if (parsed === undefined) return undefined;
  const expected = expectedAt(parsed.tokens, offset);
  const prefix = parsed.text.slice(expected.start, offset);
  const end = expected.start < offset ? wordEnd(parsed, offset) : offset;
  const tail = tailAt(parsed.text, end);
  return {
    session,
    file,
    parsed,
    expected,
    offset: expected.start,
    prefix,
    end,
    tail,
    block: blockAt(parsed, expected.start),
  };
}

/** Where the token ends that an offset lies within; a text that nothing ends is none. */
function wordEnd({ tokens }: Parsed, offset: number): number {
  const token = firstEndingAfter(tokens, offset);
  const isWithin = token < tokens.count && (tokens.start[token] as number) < offset;
  const isOpen = tokens.errors.some((error) => error.kind === 'unterminated-text' && error.token === token);
  return isWithin && !isOpen ? (tokens.end[token] as number) : offset;
}

function tailAt(text: string, offset: number): string {
  const line = /[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  return line.replace(/\/[/*].*|[},].*/, '').trim();
}

/** The innermost block between whose braces an offset lies. */
function blockAt(parsed: Parsed, offset: number): TreeNode | undefined {
  return nodesAround(parsed, offset).findLast(
    (node) => propertiesOf(node) !== undefined && isInside(parsed, node, offset),
  );
}

function isInside({ tokens, text }: Parsed, node: TreeNode, offset: number): boolean {
  const brace = text.indexOf('{', tokens.start[node.$first]);
  const ends = text[(tokens.end[node.$last] as number) - 1] === '}' ? (tokens.end[node.$last] as number) - 1 : Infinity;
  return brace >= 0 && brace < offset && offset <= ends;
}

/** The properties of the block at the caret, save the one that the caret touches: that one is being written. */
export function otherProperties({ parsed: { tokens }, block, offset, prefix }: WritingContext): readonly TreeNode[] {
  const caret = offset + prefix.length;
  return (block === undefined ? [] : (propertiesOf(block) ?? [])).filter(({ $first }) => {
    const [start, end] = [tokens.start[$first] as number, tokens.end[$first] as number];
    return caret < start || end < caret;
  });
}

/** The last token before the caret, the word that is being written not counted; -1 where there is none. */
export function lastBefore({ parsed, offset }: WritingContext): number {
  return firstEndingAfter(parsed.tokens, offset) - 1;
}
