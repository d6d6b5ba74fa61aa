/** What is wrong with a declaration's own words. */
import type { Origin, Problem } from '../model/index.ts';

/** A property that may stand once stands again; `property` as written, such as `del av`. */
export function secondProperty(property: string, at: Origin, first: Origin): Problem {
  return { trigger: 'secondProperty', args: { property }, at, beside: first };
}

/** A parameter stands twice in one kontroll. */
export function secondParameter(name: string, at: Origin, first: Origin): Problem {
  return { trigger: 'secondParameter', args: { name }, at, beside: first };
}

/** A date of the right shape that is in no calendar. */
export function noSuchDate(date: string, at: Origin): Problem {
  return { trigger: 'noSuchDate', args: { date }, at };
}

/** A time of the right shape that no day has. */
export function noSuchTime(time: string, at: Origin): Problem {
  return { trigger: 'noSuchTime', args: { time }, at };
}

/** A period whose last day is before its first. */
export function reversedPeriod(from: string, to: string, at: Origin): Problem {
  return { trigger: 'reversedPeriod', args: { from, to }, at };
}

/** A routine that is repealed no later than the day on which it begins. */
export function repealedBeforehand(repealed: string, from: string, at: Origin): Problem {
  return { trigger: 'repealedBeforehand', args: { repealed, from }, at };
}

/** A span of a day that ends before it starts. */
export function reversedSpan(start: string, end: string, at: Origin): Problem {
  return { trigger: 'reversedSpan', args: { start, end }, at };
}
