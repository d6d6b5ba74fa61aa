/** öppet, avvikande and stängt → Opening, as written. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { Opening, StatedSpan, WeekdaySet } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { added, NONE } from './lists.ts';
import { dayOf, minuteOf, periodBetween } from './periods.ts';
import { reversedSpan } from './problems.ts';
import type { Source } from './source.ts';
import { weekdaysBetween } from './words.ts';

/** Adds a line of the hours. */
export function addHours(
  source: Source,
  opening: Draft<Opening>,
  node: Tree.Opening | Tree.Deviating | Tree.Closed,
): void {
  switch (node.$type) {
    case 'Opening':
      addOpening(source, opening, node);
      return;
    case 'Deviating':
      addDeviating(source, opening, node);
      return;
    case 'Closed':
      addClosed(source, opening, node);
      return;
    default:
      node satisfies never;
  }
}

/** Adds an `öppet` line. */
function addOpening(source: Source, opening: Draft<Opening>, node: Tree.Opening): void {
  if (node.days === undefined) {
    opening.always ??= source.span(node.always as Tree.Token, node.$last);
    return;
  }
  const holidays = node.days.holidays;
  opening.lines = added(opening.lines, {
    at: source.at(node.$first),
    holidays: holidays === undefined ? undefined : source.at(holidays),
    weekdays: weekdaysOf(source, node.days),
    spans: spansOf(source, opening, node.spans),
  });
}

/** Adds an `avvikande` line. One whose date does not exist is left out, and the hours are then unreadable. */
function addDeviating(source: Source, opening: Draft<Opening>, node: Tree.Deviating): void {
  const day = dayOf(source, node.date);
  const spans = spansOf(source, opening, node.spans);
  if (day === undefined) {
    opening.unreadable = true;
    return;
  }
  opening.deviating = added(opening.deviating, { day, at: source.at(node.date), spans });
}

/** Adds a `stängt` line. One whose dates cannot be read is left out, and the hours are then unreadable. */
function addClosed(source: Source, opening: Draft<Opening>, node: Tree.Closed): void {
  const at = source.span(node.from, node.to ?? node.from);
  const { from, to, readable } = periodBetween(source, node.from, node.to, at);
  if (!readable) {
    opening.unreadable = true;
    return;
  }
  const last = node.to === undefined ? from : to;
  opening.closed = added(opening.closed, { from, to: last, at, reason: source.filled(node.reason) });
}

/** The weekdays that are named; none for `helgdagar`. */
export function weekdaysOf(source: Source, days: Tree.Days): WeekdaySet {
  let set = 0;
  for (const range of days.ranges) set |= weekdaysBetween(source.word(range.from), source.word(range.to ?? range.from));
  return set;
}

function spansOf(source: Source, opening: Draft<Opening>, nodes: readonly Tree.Span[]): readonly StatedSpan[] {
  let spans: readonly StatedSpan[] = NONE;
  for (const node of nodes) {
    const span = spanOf(source, node);
    if (span === undefined) {
      opening.unreadable = true;
    } else {
      spans = added(spans, span);
    }
  }
  return spans;
}

function spanOf(source: Source, node: Tree.Span): StatedSpan | undefined {
  const start = minuteOf(source, node.start);
  const end = minuteOf(source, node.end);
  if (start === undefined || end === undefined) return undefined;
  const at = source.whole(node);
  if (end < start) {
    source.report(reversedSpan(source.word(node.start), source.word(node.end), at));
    return undefined;
  }
  return { start, end, at };
}
