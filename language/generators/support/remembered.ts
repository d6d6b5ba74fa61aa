/** What is asked of the same texts or words time and again, as the cells of a column are: answered once for each. */

/** So many answers are kept of a question. Where hardly a text comes again, more would cost more than they spare. */
const MOST = 8192;

/** After so many times as many answers that could not be kept, others are: what is asked about now is no longer what was. */
const STALE = 16;

/** The same function, which remembers its answers. To be used of functions that depend on nothing but what they are asked of. */
export function remembered<T, K extends string | null = string>(of: (asked: K) => T, most = MOST): (asked: K) => T {
  const known = new Map<K, T>();
  let missed = 0;
  return (asked) => {
    const found = known.get(asked);
    if (found !== undefined || known.has(asked)) return found as T;
    const answer = of(asked);
    if (known.size < most) known.set(asked, answer);
    else if (++missed > most * STALE) {
      known.clear();
      missed = 0;
    }
    return answer;
  };
}
