/** The day that a workspace keeps: before that of the settings, unless it is broken, and only for the day on which it was chosen. */
import { describe, expect, it } from 'vitest';
import { dayInWords } from '../../extension/src/day.mts';
import { daySet, isFromBefore, keptIn } from '../../extension/src/kept-day.mts';

const KEPT = { day: '2027-01-11', chosenOn: '2026-11-29' };
const TODAY = { day: null, chosenOn: '2026-11-29' };

describe('what a workspace kept', () => {
  it('is taken as it was written', () => {
    expect(keptIn(JSON.parse(JSON.stringify(KEPT)))).toEqual(KEPT);
    expect(keptIn(TODAY)).toEqual(TODAY);
  });

  it.each([
    undefined,
    null,
    '2027-01-11',
    {},
    { day: '2027-01-11' },
    { day: 'i morgon', chosenOn: '2026-11-29' },
    { day: 7, chosenOn: '2026-11-29' },
    { chosenOn: '2026-11-29' },
  ])('is nothing where it is %j', (value) => expect(keptIn(value)).toBeUndefined());
});

describe('the day that is set', () => {
  it('is the kept one before that of the settings', () => {
    expect(daySet(KEPT, '2026-12-01')).toBe('2027-01-11');
    expect(daySet(KEPT, '')).toBe('2027-01-11');
  });

  it('is today where that was asked for, whatever the settings say', () => {
    expect(daySet(TODAY, '2026-12-01')).toBeUndefined();
  });

  it('is that of the settings where nothing is kept, and today where they say no day', () => {
    expect(daySet(undefined, '2026-12-01')).toBe('2026-12-01');
    expect(daySet(undefined, '')).toBeUndefined();
    expect(daySet(undefined, 'i morgon')).toBeUndefined();
  });
});

describe('a day that was chosen', () => {
  it('is from before on every other day than the one it was chosen on', () => {
    expect(isFromBefore(KEPT, '2026-11-29')).toBe(false);
    expect(isFromBefore(KEPT, '2026-11-30')).toBe(true);
  });

  it('never is where it was today, or none', () => {
    expect(isFromBefore(TODAY, '2026-11-30')).toBe(false);
    expect(isFromBefore(undefined, '2026-11-30')).toBe(false);
  });
});

describe('a day in words', () => {
  it('has its weekday, in either language', () => {
    expect(dayInWords('2027-01-11', 'sv')).toBe('måndag 11 januari 2027');
    expect(dayInWords('2027-01-11', 'en')).toBe('Monday 11 January 2027');
  });
});
