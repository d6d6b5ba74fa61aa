/** A check on a day: it can be chosen, and moved to another time by pointer and by keys. */
import { t } from '../text.ts';
import type { ViewCheck, ViewDay, WeekView } from '../week-shapes.ts';
import { shortDay, timeOf } from './host.tsx';
import { useMoving } from './moving.tsx';
import type { Selected } from './week-deeds.ts';
import { checkWords, stateSign, whoChecks } from './week-words.ts';

/** Times are written to five minutes when they are moved. */
const SMALL = 5;
const LARGE = 15;
const LAST_MINUTE = 24 * 60 - SMALL;

/** Hours as they are drawn. */
export interface Scale {
  readonly first: number;
  readonly last: number;
  /** The height of an hour. */
  readonly hour: number;
  readonly y: (minute: number) => number;
}

/** What can be done with the checks, and which of them is chosen. */
export interface Handling {
  readonly selected: Selected | undefined;
  /** A time that is about to be moved, in all its days. */
  readonly pending: Pending | undefined;
  readonly choose: (selected: Selected) => void;
  readonly move: (selected: Selected, to: number) => void;
}

/** A time of a line, and where it would go. */
export interface Pending {
  readonly line: number;
  readonly minute: number;
  readonly to: number;
}

/** The time at which a check is drawn: it may be about to be moved. */
export function minuteShown({ line, minute }: ViewCheck, pending: Pending | undefined): number | null {
  return pending !== undefined && pending.line === line && pending.minute === minute ? pending.to : minute;
}

interface CheckProps extends Handling {
  readonly day: ViewDay;
  readonly check: ViewCheck;
  readonly scale: Scale;
  readonly top: number | undefined;
}

export function Check({ day, check, scale, top, selected, pending, choose, move }: CheckProps) {
  const own: Selected = { line: check.line, day: day.day, minute: check.minute };
  const moving = useMoving({
    value: check.minute ?? 0,
    ...{ first: 0, last: LAST_MINUTE, small: SMALL, large: LARGE },
    axis: 'y',
    pixels: () => scale.hour / 60,
    words: timeOf,
    done: (minute) => move(own, minute),
  });
  const isMoved = moving.value !== undefined;
  const shown = moving.value ?? minuteShown(check, pending);
  const isChosen = selected?.line === own.line && selected.day === own.day && selected.minute === own.minute;
  const label = `${shortDay(day.day)} ${checkWords(check)}`;
  const at = moving.value === undefined ? top : scale.y(moving.value);
  const kind = `${check.state}${check.problems[0] === undefined ? '' : ` ${check.problems[0].severity}`}`;
  return (
    <button
      type="button"
      class={`check ${kind}${top === undefined ? ' untimed' : ''}${isMoved ? ' moving' : shown === check.minute ? '' : ' pending'}${isChosen ? ' chosen' : ''}`}
      style={at === undefined ? {} : { top: `${at}px` }}
      aria-label={label}
      aria-pressed={isChosen}
      title={label}
      onClick={() => choose(own)}
      {...(check.minute === null ? {} : moving.handlers)}
    >
      <b>
        {stateSign(check.state)}
        {shown === null ? countWords(check.count) : timeOf(shown)}
      </b>{' '}
      <span>{whoChecks(check)}</span>
    </button>
  );
}

function countWords(count: number): string {
  if (count === 0) return t('time not readable');
  return count === 1 ? t('once') : t('{0} times', count);
}

/** What the signs and colours mean, of those that are there. */
export function Legend({ view: { days } }: { readonly view: WeekView }) {
  const states = new Set(days.flatMap(({ checks }) => checks.map(({ state }) => state)));
  const words: readonly (readonly [ViewCheck['state'], string])[] = [
    ['watched', t('someone named is there')],
    ['substituted', t('a substitute steps in')],
    ['gap', t('a gap: see what is found')],
    ['vacant', t('nobody there, and nothing found')],
    ['dropped', t('outside the hours of the day: drops out')],
    ['idle', t('nothing is asked of the unit')],
  ];
  return (
    <p class="legend">
      <span class="pair">
        <span class="key band" aria-hidden="true" /> {t('open')}
      </span>
      {words.map(([state, text]) =>
        states.has(state) ? (
          <span key={state} class="pair">
            <span class={`key check ${state}${state === 'gap' ? ' error' : ''}`} aria-hidden="true">
              {stateSign(state)}
            </span>{' '}
            {text}
          </span>
        ) : null,
      )}
    </p>
  );
}
