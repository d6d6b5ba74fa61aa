/** Days that are typed in the editor are understood as people write them, or refused for what is wrong with them. */
import { describe, expect, it } from 'vitest';
import { dayOf, dayTyped, mondayAfter, monthAfter, weekdayOf } from '../../extension/src/day.mts';

describe('a day that is typed', () => {
  it.each([
    '2027-01-11',
    '20270111',
    ' 2027/01/11 ',
    '11 jan 2027',
    '11 jan. 2027',
    '11  Januari 2027',
    '11 January 2027',
    'Jan 11, 2027',
  ])('%s is understood', (text) => expect(dayTyped(text)).toEqual({ day: '2027-01-11' }));

  it.each([
    ['1 maj 2027', '2027-05-01'],
    ['1 may 2027', '2027-05-01'],
    ['31 okt 2027', '2027-10-31'],
    ['29 feb 2028', '2028-02-29'],
    ['0099-03-01', '0099-03-01'],
  ])('%s is %s', (text, day) => expect(dayTyped(text)).toEqual({ day }));

  it.each([
    '',
    '11',
    '11 jan',
    '270111',
    '11/1 2027',
    '1/11/2027',
    '11 ja 2027',
    '11 zzz 2027',
    '2027-0111',
    '2027-1-11',
  ])('%s is not written as a day', (text) => expect(dayTyped(text)).toEqual({ wrong: 'form' }));

  it.each(['2026-02-30', '20270229', '31 nov 2027', '0 jan 2027', '2027-13-01', '0000-01-01'])(
    '%s is in no calendar',
    (text) => expect(dayTyped(text)).toEqual({ wrong: 'calendar' }),
  );
});

describe('a day that is chosen', () => {
  it('is that of the reader, not of Greenwich', () => expect(dayOf(new Date(2026, 10, 30, 0, 5))).toBe('2026-11-30'));

  it.each([
    ['2026-11-29', '2026-11-30'],
    ['2026-11-30', '2026-12-07'],
    ['2026-12-31', '2027-01-04'],
  ])('the Monday after %s is %s', (day, monday) => expect(mondayAfter(day)).toBe(monday));

  it.each([
    ['2026-11-30', '2026-12-30'],
    ['2027-01-31', '2027-02-28'],
    ['2026-12-31', '2027-01-31'],
  ])('a month after %s is %s', (day, later) => expect(monthAfter(day)).toBe(later));

  it('has a weekday in either language', () => {
    expect([weekdayOf('2026-11-30', 'sv'), weekdayOf('2026-11-30', 'en')]).toEqual(['måndag', 'Monday']);
  });
});
