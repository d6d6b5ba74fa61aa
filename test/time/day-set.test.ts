/** Sets of days: every operation against a plain Set of numbers, and the ends that stand for "always". */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coveredDays,
  type DaySet,
  daySet,
  FIRST_DAY,
  type Interval,
  LAST_DAY,
  weekdayOf,
} from '../../language/time/index.ts';

const SPAN = 40;
const universe = Array.from({ length: SPAN }, (_, day) => day);
const anyDay = fc.integer({ min: -3, max: SPAN + 2 });
const anyList: fc.Arbitrary<Interval[]> = fc.array(
  fc.tuple(fc.nat(SPAN - 1), fc.integer({ min: -2, max: 8 })).map(([from, more]) => ({ from, to: from + more })),
  { maxLength: 8 },
);

/** A set with the days it ought to hold, found without it. */
const anyCase = anyList.map((list) => ({
  set: daySet.intersect(daySet.fromIntervals(list), daySet.of(0, SPAN - 1)),
  days: universe.filter((day) => list.some(({ from, to }) => from <= day && day <= to)),
}));

const listed = (days: Iterable<number>): number[] => [...days].sort((a, b) => a - b);

/** Says the days of a set, after seeing that its form is the normal one. */
function daysOf(set: DaySet): number[] {
  for (let i = 0; i < set.length; i += 2) {
    expect(set[i]).toBeLessThanOrEqual(set[i + 1] as number);
    if (i > 0) expect(set[i]).toBeGreaterThan((set[i - 1] as number) + 1);
  }
  return [...daySet.days(set)];
}

function agree<T>(arbitrary: fc.Arbitrary<T>, judge: (value: T) => void): void {
  const property = fc.property(arbitrary, (value) => {
    judge(value);
  });
  fc.assert(property, { numRuns: 500 });
}

describe('making a set', () => {
  it('from one interval', () => {
    expect(daySet.of(3, 5)).toEqual([3, 5]);
    expect(daySet.of(3, 3)).toEqual([3, 3]);
    expect(daySet.of(4, 3)).toBe(daySet.EMPTY);
  });

  it('from intervals in any order merges what overlaps and what touches', () => {
    const list = [
      { from: 8, to: 9 },
      { from: 1, to: 3 },
      { from: 4, to: 5 },
      { from: 2, to: 2 },
      { from: 7, to: 6 },
    ];
    expect(daySet.fromIntervals(list)).toEqual([1, 5, 8, 9]);
  });

  it('from intervals holds their days and no other', () => {
    agree(anyList, (list) => {
      const expected = new Set(
        list.flatMap(({ from, to }) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)),
      );
      expect(daysOf(daySet.fromIntervals(list))).toEqual(listed(expected));
    });
  });

  it('from days in any order, repeated or not', () => {
    agree(fc.array(fc.nat(SPAN)), (days) => expect(daysOf(daySet.fromDays(days))).toEqual(listed(new Set(days))));
    expect(daySet.fromDays([9, 10, 100])).toEqual([9, 10, 100, 100]);
  });

  it('from weekdays', () => {
    agree(fc.tuple(anyDay, fc.nat(30), fc.uniqueArray(fc.nat(6))), ([from, more, weekdays]) => {
      const expected = universe
        .map((i) => from + i)
        .filter((day) => day <= from + more && weekdays.includes(weekdayOf(day)));
      expect(daysOf(daySet.onWeekdays(from, from + more, (weekday) => weekdays.includes(weekday)))).toEqual(expected);
    });
    expect(daySet.onWeekdays(5, 4, () => true)).toBe(daySet.EMPTY);
  });
});

describe('the merges', () => {
  const pairs = fc.tuple(anyCase, anyCase);

  it('union', () => {
    agree(pairs, ([a, b]) => {
      const expected = universe.filter((day) => a.days.includes(day) || b.days.includes(day));
      expect(daysOf(daySet.union(a.set, b.set))).toEqual(expected);
    });
  });

  it('intersect', () => {
    agree(pairs, ([a, b]) => {
      expect(daysOf(daySet.intersect(a.set, b.set))).toEqual(a.days.filter((day) => b.days.includes(day)));
    });
  });

  it('subtract', () => {
    agree(pairs, ([a, b]) => {
      expect(daysOf(daySet.subtract(a.set, b.set))).toEqual(a.days.filter((day) => !b.days.includes(day)));
    });
  });

  it('clip', () => {
    agree(fc.tuple(anyCase, anyDay, anyDay), ([{ set, days }, from, to]) => {
      expect(daysOf(daySet.clip(set, from, to))).toEqual(days.filter((day) => from <= day && day <= to));
    });
  });

  it('clip to one day', () => {
    expect(daySet.clip(daySet.of(1, 9), 4, 4)).toEqual([4, 4]);
    expect(daySet.clip(daySet.of(4, 4), 4, 4)).toEqual([4, 4]);
  });

  it('overlaps, isSubset and equals', () => {
    agree(pairs, ([a, b]) => {
      expect(daySet.overlaps(a.set, b.set)).toBe(a.days.some((day) => b.days.includes(day)));
      expect(daySet.isSubset(a.set, b.set)).toBe(a.days.every((day) => b.days.includes(day)));
      expect(daySet.isSubset(daySet.intersect(a.set, b.set), b.set)).toBe(true);
      expect(daySet.equals(a.set, b.set)).toBe(String(a.days) === String(b.days));
      expect(daySet.equals(daySet.union(a.set, b.set), daySet.union(b.set, a.set))).toBe(true);
    });
  });

  it('leaves its arguments as they were', () => {
    agree(pairs, ([a, b]) => {
      const before = JSON.stringify([a, b]);
      for (const merge of [daySet.union, daySet.intersect, daySet.subtract]) merge(a.set, b.set);
      daySet.clip(a.set, 3, 20);
      expect(JSON.stringify([a, b])).toBe(before);
    });
  });
});

describe('asking a set', () => {
  it('contains, count, first, last, isEmpty', () => {
    agree(anyCase, ({ set, days }) => {
      for (let day = -2; day < SPAN + 2; day++) expect(daySet.contains(set, day)).toBe(days.includes(day));
      expect(daySet.count(set)).toBe(days.length);
      expect(daySet.first(set)).toBe(days[0]);
      expect(daySet.last(set)).toBe(days.at(-1));
      expect(daySet.isEmpty(set)).toBe(days.length === 0);
    });
  });

  it('days and intervals give the set back', () => {
    agree(anyCase, ({ set, days }) => {
      expect([...daySet.days(set)]).toEqual(days);
      expect(daySet.fromIntervals([...daySet.intervals(set)])).toEqual(set);
    });
  });

  it('survives JSON', () => {
    agree(anyCase, ({ set }) => {
      expect(daySet.equals(JSON.parse(JSON.stringify(set)), set)).toBe(true);
    });
  });
});

describe('sets without beginning or end', () => {
  const since10 = daySet.of(10, LAST_DAY);
  const until20 = daySet.of(FIRST_DAY, 20);

  it.each<[string, DaySet, readonly number[]]>([
    ['union', daySet.union(since10, until20), daySet.ALL],
    ['union that touches the end', daySet.union(since10, daySet.of(LAST_DAY, LAST_DAY)), [10, LAST_DAY]],
    ['intersect', daySet.intersect(since10, until20), [10, 20]],
    ['subtract', daySet.subtract(since10, until20), [21, LAST_DAY]],
    ['subtract the other way', daySet.subtract(until20, since10), [FIRST_DAY, 9]],
    ['the complement', daySet.subtract(daySet.ALL, daySet.of(5, 6)), [FIRST_DAY, 4, 7, LAST_DAY]],
    ['everything less everything', daySet.subtract(daySet.ALL, daySet.ALL), []],
    ['clip', daySet.clip(since10, 0, 15), [10, 15]],
  ])('%s', (_, set, expected) => expect(set).toEqual(expected));

  it('contain the days between', () => {
    expect(daySet.contains(since10, 2_932_896)).toBe(true);
    expect(daySet.contains(since10, 9)).toBe(false);
    expect(daySet.last(since10)).toBe(LAST_DAY);
  });
});

describe('coveredDays', () => {
  it('holds the days that are in enough of the sets', () => {
    agree(fc.tuple(fc.array(anyCase, { maxLength: 5 }), fc.integer({ min: 1, max: 4 })), ([cases, atLeast]) => {
      const expected = universe.filter((day) => cases.filter(({ days }) => days.includes(day)).length >= atLeast);
      const sets = cases.map(({ set }) => set);
      expect(daysOf(coveredDays(sets, atLeast))).toEqual(expected);
    });
  });

  it('counts a set that is given twice as two, and asks nothing for nought', () => {
    const week = daySet.of(0, 6);
    expect(coveredDays([week, week], 2)).toEqual([0, 6]);
    expect(coveredDays([week], 2)).toEqual([]);
    expect(coveredDays([], 0)).toEqual(daySet.ALL);
  });
});
