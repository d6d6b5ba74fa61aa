/** Digits that may make up one number, however they are spelled: in a row, in groups, with blanks, dashes or other signs between. */

/** What stands between two digits; several kinds of signs add up. */
export const GAP = { none: 0, blank: 1, dash: 2, other: 4 } as const;

/** The longest number looked for, and one digit to see where it ends. */
const MOST = 13;
/** No more than so many characters stand between two digits of one number. */
const WIDEST_GAP = 8;
/** Of them, such as can be seen. */
const MOST_SIGNS = 3;
/** The digits of ASCII. */
export const FIRST_DIGIT = 48;
export const LAST_DIGIT = 57;
/** The zeros of other rows of ten digits: Arabic, Persian, Devanagari, full-width. */
const OTHER_ZEROS = [0x660, 0x6f0, 0x966, 0xff10];
/** The first character that can be a digit of another row. */
export const FIRST_OTHER = 0x660;

/** What is read past: it cannot be seen, or takes the meaning of the sign after it. */
const PASSED = /[\\\p{Cf}]|\u034f|[\ufe0e\ufe0f]/u;
const BLANK = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const DASH = /[-+\u058a\u2010-\u2015\u207b\u208b\u2212\ufe58\ufe63\uff0b\uff0d]/;
const OTHER = /[._/\u00b7]/;

/** The digits from a place on; filled anew by every `readRun`. */
export interface DigitRun {
  /** How many, at most 13. */
  count: number;
  readonly digits: Uint8Array;
  /** The offset of each. */
  readonly at: Uint32Array;
  /** What stands before each. */
  readonly gaps: Uint8Array;
}

/** Room for a run. */
export function newRun(): DigitRun {
  return { count: 0, digits: new Uint8Array(MOST), at: new Uint32Array(MOST), gaps: new Uint8Array(MOST) };
}

/** The value of a digit of any row; -1 for any other character. */
export function digitOf(unit: number): number {
  if (unit <= LAST_DIGIT) return unit < FIRST_DIGIT ? -1 : unit - FIRST_DIGIT;
  return unit < FIRST_OTHER ? -1 : otherDigit(unit);
}

function otherDigit(unit: number): number {
  for (const zero of OTHER_ZEROS) {
    if (unit >= zero && unit < zero + 10) return unit - zero;
  }
  return -1;
}

/** Reads the digits from `start`, which is one, until there are so many; `readOn` reads the rest. */
export function readRun(text: string, start: number, run: DigitRun, most: number): void {
  run.count = 1;
  run.digits[0] = digitOf(text.charCodeAt(start));
  run.at[0] = start;
  run.gaps[0] = GAP.none;
  readOn(text, run, most);
}

/** Goes on after the digits that were read, until there are so many or no more. */
export function readOn(text: string, run: DigitRun, most = MOST): void {
  while (run.count < most) {
    const from = (run.at[run.count - 1] as number) + 1;
    const next = nextDigit(text, from);
    if (next < 0) return;
    run.digits[run.count] = digitOf(text.charCodeAt(next));
    run.at[run.count] = next;
    run.gaps[run.count] = next === from ? GAP.none : gapBetween(text, from, next);
    run.count++;
  }
}

/** The offset of the digit that goes on from here, at once or after signs that may stand between; -1 for none. */
function nextDigit(text: string, from: number): number {
  let signs = 0;
  for (let at = from; at < text.length && at <= from + WIDEST_GAP; at++) {
    const unit = text.charCodeAt(at);
    if (digitOf(unit) >= 0) return at;
    const kind = kindOf(unit);
    if (kind < 0 || (kind > 0 && ++signs > MOST_SIGNS)) return -1;
  }
  return -1;
}

function gapBetween(text: string, from: number, to: number): number {
  let gap: number = GAP.none;
  for (let at = from; at < to; at++) gap |= kindOf(text.charCodeAt(at));
  return gap;
}

/** The kind of each ASCII sign. */
const ASCII = Int8Array.from({ length: 128 }, (_, unit) => kindByForm(String.fromCharCode(unit)));

/** The kind of a sign between digits; none for what is read past, -1 for what no number goes on after. */
function kindOf(unit: number): number {
  return unit < ASCII.length ? (ASCII[unit] as number) : kindByForm(String.fromCharCode(unit));
}

/** Whether a character may stand between two digits of one number. */
export function isBetweenDigits(unit: number): boolean {
  return kindOf(unit) >= 0;
}

function kindByForm(sign: string): number {
  if (BLANK.test(sign)) return GAP.blank;
  if (DASH.test(sign)) return GAP.dash;
  if (OTHER.test(sign)) return GAP.other;
  return PASSED.test(sign) || isHalf(sign.charCodeAt(0)) ? GAP.none : -1;
}

/** Half of a tag character, U+E0000 to U+E007F. */
function isHalf(unit: number): boolean {
  return unit === 0xdb40 || (unit >= 0xdc00 && unit <= 0xdc7f);
}
