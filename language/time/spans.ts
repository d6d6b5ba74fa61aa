/** Spans of a day's clock: what is inside one and which two overlap. */

import { END_OF_DAY, type Minute } from './minutes.ts';

/** Part of a day, from `start` to `end`; a time is inside when start ≤ time ≤ end. */
export interface Span {
  readonly start: Minute;
  readonly end: Minute;
}

/** 00:00–24:00, which every time of day is inside. */
export const WHOLE_DAY: readonly Span[] = [{ start: 0, end: END_OF_DAY }];

/** No hours: closed. */
export const NO_HOURS: readonly Span[] = [];

/** True where the time is inside one of the spans, their ends included. */
export function isInside(spans: readonly Span[], minute: Minute): boolean {
  for (const span of spans) if (span.start <= minute && minute <= span.end) return true;
  return false;
}

/** True where two spans share more than the moment at which one ends and the other starts (08–12 and 12–16 do not overlap). */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
