/** What the derived tables hold: blocks, and the places at which the parser decides. */

/**
 * A block in braces. `starts` has a 1 for each kind that begins a property in it. `openSite` and `propertySite` are the
 * sites before its brace and between its properties. Of a simple header, what has been read stays certain when more
 * follows that cannot be read.
 */
export interface Block {
  readonly rule: string;
  readonly starts: Uint8Array;
  readonly openSite: number;
  readonly propertySite: number;
  readonly simpleHeader: boolean;
}

/** Where the parser decides, in `rule`, and what could stand there. */
export interface Site {
  readonly rule: string;
  readonly slots: readonly Slot[];
}

/** Tokens of `kinds` (see `kindList`) could stand here; `rule` would read them, into `property` where it keeps them. */
export interface Slot {
  readonly kinds: string;
  readonly rule: string;
  readonly property: string | undefined;
}

/** So many kinds of token there can be. */
const KINDS = 256;

const lists = new Map<string, readonly number[]>();

/** The kinds that a text such as `5 16-57` stands for. */
export function kindList(ranges: string): readonly number[] {
  const known = lists.get(ranges);
  if (known !== undefined) return known;
  const list = ranges.split(' ').flatMap((range) => {
    const [first, last = first] = range.split('-').map(Number);
    return first === undefined || last === undefined ? [] : span(first, last);
  });
  lists.set(ranges, list);
  return list;
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A table with a 1 for each kind in `ranges`. */
export function membership(ranges: string): Uint8Array {
  const table = new Uint8Array(KINDS);
  for (const kind of kindList(ranges)) table[kind] = 1;
  return table;
}
