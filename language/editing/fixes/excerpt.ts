/** The part of a text that edits are worked out in: what they touch, and what stands beside it. The rest need not be read again. */
import type { Parsed } from '../../grammar/parse.ts';
import type { TextEdit } from '../text-edit.ts';
import { marginStart } from './edits.ts';

/** Whole declarations of a text, from where in it they begin. */
interface Excerpt {
  readonly start: number;
  readonly text: string;
}

/** The declarations that some places of a text lie in or between, two more on either side, and all around them that is no declaration. */
export function excerptAround(
  { tokens, declarations, text }: Parsed,
  places: readonly { readonly start: number; readonly end: number }[],
): Excerpt {
  const from = places.reduce((least, one) => Math.min(least, one.start), text.length);
  const to = places.reduce((most, one) => Math.max(most, one.end), 0);
  const startOf = (index: number): number => tokens.start[declarations[index]?.$first ?? 0] as number;
  const first = firstEnding(tokens, declarations, from) - BESIDE;
  const last = firstBeginning(tokens, declarations, to) + BESIDE;
  const start = first <= 0 ? 0 : marginStart(text, startOf(first));
  const end = last >= declarations.length ? text.length : startOf(last);
  return { start, text: text.slice(start, end) };
}

/** So many declarations on either side are taken along: how one is shaped depends on the one beside it. */
const BESIDE = 2;

type Nodes = Parsed['declarations'];

/** The first declaration that ends at an offset or after it. */
function firstEnding(tokens: Parsed['tokens'], nodes: Nodes, offset: number): number {
  return partition(nodes.length, (index) => (tokens.end[nodes[index]?.$last ?? 0] as number) < offset);
}

/** The first declaration that begins after an offset. */
function firstBeginning(tokens: Parsed['tokens'], nodes: Nodes, offset: number): number {
  return partition(nodes.length, (index) => (tokens.start[nodes[index]?.$first ?? 0] as number) <= offset);
}

/** How many of so many, which stand in order, come before. */
function partition(count: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An edit by so many characters further on. */
export function moved({ start, end, text }: TextEdit, by: number): TextEdit {
  return { start: start + by, end: end + by, text };
}
