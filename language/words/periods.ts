/** Periods as people say them. */
import type { Language, Period } from '../model/index.ts';
import { FIRST_DAY, formatDay, LAST_DAY } from '../time/index.ts';
import { say } from './say.ts';

/** A period by its dates as text, null where an end is open: `från 2026-01-01 till 2026-06-30`; empty where both are. */
export function fromTo(from: string | null, to: string | null, language: Language): string {
  const start = from === null ? '' : `${say(language, 'från', 'from')} ${from}`;
  const end = to === null ? '' : `${say(language, 'till', 'to')} ${to}`;
  return [start, end].filter((part) => part !== '').join(' ');
}

/** ` från 2026-01-01 till 2026-06-30`, with a blank before; empty where nothing is stated. */
export function periodInWords({ from, to }: Pick<Period, 'from' | 'to'>, language: Language): string {
  const words = fromTo(from === FIRST_DAY ? null : formatDay(from), to === LAST_DAY ? null : formatDay(to), language);
  return words === '' ? '' : ` ${words}`;
}
