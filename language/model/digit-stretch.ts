/** Where in a text so many digits stand together that a number may be among them: of most texts one character in ten is looked at. */
import { digitOf, isBetweenDigits } from './digit-run.ts';

/** A part of a text that holds nothing but digits and what may stand between them, and ends where they do. */
export interface Stretch {
  start: number;
  end: number;
}

/** Past the letters of Latin script. */
const FEW = 0x250;

/** Of each of the characters before that, whether a number may go on over it. */
const OF_NUMBER = Uint8Array.from({ length: FEW }, (_, unit) => (isOfNumberByKind(unit) ? 1 : 0));

/**
 * Finds the next stretch from a place on that holds at least so many digits; false where there is none. A number of so many
 * digits is as long at least, so one of its characters stands at every step of that length; where none can, none is.
 */
export function nextStretch(text: string, from: number, least: number, stretch: Stretch): boolean {
  let floor = from;
  for (let probe = from + least - 1; probe < text.length; probe += least) {
    if (!isOfNumber(text.charCodeAt(probe))) {
      floor = probe + 1;
      continue;
    }
    let start = probe;
    while (start > floor && isOfNumber(text.charCodeAt(start - 1))) start--;
    let end = probe + 1;
    while (end < text.length && isOfNumber(text.charCodeAt(end))) end++;
    if (end - start >= least && holdsDigits(text, start, end, least)) {
      stretch.start = start;
      stretch.end = end;
      return true;
    }
    floor = end + 1;
    probe = end;
  }
  return false;
}

function holdsDigits(text: string, start: number, end: number, least: number): boolean {
  let count = 0;
  for (let at = start; at < end && count + end - at >= least; at++) {
    if (digitOf(text.charCodeAt(at)) >= 0 && ++count === least) return true;
  }
  return false;
}

function isOfNumber(unit: number): boolean {
  return unit < FEW ? OF_NUMBER[unit] === 1 : isOfNumberByKind(unit);
}

function isOfNumberByKind(unit: number): boolean {
  return digitOf(unit) >= 0 || isBetweenDigits(unit);
}
