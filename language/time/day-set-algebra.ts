/**
 * Union, intersection, difference and comparison of sets of days: linear merges that allocate nothing but their result. What of a
 * long set lies before a short one is passed over at one stroke.
 */

import { append, at, type DaySet, EMPTY, seal, search, span } from './day-set-form.ts';
import type { Day } from './days.ts';

/** The days in a, in b or in both. */
export function union(a: DaySet, b: DaySet): DaySet {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const out: Day[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (j === b.length || (i < a.length && at(a, i) <= at(b, j))) {
      append(out, at(a, i), at(a, i + 1));
      i += 2;
    } else {
      append(out, at(b, j), at(b, j + 1));
      j += 2;
    }
  }
  return seal(out);
}

/** The days in both a and b. */
export function intersect(a: DaySet, b: DaySet): DaySet {
  if (a.length === 0 || b.length === 0) return EMPTY;
  if (b.length === 2) return clip(a, at(b, 0), at(b, 1));
  if (a.length === 2) return clip(b, at(a, 0), at(a, 1));
  const out: Day[] = [];
  let i = search(a, at(b, 0));
  let j = search(b, at(a, 0));
  while (i < a.length && j < b.length) {
    const from = Math.max(at(a, i), at(b, j));
    const to = Math.min(at(a, i + 1), at(b, j + 1));
    if (from <= to) out.push(from, to);
    if (at(a, i + 1) < at(b, j + 1)) i += 2;
    else j += 2;
  }
  return seal(out);
}

/** The days in a that are not in b. */
export function subtract(a: DaySet, b: DaySet): DaySet {
  if (a.length === 0 || b.length === 0 || areApart(a, b)) return a;
  const out: Day[] = [];
  let j = search(b, at(a, 0));
  for (let i = 0; i < a.length; i += 2) {
    let from = at(a, i);
    const to = at(a, i + 1);
    while (j < b.length && at(b, j + 1) < from) j += 2;
    for (let k = j; k < b.length && at(b, k) <= to; k += 2) {
      if (from < at(b, k)) out.push(from, at(b, k) - 1);
      from = at(b, k + 1) + 1;
    }
    if (from <= to) out.push(from, to);
  }
  return seal(out);
}

/** Whether one of two sets, which both hold a day, ends before the other begins. */
function areApart(a: DaySet, b: DaySet): boolean {
  return at(a, a.length - 1) < at(b, 0) || at(b, b.length - 1) < at(a, 0);
}

/** The days of the set from `from` to `to`, both inclusive. */
export function clip(set: DaySet, from: Day, to: Day): DaySet {
  const length = set.length;
  if (length === 0 || to < from) return EMPTY;
  if (from <= at(set, 0) && at(set, length - 1) <= to) return set;
  const first = search(set, from);
  if (first >= length || at(set, first) > to) return EMPTY;
  if (first + 2 >= length || at(set, first + 2) > to) {
    return span(Math.max(at(set, first), from), Math.min(at(set, first + 1), to));
  }
  const out: Day[] = [];
  for (let i = first; i < length && at(set, i) <= to; i += 2) {
    out.push(Math.max(at(set, i), from), Math.min(at(set, i + 1), to));
  }
  return seal(out);
}

/** The days of the set up to a day, that one included, and those after it; what would be empty is left out. */
export function splitAfter(set: DaySet, day: Day): readonly DaySet[] {
  if (set.length === 0 || at(set, set.length - 1) <= day || at(set, 0) > day) return set.length === 0 ? [] : [set];
  return [clip(set, at(set, 0), day), clip(set, day + 1, at(set, set.length - 1))];
}

/** True where a and b have a day in common. */
export function overlaps(a: DaySet, b: DaySet): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (at(a, i + 1) < at(b, j)) i += 2;
    else if (at(b, j + 1) < at(a, i)) j += 2;
    else return true;
  }
  return false;
}

/** True where every day of `part` is in `whole`. */
export function isSubset(part: DaySet, whole: DaySet): boolean {
  let j = 0;
  for (let i = 0; i < part.length; i += 2) {
    while (j < whole.length && at(whole, j + 1) < at(part, i)) j += 2;
    if (j === whole.length || at(part, i) < at(whole, j) || at(whole, j + 1) < at(part, i + 1)) return false;
  }
  return true;
}

/** True where a and b hold the same days. */
export function equals(a: DaySet, b: DaySet): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
