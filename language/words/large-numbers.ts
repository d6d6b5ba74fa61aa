/** Numbers that are read at a glance. */

const THIN_SPACE = '\u2009';
/** Four digits are read without help. */
const LARGE = 10_000;

/** A number in groups of three digits where it is large: `966`, `9660`, `15 036`. */
export function inGroups(count: number): string {
  return count < LARGE ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, THIN_SPACE);
}
