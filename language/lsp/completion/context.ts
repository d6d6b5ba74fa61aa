/** Where something is to be written: what is open there, what has been typed, and what stands after it. */

import { propertiesOf } from '../../editing/format/shapes.ts';
import { type ExpectedAt, expectedAt, type Place } from '../../grammar/expected-at.ts';
import { REFERS_TO } from '../../grammar/generated/properties.ts';
import { KIND } from '../../grammar/generated/tokens.ts';
import type { TreeNode } from '../../grammar/generated/tree.ts';
import { nodesAround } from '../../grammar/nodes.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { firstEndingAfter } from '../../grammar/token-at.ts';
import { personNamed } from '../../model/index.ts';
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
  return contextOf(session, file, parsed, expectedAt(parsed.tokens, offset), offset);
}

/** The context of the words before an offset that are together the name of a person; undefined where they cannot be. */
export function nameContextAt(session: Session, file: string, offset: number): WritingContext | undefined {
  const parsed = session.reading(file)?.parsed;
  const expected = parsed === undefined ? undefined : nameOfWordsAt(session, parsed, offset);
  if (parsed === undefined || expected === undefined) return undefined;
  return contextOf(session, file, parsed, expected, offset);
}

function contextOf(
  session: Session,
  file: string,
  parsed: Parsed,
  expected: ExpectedAt,
  offset: number,
): WritingContext {
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

/** So many words of a name are read together. */
const WORDS = 3;

/** What may stand where the first of some words begins that are together the name of a person, and nobody's id. */
function nameOfWordsAt({ ws }: Session, { tokens, text }: Parsed, offset: number): ExpectedAt | undefined {
  const { start: last } = expectedAt(tokens, offset);
  if (last === offset) return undefined;
  let token = firstEndingAfter(tokens, last) - 1;
  for (let words = 1; words < WORDS && token >= 0; words++, token--) {
    const [start, end] = [tokens.start[token] as number, tokens.end[token] as number];
    const isApart = /^[ \t][\p{L}\d \t]*$/u.test(text.slice(end, offset));
    if (!isApart || tokens.kind[token] !== KIND.NAME) return undefined;
    if (personNamed(ws, text.slice(start, end)) !== undefined) return undefined;
    const expected = expectedAt(tokens, end);
    if (expected.start === start && expected.places.some(namesPerson)) return expected;
  }
  return undefined;
}

/** Whether someone is named at a place who is declared elsewhere. */
function namesPerson({ rule, property }: Place): boolean {
  return (REFERS_TO as Readonly<Record<string, string>>)[`${rule}.${property ?? ''}`] === 'Person';
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
