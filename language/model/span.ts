/** Where something stands in a file. */
import { lengthOf, type Mark, offsetOf } from './origin.ts';

/** A range in a file. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A mark as a range in its file. */
export function spanOf({ anchor, at }: Mark): Span {
  const start = anchor.start + offsetOf(at);
  return { file: anchor.file, start, end: start + lengthOf(at) };
}
