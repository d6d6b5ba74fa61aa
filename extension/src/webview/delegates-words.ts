/** Absences, ombud and gaps of a timeline in words. */
import type { DelegatesView, ViewGap } from '../delegates-shapes.ts';
import { t } from '../text.ts';
import { shortDay } from './host.tsx';

/** What the server is asked of an end that is moved. */
export interface PeriodFields {
  readonly person: string;
  readonly absence: number;
  readonly line: number | null;
  readonly end: 'from' | 'to';
  readonly day: string;
}

/** What is done. */
export function deedWords(
  view: DelegatesView,
  { absence = 0, line = null, end, day = '' }: Partial<PeriodFields>,
): string {
  const delegate = view.delegates.find(({ stated }) =>
    stated.some((one) => one.absence === absence && one.line === line),
  );
  const what = line === null || delegate === undefined ? t('The absence') : t('Delegate {0}', delegate.name);
  return end === 'from' ? t('{0}: from {1}', what, shortDay(day)) : t('{0}: to {1}', what, shortDay(day));
}

/** `för få ombud 5 dagar`. */
export function gapText(gap: ViewGap): string {
  return `${gapName(gap.kind)} ${daysText(gap)}`;
}

/** `5 dagar efter horisonten`. */
export function daysText({ days, afterHorizon }: Pick<ViewGap, 'days' | 'afterHorizon'>): string {
  const when = afterHorizon ? ` ${t('after the horizon')}` : '';
  return `${days === 1 ? t('1 day') : t('{0} days', days)}${when}`;
}

export function gapName(kind: ViewGap['kind']): string {
  if (kind === 'none') return t('nobody stands in');
  return kind === 'few' ? t('too few delegates') : t('nobody may sign');
}
