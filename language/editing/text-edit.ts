/** Changes of texts as plain data: offsets instead of positions, file names instead of URIs. */

/** A change of a text: offsets in UTF-16 units. Edits of one text are in order and do not overlap. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits by file. */
export type Edits = ReadonlyMap<string, readonly TextEdit[]>;

/** The one edit that makes one text of another: the part in which they differ. */
export function differenceOf(before: string, now: string): TextEdit {
  const limit = Math.min(before.length, now.length);
  let start = 0;
  while (start < limit && before[start] === now[start]) start++;
  let back = 0;
  while (back < limit - start && before[before.length - 1 - back] === now[now.length - 1 - back]) back++;
  return { start, end: before.length - back, text: now.slice(start, now.length - back) };
}
