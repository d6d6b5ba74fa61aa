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
  return foldedDistance(folded(a), folded(b));
}

/** The first of the keywords that is nearest to `word`; undefined when none is near, or `word` is one of them. */
export function nearest(word: string, keywords: readonly string[]): string | undefined {
  const own = folded(word);
  let near: string | undefined;
  for (const keyword of keywords) {
    if (keyword === word) return undefined;
    if (near !== undefined && foldedKeyword(near) === own) continue;
    if (Math.abs(keyword.length - own.length) > 1) continue;
    const away = foldedDistance(own, foldedKeyword(keyword));
    if (away === 0 || (away === 1 && near === undefined)) near = keyword;
  }
  return near;
}

const keywordsFolded = new Map<string, string>();

/** There are few keywords: each is folded once. */
function foldedKeyword(keyword: string): string {
  const known = keywordsFolded.get(keyword);
  if (known !== undefined) return known;
  const made = folded(keyword);
  keywordsFolded.set(keyword, made);
  return made;
}

function foldedDistance(left: string, right: string): 0 | 1 | 2 {
  if (left === right) return 0;
  return left.length >= SHORTEST && right.length >= SHORTEST && isOneEdit(left, right) ? 1 : 2;
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
