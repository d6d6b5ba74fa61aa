/** Sets of weekdays in words, as they stand after "på": `fredagar`, `måndagar till fredagar`. */
import type { Sentence, WeekdaySet } from '../../model/index.ts';
import { listed, listedInEnglish } from './naming.ts';

/** Monday to Sunday. */
export const ALL_WEEKDAYS: WeekdaySet = 0b111_1111;

const SWEDISH = ['måndagar', 'tisdagar', 'onsdagar', 'torsdagar', 'fredagar', 'lördagar', 'söndagar'];
const ENGLISH = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

/** As many days in a row as are named by the first and the last. */
const RUN = 3;

/** The weekdays in both languages. */
export function weekdaysInWords(weekdays: WeekdaySet): Sentence {
  if (weekdays === ALL_WEEKDAYS) {
    return { sv: 'alla veckans dagar', en: 'all days of the week' };
  }
  const runs = runsOf(weekdays);
  return {
    sv: listed(runs.flatMap((run) => inWords(run, SWEDISH, 'till'))),
    en: listedInEnglish(runs.flatMap((run) => inWords(run, ENGLISH, 'to'))),
  };
}

/** Consecutive weekdays, as numbers from Monday 0. */
function runsOf(weekdays: WeekdaySet): readonly number[][] {
  const runs: number[][] = [];
  for (let weekday = 0; weekday < 7; weekday++) {
    if ((weekdays & (1 << weekday)) === 0) {
      continue;
    }
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === weekday - 1) {
      run.push(weekday);
    } else {
      runs.push([weekday]);
    }
  }
  return runs;
}

function inWords(run: readonly number[], names: readonly string[], to: string): readonly string[] {
  const words = run.map((weekday) => names[weekday] as string);
  return words.length < RUN ? words : [`${words[0]} ${to} ${words.at(-1)}`];
}
