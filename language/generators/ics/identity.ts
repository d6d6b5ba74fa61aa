/** What an event is, whatever its time: a calendar that has it moves it when it is moved, and has it once. */
import { DAYS_WORDS } from '../../model/index.ts';
import type { MonitoredDays } from '../../provisioning/index.ts';

/** Tells apart what else would be one: the first, the second, and so on. */
export type Counter = (identity: string) => string;

export function counter(): Counter {
  const seen = new Map<string, number>();
  return (identity) => {
    const nth = seen.get(identity) ?? 0;
    seen.set(identity, nth + 1);
    return `${identity}|${nth}`;
  };
}

/**
 * Names the checks of something that is watched, in order: those of weeks are counted together, those of holidays, and
 * those of each date. Neither the time nor the weekdays of a check are part of what it is, nor who makes it; in the calendar
 * of a person his own are counted.
 */
export function checkIdentities(watched: {
  readonly kind: string;
  readonly key: string;
}): (days: MonitoredDays, person?: string) => string {
  const nth = counter();
  return (days, person = '') => nth([watched.kind, watched.key, rowOf(days), person].join('|'));
}

function rowOf(days: MonitoredDays): string {
  switch (days.kind) {
    case 'every':
    case 'weekdays':
      return 'veckor';
    case 'holidays':
      return DAYS_WORDS.holidays;
    case 'date':
      return days.date;
    default:
      return days satisfies never;
  }
}
