/** Dates as exports write them. What can be read in two ways is not read. */
import { formatDay, parseDay } from '../time/index.ts';

/** 2026-12-01, 2026/12/01, 2026.12.01 or 20261201, with midnight after it or nothing. */
const FORM = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/;

/** The date as `YYYY-MM-DD`; null for an empty one, undefined for one that cannot be read for certain. */
function dateIn(text: string | undefined): string | null | undefined {
  if (text === undefined || text.trim() === '') return null;
  const [, year, , month, day] = FORM.exec(text.trim()) ?? [];
  const found = year === undefined ? undefined : parseDay(`${year}-${month}-${day}`);
  return found === undefined ? undefined : formatDay(found);
}

/** What is wrong with a period: the date that cannot be read, or both dates where the end comes first. */
export type PeriodFault = { readonly unreadable: string } | { readonly from: string; readonly to: string };

/** Both ends of a period, or what is wrong with it. */
export function periodIn(
  from: string | undefined,
  to: string | undefined,
): { readonly from: string | null; readonly to: string | null } | { readonly fault: PeriodFault } {
  const first = dateIn(from);
  const last = dateIn(to);
  if (first === undefined) return { fault: { unreadable: from ?? '' } };
  if (last === undefined) return { fault: { unreadable: to ?? '' } };
  return first !== null && last !== null && last < first
    ? { fault: { from: first, to: last } }
    : { from: first, to: last };
}
