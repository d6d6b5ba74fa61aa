/** Weekdays in the words of findings: every day by its own name, three in a row by the first and the last. */
import { describe, expect, it } from 'vitest';
import { weekdaysInWords } from '../../language/checks/support/weekdays.ts';
import { small } from '../support/generators/small.ts';
import { findingsIn } from '../support/judged.ts';

const DAYS = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'];

/** The set of days named, as `mån tis`. */
function setOf(text: string): number {
  return text.split(' ').reduce((set, day) => set | (1 << DAYS.indexOf(day)), 0);
}

describe('a set of weekdays', () => {
  it.each([
    ['mån', 'måndagar', 'Mondays'],
    ['tis', 'tisdagar', 'Tuesdays'],
    ['ons', 'onsdagar', 'Wednesdays'],
    ['tor', 'torsdagar', 'Thursdays'],
    ['fre', 'fredagar', 'Fridays'],
    ['lör', 'lördagar', 'Saturdays'],
    ['sön', 'söndagar', 'Sundays'],
    ['mån tis', 'måndagar och tisdagar', 'Mondays and Tuesdays'],
    ['lör sön', 'lördagar och söndagar', 'Saturdays and Sundays'],
    ['mån tis ons', 'måndagar till onsdagar', 'Mondays to Wednesdays'],
    ['tis ons tor fre', 'tisdagar till fredagar', 'Tuesdays to Fridays'],
    ['mån tis tor', 'måndagar, tisdagar och torsdagar', 'Mondays, Tuesdays and Thursdays'],
    [
      'mån ons tor fre sön',
      'måndagar, onsdagar till fredagar och söndagar',
      'Mondays, Wednesdays to Fridays and Sundays',
    ],
    ['mån sön', 'måndagar och söndagar', 'Mondays and Sundays'],
    ['mån tis ons tor fre lör', 'måndagar till lördagar', 'Mondays to Saturdays'],
    ['mån tis ons tor fre lör sön', 'alla veckans dagar', 'all days of the week'],
  ])('%s is %s', (days, sv, en) => {
    expect(weekdaysInWords(setOf(days))).toEqual({ sv, en });
  });
});

describe('a finding', () => {
  const lacking = (checked: string): string => {
    const texts = small({ message: `bevakas ${checked} kl 08:00 av exems1` });
    return findingsIn(texts)
      .filter(({ code }) => code.startsWith('MC-BEV'))
      .map((finding) => JSON.stringify(finding.args))
      .join();
  };

  it.each([
    ['tis-fre', 'måndagar'],
    ['mån, ons, tor, fre', 'tisdagar'],
    ['ons-fre', 'måndagar och tisdagar'],
    ['tor-fre', 'måndagar till onsdagar'],
  ])('of a week with checks on %s names %s', (checked, words) => {
    expect(lacking(checked)).toContain(`"${words}"`);
  });
});
