/** Values by a key of theirs, in the order they came. */

/** The values under each key; an unknown key has none. */
export function grouped<T, K>(values: readonly T[], keyOf: (value: T) => K): (key: K) => readonly T[] {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [value]);
    } else {
      group.push(value);
    }
  }
  return (key) => groups.get(key) ?? [];
}
