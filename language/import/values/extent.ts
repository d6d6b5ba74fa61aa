/** How much of a day an absence takes. */
import { folded } from './folded.ts';

/** `whole`, `part` with the per cent that is told, or `unknown`. */
type Extent = { readonly kind: 'whole' } | { readonly kind: 'part' } | { readonly kind: 'unknown' };

const WHOLE: ReadonlySet<string> = new Set([
  'hel',
  'heltid',
  'heldag',
  'hela',
  'full',
  'fulltime',
  'fullday',
  'whole',
  'ja',
]);
const PART: ReadonlySet<string> = new Set([
  'del',
  'deltid',
  'halv',
  'halvtid',
  'halvdag',
  'part',
  'parttime',
  'half',
  'halfday',
  'partiell',
]);
const NUMBER = /^([0-9]{1,3})(?:[.,]([0-9]{1,4}))?\s*%?$/;

/** The extent in a cell. A column whose numbers all are 1 or less is in shares, any other in per cent. */
export function extentIn(text: string, isInShares: boolean): Extent {
  const word = folded(text);
  if (WHOLE.has(word)) return { kind: 'whole' };
  if (PART.has(word)) return { kind: 'part' };
  const number = numberIn(text);
  if (number === undefined) return { kind: 'unknown' };
  const percent = isInShares && !text.includes('%') ? number * 100 : number;
  return percent === 100 ? { kind: 'whole' } : percent > 0 && percent < 100 ? { kind: 'part' } : { kind: 'unknown' };
}

/** Whether the numbers of a column are shares of one. */
export function areShares(column: readonly string[]): boolean {
  const numbers = column.map(numberIn).filter((number) => number !== undefined);
  return numbers.length > 0 && numbers.every((number) => number <= 1) && !column.some((text) => text.includes('%'));
}

function numberIn(text: string): number | undefined {
  const [, whole, part = '0'] = NUMBER.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : Number(`${whole}.${part}`);
}
