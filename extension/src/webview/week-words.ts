/** Checks of a week in words: who makes them, and why nobody does. */
import { t } from '../text.ts';
import type { ViewCheck, ViewDay, ViewNamed } from '../week-shapes.ts';
import { dayIn, timeOf } from './host.tsx';

/** A sign before the time, so that no state is told by its colour alone. */
export function stateSign(state: ViewCheck['state']): string {
  if (state === 'gap') return '⚠ ';
  if (state === 'substituted') return '↪ ';
  return state === 'vacant' ? '? ' : '';
}

/** The name of the one who makes it; what stands in its way where nobody does. */
export function whoChecks(check: ViewCheck): string {
  const { state, watchers, substitutes, isOutside } = check;
  if (state === 'idle') return t('not asked for');
  if (state === 'dropped') return t('drops out');
  const there = [...watchers, ...substitutes].filter(({ isPresent }) => isPresent);
  const [first] = there;
  if (first === undefined) return watchers.length === 0 ? t('nobody named') : t('nobody there');
  if (state === 'gap' && isOutside) return t('outside the hours');
  return first.staff.length === 0 ? first.name : first.staff.join(', ');
}

/** All of it, to be read aloud, first what is seen: `08:15 Exempel Två: en ersättare går in; Exempel Ett, frånvarande till 11 dec`. */
export function checkWords(check: ViewCheck): string {
  const { minute, count, state, watchers, substitutes, problems } = check;
  const when = minute === null ? (count === 1 ? t('once') : t('{0} times', count)) : timeOf(minute);
  const named = watchers.map(namedWords);
  const behind = substitutes.map((one) => t('substitute {0}', namedWords(one)));
  const said = problems.map(({ message }) => message);
  const who = named.length === 0 ? [t('nobody named')] : named;
  return [`${when} ${whoChecks(check)}: ${stateWords(state)}`, ...who, ...behind, ...said].join('; ');
}

function stateWords(state: ViewCheck['state']): string {
  if (state === 'gap') return t('a gap');
  if (state === 'substituted') return t('a substitute steps in');
  if (state === 'watched') return t('checked');
  if (state === 'dropped') return t('outside the hours of the day: drops out');
  return state === 'vacant' ? t('nobody there') : t('not asked for');
}

/** `Exempel Ett, frånvarande till 11 dec`; who is there is called by name alone. */
function namedWords(named: ViewNamed): string {
  const { name, isPresent, staff } = named;
  if (isPresent) return staff.length === 0 ? name : `${name} (${staff.join(', ')})`;
  return `${name}, ${awayWords(named)}`;
}

/** Why someone is not there. */
export function awayWords({ isFunction, why, awayUntil }: ViewNamed): string {
  if (isFunction) return t('nobody of those who staff it is there');
  if (why === 'not-engaged') return t('has no assignment then');
  return awayUntil === null ? t('away') : t('away to {0}', dayIn(awayUntil, { day: 'numeric', month: 'short' }));
}

/** The hours of a day, a span a piece. */
export function hoursOf({ spans, hours }: Pick<ViewDay, 'spans' | 'hours'>, assumed: boolean): readonly string[] {
  if (spans.length === 0) return [t('closed')];
  if (assumed && hours === 'ordinary') return [t('hours not stated')];
  const [first] = spans;
  if (first?.start === 0 && first.end === 1440) return [t('round the clock')];
  return spans.map(({ start, end }) => `${timeOf(start)}–${timeOf(end)}`);
}
