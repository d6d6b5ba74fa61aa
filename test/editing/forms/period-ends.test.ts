/** What a timeline writes: one date of one line, or the period that was not written. */
import { expect, it } from 'vitest';
import { shaped } from '../../../language/editing/fixes/shaped.ts';
import { applied } from '../../../language/editing/format/format.ts';
import { periodEdits } from '../../../language/editing/forms/period-ends.ts';
import { parse } from '../../../language/grammar/parse.ts';
import { parseDay } from '../../../language/time/index.ts';

/** The text after the end is moved of what stands at the mark. */
function written(marked: string, end: 'from' | 'to', day: string): string | undefined {
  const parsed = parse(marked.replace('¦', ''));
  const edits = periodEdits(parsed, marked.indexOf('¦'), { end, day: parseDay(day) ?? 0 });
  return edits === undefined ? undefined : applied(parsed.text, [shaped(parsed, edits)]);
}

const whole = (period: string, ombud = 'ombud exetv1') =>
  `frånvaro exeet1 semester ${period} { // jul\n    ${ombud} // så\n    beslutat av exetr1\n}\n`;

it.each([
  ['¦from', 'från 2026-12-07 till 2026-12-18', 'from', '2026-12-08', 'från 2026-12-08 till 2026-12-18'],
  ['¦to', 'från 2026-12-07 till 2026-12-18', 'to', '2026-12-23', 'från 2026-12-07 till 2026-12-23'],
  ['an end that was not known', 'från 2026-12-07', 'to', '2026-12-23', 'från 2026-12-07 till 2026-12-23'],
  ['a beginning that was not', 'till 2026-12-07', 'from', '2026-12-01', 'från 2026-12-01 till 2026-12-07'],
] as const)('of an absence: %s', (_, before, end, day, expected) => {
  expect(written(`¦${whole(before)}`, end, day)).toBe(whole(expected));
});

it.each([
  ['ombud exetv1', 'to', '2026-12-10', 'ombud exetv1 till 2026-12-10'],
  ['ombud exetv1', 'from', '2026-12-10', 'ombud exetv1 från 2026-12-10'],
  ['ombud exetv1 till 2026-12-10', 'from', '2026-12-09', 'ombud exetv1 från 2026-12-09 till 2026-12-10'],
  ['ombud exetv1 från 2026-12-10', 'to', '2026-12-11', 'ombud exetv1 från 2026-12-10 till 2026-12-11'],
  [
    'ombud exetv1 från 2026-12-10 vidare från exetr1',
    'from',
    '2026-12-09',
    'ombud exetv1 från 2026-12-09 vidare från exetr1',
  ],
] as const)('of an ombud: %s', (before, end, day, expected) => {
  const period = 'från 2026-12-07 till 2026-12-18';
  expect(written(whole(period, `¦${before}`), end, day)).toBe(whole(period, expected));
});

it('is not written where neither stands', () => {
  expect(written('¦person exeet1 "Exempel Ett" {}\n', 'to', '2026-12-10')).toBeUndefined();
});
