/** What is asked of the same texts time and again, as the cells of a column are: answered once for each. */

/** So many answers are kept of each question; then it begins anew. A region has fewer persons than that. */
const MOST = 200_000;

/** The same function, which remembers its answers. To be used of functions that depend on nothing but the text. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const answer = of(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
