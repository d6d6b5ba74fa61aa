/** Times of day: what can be read, and that writing is its inverse. */

import { describe, expect, it } from 'vitest';
import { END_OF_DAY, formatTime, parseTime } from '../../language/time/index.ts';

describe('parseTime', () => {
  it.each([
    ['00:00', 0],
    ['08:00', 480],
    ['15:30', 930],
    ['23:59', 1439],
    ['24:00', 1440],
  ])('reads %s', (text, minute) => expect(parseTime(text)).toBe(minute));

  it.each([
    '24:01',
    '24:30',
    '25:00',
    '12:60',
    '99:99',
    '8:00',
    '08:0',
    '08.00',
    '0:00:',
    '0::00',
    '1/:00',
    '08:00:00',
    '08:00\n',
    '٠٨:٠٠',
    '',
  ])('refuses %j', (text) => expect(parseTime(text)).toBeUndefined());

  it('reads back every minute of the day as it is written', () => {
    for (let minute = 0; minute <= END_OF_DAY; minute++) expect(parseTime(formatTime(minute))).toBe(minute);
  });
});
