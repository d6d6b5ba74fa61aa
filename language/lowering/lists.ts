/** Lists that are kept for long: empty ones are one and the same, short ones take exactly the room they need. */

/** The empty list. Nobody adds to it: see `added`. */
export const NONE: readonly never[] = [];

/**
 * The list with one more item; in place of the list given, which must not be used again. An array that grows keeps
 * room for some seventeen items, and most lists have one to four.
 */
export function added<T>(list: readonly T[], item: T): readonly T[] {
  const [first, second, third] = list as readonly [T, T, T];
  switch (list.length) {
    case 0:
      return [item];
    case 1:
      return [first, item];
    case 2:
      return [first, second, item];
    case 3:
      return [first, second, third, item];
    default:
      (list as T[]).push(item);
      return list;
  }
}
