/** The days of a timeline: which are written above it, by the room there is. */
import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, weekNumberOf } from '../../extension/src/day.mts';
import { months, numberedDays, placeOf } from '../../extension/src/webview/axis.mts';

const axis = (day: number, count = 60) => ({ from: '2026-12-04', count, day });

describe('the days', () => {
  it('are all numbered where there is room, Mondays where there is less, none where there is none', () => {
    expect(numberedDays(axis(20))).toHaveLength(60);
    expect(
      numberedDays(axis(5))
        .map(({ day }) => day)
        .slice(0, 2),
    ).toEqual(['2026-12-07', '2026-12-14']);
    expect(numberedDays(axis(2))).toEqual([]);
  });

  it('have the names of their months, each with room for it', () => {
    expect(months(axis(10)).map(({ day }) => day)).toEqual(['2026-12-04', '2027-01-01', '2027-02-01']);
    expect(months(axis(2)).map(({ day }) => day)).toEqual(['2026-12-04', '2027-02-01']);
  });

  it('are counted from the first that is shown', () => {
    expect([placeOf(axis(1), '2026-12-04'), placeOf(axis(1), '2027-01-01')]).toEqual([0, 28]);
    expect([daysAfter('2026-12-31', 1), daysAfter('2027-03-01', -1)]).toEqual(['2027-01-01', '2027-02-28']);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });
});

it('a week has the number of ISO 8601', () => {
  expect(['2026-12-31', '2027-01-03', '2027-01-04', '2026-11-30'].map(weekNumberOf)).toEqual([53, 53, 1, 49]);
});
