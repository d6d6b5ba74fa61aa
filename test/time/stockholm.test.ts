/** Stockholm's clock: against the platform's time zone data, and the two hours that are not like others. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockTimes,
  dayOf,
  formatDay,
  parseTime,
  stockholmDay,
  stockholmOffsetMinutes,
} from '../../language/time/index.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What the platform's clock in Stockholm shows, as `YYYY-MM-DD HH:MM`. */
const shown = (instant: number): string => format.format(instant);
const minuteOf = (text: string): number => parseTime(text) ?? expect.fail(`${text} is not a time`);

const anyInstant = fc.integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2099, 11, 31) });

function isRight(instant: number): boolean {
  const [date, time] = shown(instant).split(' ') as [string, string];
  const day = stockholmDay(instant);
  const wall = day * 24 * 60 + minuteOf(time);
  const offset = stockholmOffsetMinutes(day, minuteOf(time));
  const isSecond = clockTimes(day, minuteOf(time)) === 'twice' && (wall - offset) * MINUTE_MS < instant - MINUTE_MS;
  return formatDay(day) === date && Math.floor(instant / MINUTE_MS) === wall - (isSecond ? offset - 60 : offset);
}

describe('against the platform', () => {
  it('has the same day and offset at any instant 1996–2099', () => {
    fc.assert(fc.property(anyInstant, isRight), { numRuns: 3000 });
  });

  it('has them at every half hour of the days around each change and each new year', () => {
    for (let year = 1996; year < 2100; year++) {
      const around = [Date.UTC(year, 2, 24), Date.UTC(year, 9, 24), Date.UTC(year, 11, 30)];
      for (const start of around) {
        for (let half = 0; half < 9 * 48; half++) {
          const instant = start + (half * HOUR_MS) / 2;
          if (!isRight(instant)) expect.fail(`${new Date(instant).toISOString()}, shown as ${shown(instant)}`);
        }
      }
    }
  });

  it('finds the last minute of a day and the first of the next', () => {
    const summerMidnight = Date.UTC(2026, 6, 5, 22);
    expect([stockholmDay(summerMidnight - 1), stockholmDay(summerMidnight)].map(formatDay)).toEqual([
      '2026-07-05',
      '2026-07-06',
    ]);
    const winterMidnight = Date.UTC(2026, 11, 31, 23);
    expect([stockholmDay(winterMidnight - 1), stockholmDay(winterMidnight)].map(formatDay)).toEqual([
      '2026-12-31',
      '2027-01-01',
    ]);
  });
});

describe('the days of the change', () => {
  const spring = dayOf(2026, 3, 29);
  const autumn = dayOf(2026, 10, 25);

  it.each([
    [spring, '00:00', 60, 'once'],
    [spring, '01:59', 60, 'once'],
    [spring, '02:00', 60, 'never'],
    [spring, '02:59', 60, 'never'],
    [spring, '03:00', 120, 'once'],
    [spring, '24:00', 120, 'once'],
    [autumn, '01:59', 120, 'once'],
    [autumn, '02:00', 120, 'twice'],
    [autumn, '02:59', 120, 'twice'],
    [autumn, '03:00', 60, 'once'],
    [autumn - 1, '24:00', 120, 'once'],
    [autumn + 1, '02:30', 60, 'once'],
    [spring - 1, '02:30', 60, 'once'],
  ] as const)('%i %s is %i minutes ahead and comes %s', (day, time, offset, times) => {
    expect(stockholmOffsetMinutes(day, minuteOf(time))).toBe(offset);
    expect(clockTimes(day, minuteOf(time))).toBe(times);
  });
});
