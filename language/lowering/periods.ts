/** Dates, times and periods as written → days and minutes. What does not exist is a problem, and undefined. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { Origin, Period } from '../model/index.ts';
import { type Day, FIRST_DAY, LAST_DAY, type Minute, parseDay, parseTime } from '../time/index.ts';
import { noSuchDate, noSuchTime, reversedPeriod } from './problems.ts';
import type { Source } from './source.ts';

/** The day of a DATE token; undefined, and reported, when there is no such day. One that is a part of a personnummer is none. */
export function dayOf(source: Source, token: Tree.Token): Day | undefined {
  if (source.isSecret(token)) return undefined;
  const written = source.word(token);
  const day = parseDay(written);
  if (day === undefined) source.report(noSuchDate(written, source.at(token)));
  return day;
}

/** The minute of a TIME token; undefined, and reported, when there is no such time. */
export function minuteOf(source: Source, token: Tree.Token): Minute | undefined {
  const written = source.word(token);
  const minute = parseTime(written);
  if (minute === undefined) source.report(noSuchTime(written, source.at(token)));
  return minute;
}

/** Places are counted from the beginning of a declaration, and most declarations are alike: their periods are one. */
const unwritten = new Map<Origin, Period>();
const MOST_UNWRITTEN = 10_000;

/** A period that is not written: all days, placed at the thing it would belong to. */
export function always(at: Origin): Period {
  const known = unwritten.get(at);
  if (known !== undefined) return known;
  if (unwritten.size === MOST_UNWRITTEN) unwritten.clear();
  const made = { from: FIRST_DAY, to: LAST_DAY, readable: true, at, toAt: undefined };
  unwritten.set(at, made);
  return made;
}

/** A period as written. */
export function period(source: Source, node: Tree.Period): Period {
  return periodBetween(source, node.from, node.to, source.whole(node));
}

/** The period between two DATE tokens, either of which may be missing; `at` is what its words span. */
export function periodBetween(
  source: Source,
  fromToken: Tree.Token | undefined,
  toToken: Tree.Token | undefined,
  at: Origin,
): Period {
  const from = fromToken === undefined ? FIRST_DAY : dayOf(source, fromToken);
  const to = toToken === undefined ? LAST_DAY : dayOf(source, toToken);
  const reversed = from !== undefined && to !== undefined && to < from;
  if (reversed) {
    source.report(reversedPeriod(source.word(fromToken as Tree.Token), source.word(toToken as Tree.Token), at));
  }
  return {
    from: from ?? FIRST_DAY,
    to: to ?? LAST_DAY,
    readable: from !== undefined && to !== undefined && !reversed,
    at,
    toAt: toToken === undefined ? undefined : source.at(toToken),
  };
}
