/** RUT-008: personnummer and samordningsnummer in texts, comments and names. */

/** Where in a text an identity number stands, offsets in UTF-16 units. */
export interface IdentityNumber {
  readonly start: number;
  readonly end: number;
  readonly coordination: boolean;
}

/** The shortest: six digits and four. */
const SHORTEST = 10;
const DATE_LENGTH = 6;
const LAST_LENGTH = 4;
const ZERO = 48;
const NINE = 57;
/** Days of a samordningsnummer are counted from here. */
const COORDINATION_DAYS = 60;
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** What must stand before ten digits in a row. */
const ANNOUNCED = /(?<![a-zåäöéü])(?:personnummer|pnr|född)[\s_]*:?[\s_]*$/iu;
/** A number that goes on from here is an HSA-id. */
const HSA_BEFORE = /SE[0-9]{10}-[0-9A-Z]*$/iu;
/** As far back as the words above can reach. */
const REACH = 40;

/** Adds the identity numbers between two offsets. Linear; allocates only for what it finds. */
export function findIdentityNumbers(text: string, from: number, to: number, found: IdentityNumber[]): void {
  let index = from;
  while (index + SHORTEST <= to) {
    const probe = index + DATE_LENGTH - 1;
    if (isDigit(text.charCodeAt(probe))) {
      index = readDigits(text, from, digitsStart(text, probe, index), to, found);
    } else {
      index = probe + 1; // no six digits in a row can stand across this character
    }
  }
}

/** Looks at the digits that begin at `start`; gives where to go on. */
function readDigits(text: string, from: number, start: number, to: number, found: IdentityNumber[]): number {
  const end = digitsEnd(text, start, to);
  const second = isSeparator(text.charCodeAt(end)) ? digitsEnd(text, end + 1, to) : end;
  if (second - end === 1 + LAST_LENGTH && isNumber(text, from, start, end, second)) {
    found.push({ start, end: second, coordination: isCoordination(text, end) });
    return second;
  }
  if (isNumber(text, from, start, end, end)) {
    found.push({ start, end, coordination: isCoordination(text, end - LAST_LENGTH) });
  }
  return end;
}

/** Whether the digits from start to middle, and the four after a separator up to end, are an identity number. */
function isNumber(text: string, from: number, start: number, middle: number, end: number): boolean {
  const birth = end > middle ? middle : middle - LAST_LENGTH;
  const length = birth - start;
  if (length !== 6 && length !== 8) return false;
  if (length === 8 && !isCentury(twoDigits(text, start))) return false;
  if (!isDate(text, birth, length === 8) || !passesLuhn(text, birth, end)) return false;
  const before = text.slice(Math.max(from, start - REACH), start).normalize('NFC');
  if (HSA_BEFORE.test(before)) return false;
  return length === 8 || end > middle || ANNOUNCED.test(before);
}

function isCentury(century: number): boolean {
  return century >= 18 && century <= 20;
}

/** The six digits before `end` are year, month and day; without a century any leap year will do. */
function isDate(text: string, end: number, withCentury: boolean): boolean {
  const month = twoDigits(text, end - 4);
  const day = dayBefore(text, end);
  if (month < 1 || month > 12 || day < 1 || day > (MONTH_LENGTHS[month - 1] as number)) return false;
  if (month !== 2 || day !== 29) return true;
  const year = twoDigits(text, end - 6);
  if (year % 4 !== 0) return false;
  return year !== 0 || !withCentury || twoDigits(text, end - 8) % 4 === 0;
}

function dayBefore(text: string, end: number): number {
  const day = twoDigits(text, end - 2);
  return day > COORDINATION_DAYS ? day - COORDINATION_DAYS : day;
}

function isCoordination(text: string, birth: number): boolean {
  return twoDigits(text, birth - 2) > COORDINATION_DAYS;
}

/** The check digit over the ten last digits: six before `birth`, four before `end`. */
function passesLuhn(text: string, birth: number, end: number): boolean {
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    const digit = text.charCodeAt(i < 6 ? birth - 6 + i : end - 10 + i) - ZERO;
    const weighted = i % 2 === 0 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

function digitsStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

function digitsEnd(text: string, start: number, to: number): number {
  let end = start;
  while (end < to && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** A plus, a hyphen, or one of the dashes that word processors put in its place. */
function isSeparator(unit: number): boolean {
  return unit === 0x2b || unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013) || unit === 0x2212;
}
