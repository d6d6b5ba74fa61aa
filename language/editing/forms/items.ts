/** Taking an item out of a list that is written with commas, so that no comment in the list is lost. */
import { KIND } from '../../grammar/generated/tokens.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { marginStart } from '../fixes/edits.ts';
import type { TextEdit } from '../text-edit.ts';

/** An item by its first and its last token. */
interface Item {
  readonly $first: number;
  readonly $last: number;
}

/** The edits that take out one of two items or more, with the comma that parts it from its neighbour. */
export function itemOut(parsed: Parsed, items: readonly Item[], at: number): readonly TextEdit[] {
  const { $first, $last } = items[at] as Item;
  const [before, next] = [items[at - 1], items[at + 1]];
  const { start, end } = parsed.tokens;
  const [from, to] = [start[$first] as number, end[$last] as number];
  if (next !== undefined) return gapOut(parsed, from, to, start[next.$first] as number);
  return [
    ...commasOut(parsed, (before as Item).$last + 1, $first - 1),
    { start: marginStart(parsed.text, from), end: to, text: '' },
  ];
}

/** Takes out tokens, with the blanks before them. */
export function tokensOut(parsed: Parsed, { $first, $last }: Item): TextEdit {
  const { start, end } = parsed.tokens;
  return { start: marginStart(parsed.text, start[$first] as number), end: end[$last] as number, text: '' };
}

/** An item and its comma; up to the next one where nothing but space stands between. */
function gapOut(parsed: Parsed, from: number, to: number, next: number): readonly TextEdit[] {
  const gap = parsed.text.slice(to, next);
  if (/^[\s,]*$/.test(gap)) return [{ start: from, end: next, text: '' }];
  const comma = gap.startsWith(',') ? 1 : 0;
  return [{ start: from, end: to + comma, text: '' }];
}

function commasOut({ tokens }: Parsed, first: number, last: number): readonly TextEdit[] {
  const found: TextEdit[] = [];
  for (let token = first; token <= last; token++) {
    if (tokens.kind[token] !== KIND[',']) continue;
    found.push({ start: tokens.start[token] as number, end: tokens.end[token] as number, text: '' });
  }
  return found;
}
