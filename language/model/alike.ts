/** Whether two values say the same, however they were made. */

/** Whether two values made of plain objects, lists and values are alike. A list is held to its order, an object is not. */
export function isAlike(a: unknown, b: unknown): boolean {
  return isSame(a, b, NONE, '');
}

/**
 * Whether two declarations are alike but for where they stand.
 * @param moved names that mean something else in one of them: no text that is one of them is like any
 */
export function isDeclaredAlike(a: unknown, b: unknown, moved: ReadonlySet<string>): boolean {
  return isSame(a, b, moved, 'anchor');
}

const NONE: ReadonlySet<string> = new Set();

/** Nothing recurses: what waits to be compared stands in a list, two by two. */
function isSame(a: unknown, b: unknown, moved: ReadonlySet<string>, left: string): boolean {
  const waiting: unknown[] = [a, b];
  while (waiting.length > 0) {
    const other = waiting.pop();
    const one = waiting.pop();
    if (isHolder(one) && isHolder(other)) {
      if (one !== other || moved.size > 0) {
        if (!addParts(one, other, left, waiting)) return false;
      }
    } else if (!Object.is(one, other) || (moved.size > 0 && typeof one === 'string' && moved.has(one))) return false;
  }
  return true;
}

/** Adds what two holders hold under the same keys, save under the one that is left out; false where one has a key that the other lacks. */
function addParts(one: Holder, other: Holder, left: string, waiting: unknown[]): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return false;
    for (let index = 0; index < one.length; index++) waiting.push(one[index], other[index]);
    return true;
  }
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(other, key)) return false;
    if (key !== left) waiting.push(one[key], other[key]);
  }
  return true;
}

type Holder = Readonly<Record<string, unknown>>;

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}
