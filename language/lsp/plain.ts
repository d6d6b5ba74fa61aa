/** What the features give: plain data, with offsets instead of positions and file names instead of URIs. */

/** A change of a text: offsets in UTF-16 units. Edits of one text are in order and do not overlap. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A range in a file. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Edits by file. */
export type Edits = ReadonlyMap<string, readonly TextEdit[]>;
