/** What holds on a day, against asking each of them in turn; and a set of days on both sides of one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daySet, Holding } from '../../language/time/index.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -3, max: 40 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('what holds on a day', () => {
  it('is what each of them says, the first of them', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (all, most) => {
        const holding = new Holding(all, (one) => one, most);
        for (let day = -3; day < 110; day++) {
          const naive = all.filter(({ from, to }) => from <= day && day <= to).slice(0, most);
          expect(holding.on(day)).toEqual(naive);
        }
      }),
    );
  });
});

describe('a set of days on both sides of one', () => {
  it('is two sets that together are the same, neither empty', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 8 }), fc.integer({ min: -2, max: 105 }), (intervals, day) => {
        const set = daySet.fromIntervals(intervals);
        const parts = daySet.splitAfter(set, day);
        expect(parts.some(daySet.isEmpty)).toBe(false);
        expect(parts.flatMap((part) => [...daySet.days(part)])).toEqual([...daySet.days(set)]);
        for (const part of parts) {
          expect((daySet.first(part) as number) > day || (daySet.last(part) as number) <= day).toBe(true);
        }
      }),
    );
  });
});
