/** Personnummer and samordningsnummer in any text, however they are spelled, and texts in which they cannot be read. */
import {
  type DigitRun,
  digitOf,
  FIRST_DIGIT,
  FIRST_OTHER,
  GAP,
  LAST_DIGIT,
  newRun,
  readOn,
  readRun,
} from './digit-run.ts';
import { nextStretch, type Stretch } from './digit-stretch.ts';

/** Where in a text an identity number stands, offsets in UTF-16 units. */
export interface IdentityNumber {
  readonly start: number;
  readonly end: number;
  readonly coordination: boolean;
}

const WITH_CENTURY = 12;
const WITHOUT_CENTURY = 10;
/** So many digits hold a month, whether a century stands before it or not. */
const MONTH_READ = 6;
const LAST_LENGTH = 4;
/** Days of a samordningsnummer are counted from here. */
const COORDINATION_DAYS = 60;
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** What must stand before ten digits that no hyphen or plus divides. */
const ANNOUNCED =
  /(?<![a-zåäöéü])(?:(?:person|pers|samordnings?|sam|identitets?)[\s_.-]*(?:numret|nummer|nr|no)|pnr|p[.-][\s_]?nr|född|fött|fodd|(?:personal(?:[\s_]identity)?|coordination)[\s_](?:number|no))[\s_.:;=#"'([]*(?:(?:är|den|is)[\s_:]+)?$/iu;
/** A number that goes on from here is an HSA-id. */
const HSA_BEFORE = /SE[0-9]{10}-[0-9A-Z]*$/iu;
/** Four digits from which a date goes on are its year. */
const DATE_AFTER = /^-[0-9]{2}-[0-9]{2}(?![0-9])/;
/** As far back as the words above can reach. */
const REACH = 48;
/** A run of these as long as this, with a letter in it, is a digest or an id that some program made. */
const DIGEST = /[0-9a-f-]/;
const DIGEST_LENGTH = 32;
const MASK = '•';

const NONE: readonly IdentityNumber[] = [];

const shared = newRun();
const stretch: Stretch = { start: 0, end: 0 };

/** The identity numbers of a text. Linear; allocates only for what it finds. */
export function identityNumbersIn(text: string): readonly IdentityNumber[] {
  let found: IdentityNumber[] | undefined;
  for (let from = 0; nextStretch(text, from, WITHOUT_CENTURY, stretch); from = stretch.end + 1) {
    let index = nextDigit(text, stretch.start);
    while (index + WITHOUT_CENTURY <= stretch.end) {
      const length = lengthAt(text, index);
      if (length > 0) {
        found ??= [];
        found.push(foundNumber(shared, length));
      }
      index = nextDigit(text, groupEnd(text, length > 0 ? (shared.at[length - 1] as number) : index));
    }
  }
  return found ?? NONE;
}

/** Whether a text holds one. */
export function holdsIdentityNumber(text: string): boolean {
  return identityNumbersIn(text).length > 0;
}

/** The text, as long as before, with a dot for each digit of an identity number: fit to be shown to anybody. */
export function masked(text: string): string {
  const found = identityNumbersIn(text);
  if (found.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of found) {
    pieces.push(text.slice(from, start), dotted(text.slice(start, end)));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

/** The text with a dot for each digit. */
export function dotted(text: string): string {
  return Array.from(text, (sign) => (digitOf(sign.charCodeAt(0)) < 0 ? sign : MASK)).join('');
}

function foundNumber({ at, digits }: DigitRun, length: number): IdentityNumber {
  const coordination = twoDigits(digits, length - LAST_LENGTH - 2) > COORDINATION_DAYS;
  return { start: at[0] as number, end: (at[length - 1] as number) + 1, coordination };
}

/** The first digit from here; the end of the text where there is none. */
function nextDigit(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_DIGIT && (unit <= LAST_DIGIT || unit >= FIRST_OTHER) && digitOf(unit) >= 0) return at;
  }
  return text.length;
}

/** Past the digits in a row from here. */
function groupEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && digitOf(text.charCodeAt(end)) >= 0) end++;
  return end;
}

/** How many of the digits from here are an identity number; 0 where none is. */
function lengthAt(text: string, start: number): number {
  readRun(text, start, shared, MONTH_READ);
  if (!mayBeDate(shared)) return 0;
  readOn(text, shared);
  if (isNumber(shared, WITH_CENTURY) && isSpelled12(shared) && isFree(text, shared, WITH_CENTURY)) return WITH_CENTURY;
  if (!isNumber(shared, WITHOUT_CENTURY) || !isFree(text, shared, WITHOUT_CENTURY)) return 0;
  const before = text.slice(Math.max(0, start - REACH), start).normalize('NFC');
  return isSpelled10(shared, ANNOUNCED.test(before)) ? WITHOUT_CENTURY : 0;
}

/** Whether one who has read so many digits may still find a month, with a century before it or without: of nearly all digits he may not. */
function mayBeDate({ count, digits }: DigitRun): boolean {
  if (count < MONTH_READ) return false;
  return isMonth(twoDigits(digits, 2)) || (isCentury(twoDigits(digits, 0)) && isMonth(twoDigits(digits, 4)));
}

function isCentury(century: number): boolean {
  return century >= 18 && century <= 20;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/** Whether the first digits of a run end there, and are a date and four digits of which the last is right. */
function isNumber({ count, digits, gaps }: DigitRun, length: number): boolean {
  if (count < length || (count > length && gaps[length] === GAP.none)) return false;
  const birth = length - LAST_LENGTH;
  return isDate(digits, birth) && passesLuhn(digits, birth - 6);
}

/** Whether the digits are nothing else: no HSA-id, no digest, no date that begins where a number would end. */
function isFree(text: string, { at }: DigitRun, length: number): boolean {
  const start = at[0] as number;
  const end = (at[length - 1] as number) + 1;
  if (HSA_BEFORE.test(text.slice(Math.max(0, start - REACH), start))) return false;
  return !DATE_AFTER.test(text.slice(end, end + 7)) && !isInDigest(text, start, end);
}

function isInDigest(text: string, start: number, end: number): boolean {
  let first = start;
  let last = end;
  while (first > 0 && start - first < DIGEST_LENGTH && DIGEST.test(text.charAt(first - 1))) first--;
  while (last < text.length && last - end < DIGEST_LENGTH && DIGEST.test(text.charAt(last))) last++;
  const word = text.slice(first, last);
  return word.length >= DIGEST_LENGTH && /[a-f]/.test(word);
}

/** With a century: in a row, by the parts of the date, with blanks anywhere, or digit by digit. */
function isSpelled12({ gaps }: DigitRun): boolean {
  return (
    isEvery(gaps, WITH_CENTURY, (gap, i) => gap === GAP.none || [2, 4, 6, 8].includes(i)) ||
    isEvery(gaps, WITH_CENTURY, (gap, i) => gap === GAP.none || gap === GAP.blank || i === 8) ||
    isEvery(gaps, WITH_CENTURY, (gap) => gap !== GAP.none)
  );
}

/** Without one: a hyphen or a plus before the last four, or announced; by the parts of the date, or digit by digit. */
function isSpelled10({ gaps }: DigitRun, isAnnounced: boolean): boolean {
  const isDivided = ((gaps[6] as number) & GAP.dash) !== 0;
  if (!isDivided && !isAnnounced) return false;
  return (
    isEvery(gaps, WITHOUT_CENTURY, (gap, i) => gap === GAP.none || [2, 4, 6].includes(i)) ||
    isEvery(gaps, WITHOUT_CENTURY, (gap) => gap !== GAP.none) ||
    (isAnnounced && isEvery(gaps, WITHOUT_CENTURY, (gap, i) => gap === GAP.none || gap === GAP.blank || i === 6))
  );
}

function isEvery(gaps: Uint8Array, length: number, holds: (gap: number, index: number) => boolean): boolean {
  for (let i = 1; i < length; i++) {
    if (!holds(gaps[i] as number, i)) return false;
  }
  return true;
}

/** The six digits before `end` are year, month and day; without a century any leap year will do. */
function isDate(digits: Uint8Array, end: number): boolean {
  const century = end === 8 ? twoDigits(digits, 0) : undefined;
  if (century !== undefined && !isCentury(century)) return false;
  const month = twoDigits(digits, end - 4);
  const written = twoDigits(digits, end - 2);
  const day = written > COORDINATION_DAYS ? written - COORDINATION_DAYS : written;
  if (!isMonth(month) || day < 1 || day > (MONTH_LENGTHS[month - 1] as number)) return false;
  return month !== 2 || day !== 29 || isLeap(century, twoDigits(digits, end - 6));
}

function isLeap(century: number | undefined, year: number): boolean {
  return year % 4 === 0 && (year !== 0 || century === undefined || century % 4 === 0);
}

/** The check digit over ten digits. */
function passesLuhn(digits: Uint8Array, from: number): boolean {
  let sum = 0;
  for (let i = 0; i < WITHOUT_CENTURY; i++) {
    const digit = digits[from + i] as number;
    const weighted = i % 2 === 0 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

function twoDigits(digits: Uint8Array, at: number): number {
  return (digits[at] as number) * 10 + (digits[at + 1] as number);
}
