/** Periods as people say them. */
import type { Language, Period } from '../model/index.ts';
import { FIRST_DAY, formatDay, LAST_DAY } from '../time/index.ts';
import { say } from './say.ts';

/** ` från 2026-01-01 till 2026-06-30`; empty where nothing is stated. */
export function periodInWords({ from, to }: Period, language: Language): string {
  const start = from === FIRST_DAY ? '' : ` ${say(language, 'från', 'from')} ${formatDay(from)}`;
  return start + (to === LAST_DAY ? '' : ` ${say(language, 'till', 'to')} ${formatDay(to)}`);
}
