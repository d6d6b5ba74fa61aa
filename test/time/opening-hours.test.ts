/** Opening hours: who decides a day, what is inside, and that the set of open days says what the days say one by one. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ASSUMED_HOURS,
  type Day,
  dayOf,
  daySet,
  easterOf,
  formatDay,
  formatTime,
  hoursOn,
  isInside,
  isOpenOn,
  isOutsideOn,
  isOutsideWeekly,
  type OpeningRules,
  openDays,
  otherHoursDays,
  parseTime,
  ruleOn,
  type Span,
  spansOverlap,
  specialDays,
  type Weekday,
  WHOLE_DAY,
  weeklyHours,
} from '../../language/time/index.ts';

const at = (text: string): number => parseTime(text) ?? expect.fail(`${text} is not a time`);
const hours = (text: string): readonly Span[] =>
  text === '' ? [] : text.split(', ').map((span) => ({ start: at(span.slice(0, 5)), end: at(span.slice(6)) }));
const written = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${formatTime(start)}-${formatTime(end)}`).join(', ');

const OFFICE = '08:00-17:00';
const office: OpeningRules = {
  always: false,
  weekly: [OFFICE, OFFICE, OFFICE, OFFICE, '08:00-12:00, 13:00-16:00', '', ''].map(hours),
  deviating: new Map(),
  closed: daySet.EMPTY,
};
const MONDAY = dayOf(2026, 6, 15);
const FRIDAY = dayOf(2026, 6, 12);
const EVE = dayOf(2026, 6, 19);
const NATIONAL_DAY = dayOf(2026, 6, 6);
const SUNDAY = dayOf(2026, 6, 14);

describe('hoursOn', () => {
  const helgdagar = { holidays: hours('10:00-14:00') };
  const always = { always: true };
  const deviating = (day: Day) => ({ deviating: new Map([[day, hours('09:00-11:00')]]) });
  const closed = (day: Day) => ({ closed: daySet.of(day, day) });

  it.each<[string, Day, Partial<OpeningRules>, string, string]>([
    ['weekly: Monday', MONDAY, {}, 'weekly', OFFICE],
    ['weekly: Friday in two spans', FRIDAY, {}, 'weekly', '08:00-12:00, 13:00-16:00'],
    ['weekly: an ordinary Sunday', SUNDAY, {}, 'weekly', ''],
    ['weekly: an ordinary Sunday is no helgdag', SUNDAY, helgdagar, 'weekly', ''],
    ['an eve is closed', EVE, {}, 'holiday', ''],
    ['an eve has the hours of helgdagar', EVE, helgdagar, 'holiday', '10:00-14:00'],
    ['a holiday on a closed Saturday has them too', NATIONAL_DAY, helgdagar, 'holiday', '10:00-14:00'],
    ['dygnet runt on an ordinary day', SUNDAY, always, 'always', '00:00-24:00'],
    ['dygnet runt on an eve', EVE, always, 'always', '00:00-24:00'],
    ['avvikande over the week', MONDAY, deviating(MONDAY), 'deviating', '09:00-11:00'],
    ['avvikande over helgdagar', EVE, { ...helgdagar, ...deviating(EVE) }, 'deviating', '09:00-11:00'],
    ['avvikande opens an eve', EVE, deviating(EVE), 'deviating', '09:00-11:00'],
    ['avvikande over dygnet runt', EVE, { ...always, ...deviating(EVE) }, 'deviating', '09:00-11:00'],
    ['avvikande another day', MONDAY, deviating(FRIDAY), 'weekly', OFFICE],
    ['stängt over the week', MONDAY, closed(MONDAY), 'closed', ''],
    ['stängt over helgdagar', EVE, { ...helgdagar, ...closed(EVE) }, 'closed', ''],
    ['stängt over dygnet runt', MONDAY, { ...always, ...closed(MONDAY) }, 'closed', ''],
    ['stängt over avvikande', MONDAY, { ...deviating(MONDAY), ...closed(MONDAY) }, 'closed', ''],
  ])('%s', (_, day, change, rule, expected) => {
    const rules = { ...office, ...change };
    expect([ruleOn(rules, day), written(hoursOn(rules, day))]).toEqual([rule, expected]);
    expect(isOpenOn(rules, day)).toBe(expected !== '');
  });

  it('closes eves and holidays whatever their weekday', () => {
    const daily = { ...office, weekly: Array.from({ length: 7 }, () => hours(OFFICE)) };
    for (let year = 2020; year < 2034; year++) {
      for (const date of [24, 31]) expect(isOpenOn(daily, dayOf(year, 12, date))).toBe(false);
      expect(isOpenOn(daily, easterOf(year))).toBe(false);
    }
    expect(isOpenOn(daily, SUNDAY)).toBe(true);
  });
});

describe('weeklyHours', () => {
  it('are those of the ordinary week, or all of it', () => {
    expect(written(weeklyHours(office, 4))).toBe('08:00-12:00, 13:00-16:00');
    expect(weeklyHours(office, 6)).toEqual([]);
    expect(weeklyHours({ ...office, always: true }, 6)).toEqual(WHOLE_DAY);
  });
});

describe('spans', () => {
  it.each([
    ['07:59', false],
    ['08:00', true],
    ['12:00', true],
    ['12:01', false],
    ['13:00', true],
    ['16:00', true],
    ['16:01', false],
  ])('%s is inside 08:00-12:00, 13:00-16:00: %s', (time, inside) => {
    expect(isInside(hours('08:00-12:00, 13:00-16:00'), at(time))).toBe(inside);
  });

  it.each([
    ['08:00-12:00', '12:00-16:00', false],
    ['08:00-12:00', '13:00-16:00', false],
    ['08:00-12:01', '12:00-16:00', true],
    ['08:00-17:00', '10:00-11:00', true],
    ['08:00-12:00', '08:00-12:00', true],
    ['08:00-08:00', '08:00-12:00', true],
    ['08:00-08:00', '07:00-09:00', true],
    ['00:00-24:00', '23:59-24:00', true],
  ])('%s and %s overlap: %s', (one, other, overlap) => {
    const [a, b] = [...hours(one), ...hours(other)] as [Span, Span];
    expect([spansOverlap(a, b), spansOverlap(b, a)]).toEqual([overlap, overlap]);
  });
});

describe('assumed hours', () => {
  const stated: OpeningRules = {
    ...ASSUMED_HOURS,
    deviating: new Map([[MONDAY, hours('09:00-11:00')]]),
    closed: daySet.of(FRIDAY, FRIDAY),
  };
  const EVENING = at('22:00');

  it('are open Monday to Friday', () => {
    const open = openDays(ASSUMED_HOURS, dayOf(2026, 6, 8), dayOf(2026, 6, 21));
    expect([...daySet.intervals(open)].map(({ from, to }) => [formatDay(from), formatDay(to)])).toEqual([
      ['2026-06-08', '2026-06-12'],
      ['2026-06-15', '2026-06-18'],
    ]);
  });

  it('have no outside', () => {
    for (const weekday of [0, 1, 2, 3, 4, 5, 6] as const) {
      expect(isOutsideWeekly(ASSUMED_HOURS, weekday, EVENING)).toBe(false);
    }
    for (const day of [MONDAY + 1, SUNDAY, EVE]) expect(isOutsideOn(stated, day, EVENING)).toBe(false);
  });

  it('give way to what is stated', () => {
    expect(isOutsideOn(stated, MONDAY, EVENING)).toBe(true);
    expect(isOutsideOn(stated, MONDAY, at('10:00'))).toBe(false);
    expect(isOutsideOn(stated, FRIDAY, at('10:00'))).toBe(true);
    expect(isOutsideOn({ ...stated, holidays: hours('10:00-14:00') }, EVE, EVENING)).toBe(true);
  });

  it('are not those of a unit that states its week', () => {
    expect(isOutsideWeekly(office, 0, EVENING)).toBe(true);
    expect(isOutsideWeekly(office, 0, at('17:00'))).toBe(false);
    expect(isOutsideWeekly(office, 6, at('12:00'))).toBe(true);
    expect(isOutsideOn(office, EVE, at('12:00'))).toBe(true);
  });
});

describe('otherHoursDays', () => {
  const found = (rules: OpeningRules, from: Day, to: Day): string[] =>
    otherHoursDays(rules, from, to).map(({ day, spans, why }) => `${formatDay(day)} ${written(spans)} ${why}`);
  const [from, to] = [dayOf(2026, 6, 1), dayOf(2026, 6, 30)];
  const deviating = new Map([
    [dayOf(2026, 6, 30), hours('08:00-09:00')],
    [EVE, hours('08:00-12:00')],
    [from, hours('08:00-10:00')],
    [dayOf(2026, 7, 1), hours('08:00-11:00')],
    [dayOf(2026, 5, 31), hours('08:00-11:00')],
  ]);

  it('are the avvikande dates of the range, and special days with stated hours, in order', () => {
    expect(found({ ...office, deviating, holidays: hours('10:00-14:00') }, from, to)).toEqual([
      '2026-06-01 08:00-10:00 deviating',
      '2026-06-06 10:00-14:00 holiday',
      '2026-06-19 08:00-12:00 deviating',
      '2026-06-20 10:00-14:00 holiday',
      '2026-06-30 08:00-09:00 deviating',
    ]);
  });

  it('leave out special days without stated hours, and those that dygnet runt decides', () => {
    expect(found(office, from, to)).toEqual([]);
    expect(found({ ...office, always: true, holidays: hours('10:00-14:00') }, from, to)).toEqual([]);
  });

  it('leave out what is closed', () => {
    expect(
      found({ ...office, deviating, holidays: hours('10:00-14:00'), closed: daySet.of(from, to) }, from, to),
    ).toEqual([]);
  });
});

describe('openDays', () => {
  const START = dayOf(2026, 12, 1);
  const anyDate = fc.integer({ min: START - 5, max: START + 60 });
  const anyHours = fc.constantFrom(hours(''), hours(OFFICE));
  const anyRules: fc.Arbitrary<OpeningRules> = fc.record(
    {
      always: fc.boolean(),
      weekly: fc.array(anyHours, { minLength: 7, maxLength: 7 }),
      holidays: anyHours,
      deviating: fc.array(fc.tuple(anyDate, anyHours), { maxLength: 6 }).map((entries) => new Map(entries)),
      closed: fc.array(anyDate, { maxLength: 6 }).map(daySet.fromDays),
    },
    { requiredKeys: ['always', 'weekly', 'deviating', 'closed'] },
  );

  it('are the days that are open one by one', () => {
    fc.assert(
      fc.property(anyRules, anyDate, fc.nat(50), (rules, from, more) => {
        const expected = Array.from({ length: more + 1 }, (_, i) => from + i).filter((day) => isOpenOn(rules, day));
        expect([...daySet.days(openDays(rules, from, from + more))]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('depend on both ends of the range and on nothing asked before', () => {
    const week = (from: Day, to: Day, rules = office): number => daySet.count(openDays(rules, from, to));
    expect([week(MONDAY, MONDAY + 3), week(MONDAY, MONDAY + 2), week(MONDAY - 3, MONDAY + 2)]).toEqual([4, 3, 4]);
    const open = { ...office, holidays: hours('10:00-14:00') };
    expect([week(EVE, EVE), week(EVE, EVE, open), week(EVE, EVE, ASSUMED_HOURS)]).toEqual([0, 1, 0]);
    expect(openDays({ ...open, weekly: ASSUMED_HOURS.weekly }, EVE - 1, EVE)).toBe(openDays(open, EVE - 1, EVE));
  });

  it('are none where the range is none', () => expect(openDays(office, MONDAY, MONDAY - 1)).toEqual([]));

  it('count 251 in 2026 for a unit that is open Monday to Friday', () => {
    const [from, to] = [dayOf(2026, 1, 1), dayOf(2026, 12, 31)];
    const weekdays = daySet.onWeekdays(from, to, (weekday: Weekday) => weekday < 5);
    const special = daySet.intersect(weekdays, daySet.fromDays(specialDays(from, to)));
    expect(daySet.count(weekdays)).toBe(261);
    expect(daySet.count(special)).toBe(10);
    expect(daySet.count(openDays(office, from, to))).toBe(251);
  });
});
