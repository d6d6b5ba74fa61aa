/** What tells encodings of one byte a letter apart: signs that one of them has and another has not, found byte by byte. */

/** The second bytes of ä, å, ö, é and ü, large and small, in UTF-8; the first is 0xc3. */
const AFTER_LEAD: ReadonlySet<number> = new Set([0x84, 0x85, 0x96, 0xa4, 0xa5, 0xb6, 0xa9, 0xbc]);
const LEAD = 0xc3;
/** Bytes that Windows-1252 has no sign for. */
const UNDEFINED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** ä, å and ö of DOS; and Å. */
const DOS_INNER: ReadonlySet<number> = new Set([0x84, 0x86, 0x94]);
const DOS_FIRST = 0x8f;
/** From here on DOS has no letters. */
const AFTER_DOS = 0x9b;

/** What has come before in a word. */
type Before = 'none' | 'letter' | 'inner' | 'first';

/** The signs of bytes that come in pieces. */
export class SingleByteSigns {
  #before: Before = 'none';
  #last = 0;
  #isDosWord = false;
  #isBeyondDos = false;
  #hasNull = false;
  #hasUtf8 = false;
  #hasWindows = false;
  #hasUndefined = false;

  /**
   * Whether the text is from DOS for certain: å, ä or ö stands in a word where Windows has signs that none does, and nothing
   * is there that DOS has no letter for.
   */
  get isFromDos(): boolean {
    return this.#isDosWord && !this.#isBeyondDos && !this.#hasNull;
  }

  /** Whether letters stand there as UTF-8 has them. */
  get hasUtf8(): boolean {
    return this.#hasUtf8;
  }

  /** Whether something stands there that is no sign. */
  get hasNone(): boolean {
    return this.#hasNull || this.#hasUndefined;
  }

  /** Whether signs stand there that Windows-1252 has and Latin-1 has not. */
  get hasWindows(): boolean {
    return this.#hasWindows;
  }

  take(piece: Uint8Array): void {
    for (const byte of piece) {
      if (byte === 0) this.#hasNull = true;
      if (byte >= 0x80) this.#takeHigh(byte);
      this.#takeWord(byte);
      this.#last = byte;
    }
  }

  #takeHigh(byte: number): void {
    if (byte < 0xa0) this.#hasWindows = true;
    if (byte >= AFTER_DOS) this.#isBeyondDos = true;
    if (UNDEFINED.has(byte)) this.#hasUndefined = true;
    if (this.#last === LEAD && AFTER_LEAD.has(byte)) this.#hasUtf8 = true;
  }

  /** å, ä or ö between letters, or Å before one. */
  #takeWord(byte: number): void {
    if (isLetter(byte)) {
      if (this.#before === 'inner' || this.#before === 'first') this.#isDosWord = true;
      this.#before = 'letter';
    } else if (DOS_INNER.has(byte) && (this.#before === 'letter' || this.#before === 'inner')) {
      this.#before = 'inner';
    } else {
      this.#before = byte === DOS_FIRST ? 'first' : 'none';
    }
  }
}

/** A letter of ASCII. */
function isLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
