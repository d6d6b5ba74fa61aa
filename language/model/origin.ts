/** Places in source text: an anchor says where a declaration stands, an origin says where in the declaration. */

/**
 * A range inside a declaration, packed into one small integer: offset from the declaration's first character times
 * 4096, plus the length (UTF-16 units, at most 4095; longer ranges are marked up to there).
 * Relative, so that an edit above a declaration changes nothing inside it.
 */
export type Origin = number;

const LENGTH_LIMIT = 4096;

/** Packs an offset relative to the declaration and a length. */
export function origin(offset: number, length: number): Origin {
  return offset * LENGTH_LIMIT + Math.min(length, LENGTH_LIMIT - 1);
}

/** Offset from the start of the declaration. */
export function offsetOf(at: Origin): number {
  return Math.floor(at / LENGTH_LIMIT);
}

/** Length in UTF-16 units. */
export function lengthOf(at: Origin): number {
  return at % LENGTH_LIMIT;
}

/** The range from the start of one origin to the end of another. */
export function spanning(first: Origin, last: Origin): Origin {
  const start = offsetOf(first);
  return origin(start, offsetOf(last) + lengthOf(last) - start);
}

/**
 * Where a declaration stands now. The only mutable value in the model: when text above a declaration changes, its
 * anchor moves and everything that refers to the declaration stays as it was.
 */
export interface Anchor {
  /** Path relative to the workspace with `/`, or `builtin:/name.rutin`. */
  file: string;
  /** Offset of the declaration's first character (UTF-16 units from the start of the file). */
  start: number;
}

const SHIPPED = 'builtin:/';

/** Whether a file ships with the product. */
export function isShipped(file: string): boolean {
  return file.startsWith(SHIPPED);
}

/** A place that can be shown to a person. */
export interface Mark {
  readonly anchor: Anchor;
  readonly at: Origin;
}

/** Orders paths by their UTF-8 bytes, which is the order of their code points. */
export function comparePaths(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  for (let i = 0; i < limit; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return inCodePointOrder(x) - inCodePointOrder(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above every other unit: lift them past U+FFFF. */
function inCodePointOrder(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** Orders places by file and then by position. */
export function compareAnchors(a: Anchor, b: Anchor): number {
  return comparePaths(a.file, b.file) || a.start - b.start;
}
