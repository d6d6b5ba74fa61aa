/** What is asked of the same texts time and again, as the cells of a column are: answered once for each. */

/** So many answers are kept of a question. Where hardly a text comes again, more would cost more than they spare. */
const MOST = 8192;

/** After so many times as many answers that could not be kept, others are: what is asked about now is no longer what was. */
const STALE = 16;

/** The same function, which remembers its answers. To be used of functions that depend on nothing but the text. */
export function remembered<T>(of: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, T>();
  let missed = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const answer = of(text);
    if (known.size < most) known.set(text, answer);
    else if (++missed > most * STALE) {
      known.clear();
      missed = 0;
    }
    return answer;
  };
}
