/** Changes of a line of monitoring as the page asks for them, and as it says them. */
import { t } from '../text.ts';
import type { ViewCandidate, WeekView } from '../week-shapes.ts';
import { shortDay, timeOf } from './host.tsx';

/** A check that is chosen: of a line, on a day, at a time or at none. */
export interface Selected {
  readonly line: number;
  readonly day: string;
  readonly minute: number | null;
}

interface Named {
  readonly name: string;
  readonly isFunction: boolean;
}

/** What the server is asked. */
export interface MonitoringFields {
  readonly key: string;
  readonly line: number;
  readonly day: string;
  /** Nothing is done: it is asked who may be named. */
  readonly look: true;
  readonly deed: 'move' | 'add' | 'remove' | 'who';
  readonly minute: number;
  readonly to: number;
  readonly role: 'watchers' | 'substitutes';
  readonly goes: Named & { readonly title: string };
  readonly comes: Named & { readonly title: string };
}

/** Someone as the server is told of her, with her name for the reader. */
export function namedBy({
  key,
  name,
  isFunction,
}: Pick<ViewCandidate, 'key' | 'name' | 'isFunction'>): MonitoringFields['comes'] {
  return { name: key, isFunction, title: name };
}

/** Whether something is to be done. */
export function isDeed({ deed }: Partial<MonitoringFields>): boolean {
  return deed !== undefined;
}

/** What is done, in a few words. */
export function deedWords({ deed, minute = 0, to = 0, role, goes, comes }: Partial<MonitoringFields>): string {
  if (deed === 'move') return t('Write {0} in place of {1}', timeOf(to), timeOf(minute));
  if (deed === 'add') return t('Add {0}', timeOf(minute));
  if (deed === 'remove') return t('Remove {0}', timeOf(minute));
  if (goes === undefined) {
    const name = comes?.title ?? '';
    return role === 'substitutes' ? t('Add {0} as substitute', name) : t('Add {0} as one who checks', name);
  }
  return comes === undefined ? t('Remove {0}', goes.title) : t('Write {0} in place of {1}', comes.title, goes.title);
}

/** That the line holds for other days too. */
export function patternWords({ lines }: WeekView, { line = -1, day = '' }: Partial<MonitoringFields>): string {
  const found = lines[line];
  if (found === undefined) return '';
  return found.isOneDay
    ? t('The line is for {0} alone.', found.days)
    : t('The line is for {0}: they all change, not {1} alone.', found.days, shortDay(day));
}
