/** Overlaps and coverage found by sweeping, held against every two things held against each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredDays, daySet, firstOverlaps, type Interval, unionOf } from '../../language/time/index.ts';

const day = fc.integer({ min: 0, max: 12 });
const intervals = fc.array(fc.record({ from: day, to: day }), { maxLength: 12 });
const sets = fc.array(intervals.map(daySet.fromIntervals), { maxLength: 6 });

function overlap(a: Interval, b: Interval): boolean {
  return a.from <= a.to && b.from <= b.to && a.from <= b.to && b.from <= a.to;
}

describe('of many intervals', () => {
  it('the first that each goes into is the first of those before it', () => {
    fc.assert(
      fc.property(intervals, (all) => {
        const expected = all.map((one, index) => {
          const first = all.slice(0, index).findIndex((other) => overlap(other, one));
          return first < 0 ? undefined : first;
        });
        expect(firstOverlaps(all)).toEqual(expected);
      }),
      { seed: 20261005, numRuns: 1000 },
    );
  });
});

describe('of many sets of days', () => {
  it('the days in so many of them are those that are', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 4 }), (all, atLeast) => {
        const days = Array.from({ length: 13 }, (_, one) => one);
        const expected = days.filter((one) => all.filter((set) => daySet.contains(set, one)).length >= atLeast);
        expect([...daySet.days(coveredDays(all, atLeast))]).toEqual(expected);
        expect(unionOf(all)).toEqual(coveredDays(all, 1));
      }),
      { seed: 20261005, numRuns: 1000 },
    );
  });

  it('more sets than there are cover nothing, however many are asked for', () => {
    expect(coveredDays([daySet.ALL], 1e12)).toEqual(daySet.EMPTY);
  });
});
