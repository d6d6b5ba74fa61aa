/** What is declared and what an export has of one thing, set against each other. */
import type { Dated } from '../../provisioning/index.ts';

/** One of both sides, or of one. */
export interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

/**
 * The pairs in which the sides differ. What neither says of a day to come is not compared. One of each that are alike is a
 * change; an export without a day of its own says nothing about days.
 */
export function differingPairs<T extends Dated>(
  declared: readonly T[],
  told: readonly T[],
  asOf: string,
  isAlike: (one: T, other: T) => boolean,
): readonly Pair<T>[] {
  const isComing = ({ to }: Dated): boolean => to === null || to >= asOf;
  const open = told.filter(isComing);
  const left = declared.filter((one) => {
    const at = open.findIndex((other) => isAlike(one, other) && (isSame(one, other) || isUntold(other)));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  const pairs: Pair<T>[] = [];
  for (const before of left.filter(isComing)) {
    const at = open.findIndex((other) => isAlike(before, other));
    const [after] = at < 0 ? [] : open.splice(at, 1);
    pairs.push(after === undefined ? { before } : { before, after });
  }
  return [...pairs, ...open.map((after) => ({ after }))];
}

function isSame(one: Dated, other: Dated): boolean {
  return one.from === other.from && one.to === other.to;
}

function isUntold({ from, to }: Dated): boolean {
  return from === null && to === null;
}

/** Whether two periods have a day in common. */
export function meet(one: Dated, other: Dated): boolean {
  return (
    (one.to === null || other.from === null || other.from <= one.to) &&
    (other.to === null || one.from === null || one.from <= other.to)
  );
}
