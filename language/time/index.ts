/** The time layer in one place: days, times, sets of days, holidays, opening hours, Stockholm's clock. Pure, and without a clock. */

export * from './coverage.ts';
export type { DaySet, Interval } from './day-set.ts';
export * as daySet from './day-set.ts';
export * from './days.ts';
export * from './easter.ts';
export * from './first-overlaps.ts';
export * from './holding.ts';
export * from './holidays.ts';
export * from './minutes.ts';
export * from './opening-hours.ts';
export * from './spans.ts';
export * from './stockholm.ts';
