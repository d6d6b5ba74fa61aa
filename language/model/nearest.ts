/** The nearest existing name to one that does not exist. */

const ACCENTS: Readonly<Record<string, string>> = { å: 'a', ä: 'a', é: 'e', ö: 'o', ü: 'u' };

/** Most names of persons: nothing in them is taken away. */
const FOLDED = /^[a-z0-9]*$/;

/** Case and the marks on å ä ö é ü taken away. */
export function foldLetters(word: string): string {
  if (FOLDED.test(word)) return word;
  return word.toLowerCase().replace(/[åäéöü]/g, (letter) => ACCENTS[letter] ?? letter);
}

/** The distance at which a name is still near: one edit up to five letters, two above, three from twelve. */
export function reach(length: number): number {
  return length <= 5 ? 1 : length < 12 ? 2 : 3;
}

/** The nearest of the candidates (ties: the first in code-point order), or undefined when none is near. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const folded = foldLetters(name);
  let limit = reach(folded.length);
  let best: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) > limit) continue;
    const distance = editDistance(folded, foldLetters(candidate), limit);
    if (distance < limit || (distance === limit && (best === undefined || candidate < best))) {
      limit = distance;
      best = candidate;
    }
  }
  return best;
}

/** Insertions, removals, replacements and swaps of neighbours between two words; anything above the limit is limit + 1. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      current.push(cost);
    }
    if (current.every((cost) => cost > limit)) return limit + 1;
    before = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
