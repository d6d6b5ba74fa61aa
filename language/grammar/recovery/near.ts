/** Whether a word is a slip of the pen for another. */

const FOLDED: ReadonlyMap<string, string> = new Map([...'åäàáéèöü'].map((char, i) => [char, 'aaaaeeou'[i] ?? char]));
/** A shorter word has too many neighbours: it is near to another only when case and marks are all that differs. */
const SHORTEST = 3;

/** The word in small letters without the marks of å ä ö é ü. */
export function folded(word: string): string {
  return [...word.normalize('NFC').toLowerCase()].map((char) => FOLDED.get(char) ?? char).join('');
}

/** 0 when the words differ at most in case and marks, 1 when by one letter more, less, other or swapped, else 2. */
export function distance(a: string, b: string): 0 | 1 | 2 {
  const [left, right] = [folded(a), folded(b)];
  if (left === right) return 0;
  return left.length >= SHORTEST && right.length >= SHORTEST && isOneEdit(left, right) ? 1 : 2;
}

/** The first of the candidates that is nearest to `word`; undefined when none is near, or `word` is one of them. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.includes(word)) return undefined;
  const same = candidates.find((candidate) => distance(word, candidate) === 0);
  return same ?? candidates.find((candidate) => distance(word, candidate) === 1);
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restA === restB.slice(1);
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB.slice(1) || swapped;
}
