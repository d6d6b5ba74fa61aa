import { describe, expect, test } from 'vitest';
import { parseDay } from '../../language/time/index.ts';
import { read } from '../support/lowering/read.ts';

function opening(lines: string) {
  const { it, words, problems } = read('unit', `enhet A {\n${lines}\n}`);
  return { opening: it.opening, words, problems };
}

describe('öppet', () => {
  test.each([
    ['mån', 0b0000001],
    ['sön', 0b1000000],
    ['mån-fre', 0b0011111],
    ['mån-sön', 0b1111111],
    ['mån, ons', 0b0000101],
    ['mån-tis, tor, lör-sön', 0b1101011],
    ['lör-mån', 0b1100001],
    ['fre-fre', 0b0010000],
  ])('%s', (days, weekdays) => {
    expect(opening(`öppet ${days} 08:00-17:00`).opening.lines[0]?.weekdays).toBe(weekdays);
  });

  test('marks the keyword and each span', () => {
    const { opening: hours, words } = opening('öppet fre 08:00-12:00, 13:00 - 24:00,');
    expect(words(hours.lines[0]?.at)).toBe('öppet');
    expect(hours.lines[0]?.spans.map(({ start, end, at }) => [start, end, words(at)])).toEqual([
      [480, 720, '08:00-12:00'],
      [780, 1440, '13:00 - 24:00'],
    ]);
    expect(hours.lines[0]?.holidays).toBeUndefined();
    expect(hours.unreadable).toBe(false);
  });

  test('helgdagar stand beside weekdays', () => {
    const { opening: hours, words } = opening('öppet helgdagar 10:00-14:00');
    expect(hours.lines).toMatchObject([{ weekdays: 0, spans: [{ start: 600, end: 840 }] }]);
    expect(words(hours.lines[0]?.holidays)).toBe('helgdagar');
  });

  test('dygnet runt is no line of its own', () => {
    const { opening: hours, words } = opening('öppet dygnet runt\nöppet dygnet  runt');
    expect(words(hours.always)).toBe('dygnet runt');
    expect(hours.lines).toEqual([]);
  });

  test('a span may begin and end at one time', () => {
    expect(opening('öppet mån 08:00-08:00').problems).toEqual([]);
  });
});

describe('avvikande and stängt', () => {
  test('hold days, hours and reasons', () => {
    const { opening: hours, words } = opening(`avvikande 2026-12-23 08:00-12:00
      stängt 2026-06-19 "midsommarafton"
      stängt 2026-07-13 till 2026-07-31 ""`);
    expect(hours.deviating).toMatchObject([{ day: parseDay('2026-12-23'), spans: [{ start: 480, end: 720 }] }]);
    expect(words(hours.deviating[0]?.at)).toBe('2026-12-23');
    expect(hours.closed).toMatchObject([
      { from: parseDay('2026-06-19'), to: parseDay('2026-06-19'), reason: { value: 'midsommarafton' } },
      { from: parseDay('2026-07-13'), to: parseDay('2026-07-31'), reason: undefined },
    ]);
    expect(hours.closed.map(({ at }) => words(at))).toEqual(['2026-06-19', '2026-07-13 till 2026-07-31']);
    expect(hours.unreadable).toBe(false);
  });
});

describe('what cannot be read is RUT-004, left out, and said to be so', () => {
  test.each([
    ['öppet mån 08:00-24:30', '24:30'],
    ['öppet mån 08:60-09:00', '08:60'],
    ['öppet mån 17:00-08:00', '17:00-08:00'],
    ['avvikande 2026-02-30 08:00-12:00', '2026-02-30'],
    ['avvikande 2026-02-27 12:00-08:00', '12:00-08:00'],
    ['stängt 2026-13-01', '2026-13-01'],
    ['stängt 2026-02-01 till 2026-02-29', '2026-02-29'],
    ['stängt 2026-07-31 till 2026-07-13', '2026-07-31 till 2026-07-13'],
  ])('%s', (line, marked) => {
    const { opening: hours, problems } = opening(line);
    expect(problems).toEqual([['RUT-004', marked]]);
    expect(hours.unreadable).toBe(true);
    expect(hours.closed).toEqual([]);
    expect(hours.lines.flatMap(({ spans }) => spans)).toEqual([]);
    expect(hours.deviating.flatMap(({ spans }) => spans)).toEqual([]);
  });

  test('each of several faults, and what is right beside them stays', () => {
    const { opening: hours, problems } = opening('öppet mån 25:00-26:00, 08:00-12:00');
    expect(problems).toEqual([
      ['RUT-004', '25:00'],
      ['RUT-004', '26:00'],
    ]);
    expect(hours.lines[0]?.spans).toMatchObject([{ start: 480, end: 720 }]);
  });
});
