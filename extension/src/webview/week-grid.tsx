/** The days of a week side by side, with the checks at their times: each can be chosen, and moved to another time. */
import type { ViewProblem } from '../shapes.ts';
import { t } from '../text.ts';
import type { ViewCheck, ViewDay, ViewSpan, WeekView } from '../week-shapes.ts';
import { dayIn, open, shortDay, timeOf } from './host.tsx';
import { useMoving } from './moving.tsx';
import { useSingleStop } from './single-stop.tsx';
import type { Selected } from './week-deeds.ts';
import { checkWords, hoursOf, stateSign, whoChecks } from './week-words.ts';

const HOUR = 44;
const CHIP = 37;
/** Times are written to five minutes when they are moved. */
const SMALL = 5;
const LARGE = 15;
const LAST_MINUTE = 24 * 60 - SMALL;

interface Scale {
  readonly first: number;
  readonly last: number;
  /** The height of an hour. */
  readonly hour: number;
  readonly y: (minute: number) => number;
}

/** Whole hours around everything that is shown, with room to move a time in. */
function scaleOf({ days, assumed }: WeekView): Scale {
  const spans = assumed ? [] : days.flatMap((day) => day.spans);
  const times = days.flatMap(({ checks }) => checks.flatMap(({ minute }) => minute ?? []));
  const first = Math.floor(Math.min(8 * 60, ...spans.map(({ start }) => start), ...times) / 60);
  const last = Math.ceil(Math.max(16 * 60, ...spans.map(({ end }) => end), ...times.map((minute) => minute + 30)) / 60);
  const hour = last - first > 14 ? HOUR / 2 : HOUR;
  return { first, last, hour, y: (minute) => ((minute - first * 60) / 60) * hour };
}

interface GridProps {
  readonly view: WeekView;
  readonly selected: Selected | undefined;
  readonly choose: (selected: Selected) => void;
  readonly move: (selected: Selected, to: number) => void;
}

export function Grid(props: GridProps) {
  const { view } = props;
  const scale = scaleOf(view);
  const checks = useSingleStop<HTMLElement>();
  const hours = Array.from({ length: scale.last - scale.first + 1 }, (_, index) => scale.first + index);
  return (
    <section
      class="grid"
      {...checks}
      aria-label={t('Week: arrow keys go between the checks, Space takes one to move it')}
    >
      <div class="corner" aria-hidden="true" />
      {view.days.map((day) => (
        <Head key={day.day} day={day} view={view} />
      ))}
      <div class="hours" aria-hidden="true" style={{ height: `${scale.y(scale.last * 60)}px` }}>
        {hours.map((hour) => (
          <span key={hour} style={{ top: `${scale.y(hour * 60)}px` }}>
            {timeOf(hour * 60)}
          </span>
        ))}
      </div>
      {view.days.map((day) => (
        <Day key={day.day} day={day} scale={scale} {...props} />
      ))}
    </section>
  );
}

function Head({ day, view }: { readonly day: ViewDay; readonly view: WeekView }) {
  const notes = [
    day.name ?? '',
    day.mode === 'read-only' ? t('read-only mode') : day.mode === 'archived' ? t('archived') : '',
    day.when === 'after' ? t('after the horizon') : '',
  ].filter((word) => word !== '');
  return (
    <div class={`head${day.day === view.asOf ? ' today' : ''}${day.when === 'before' ? ' before' : ''}`}>
      <h3 id={`day-${day.day}`}>
        {dayIn(day.day, { weekday: 'short' })} <b>{dayIn(day.day, { day: 'numeric', month: 'short' })}</b>
      </h3>
      {hoursOf(day, view.assumed).map((hours) => (
        <small key={hours}>{hours}</small>
      ))}
      {notes.map((note) => (
        <small key={note} class="said">
          {note}
        </small>
      ))}
      {day.short === null ? null : <Short problem={day.short} />}
    </div>
  );
}

/** Too few checks on the day. */
function Short({ problem }: { readonly problem: ViewProblem }) {
  return (
    <button
      type="button"
      class={`short ${problem.severity}`}
      title={problem.message}
      onClick={() => open(problem.place)}
    >
      <span aria-hidden="true">⚠ </span>
      {t('too few')}
      <span class="unseen">: {problem.message}</span>
    </button>
  );
}

function Day({
  day,
  scale,
  view,
  selected,
  choose,
  move,
}: GridProps & { readonly day: ViewDay; readonly scale: Scale }) {
  const placed = placedChecks(day.checks, scale);
  const untimed = day.checks.filter(({ minute }) => minute === null);
  const chip = (check: ViewCheck, top: number | undefined, key: string) => (
    <Check key={key} {...{ day, check, scale, top, selected, choose, move }} />
  );
  const kind = day.hours === 'closed' ? ' closed' : day.isAsked ? '' : ' unasked';
  return (
    <section class={`day${kind}${day.day === view.asOf ? ' today' : ''}`} aria-label={dayLabel(day, view.assumed)}>
      <div class="track" style={{ height: `${scale.y(scale.last * 60)}px` }}>
        {day.spans.map(({ start, end }) => (
          <Band
            key={start}
            span={{ start: Math.max(start, scale.first * 60), end: Math.min(end, scale.last * 60) }}
            scale={scale}
          />
        ))}
        {placed.map(({ check, top }, index) => chip(check, top, `${check.line} ${index}`))}
      </div>
      {untimed.map((check) => chip(check, undefined, `${check.line}`))}
    </section>
  );
}

function dayLabel(day: ViewDay, assumed: boolean): string {
  const name = dayIn(day.day, { weekday: 'long', day: 'numeric', month: 'long' });
  return [name, day.name ?? '', hoursOf(day, assumed).join(', ')].filter((word) => word !== '').join(', ');
}

function Band({ span: { start, end }, scale }: { readonly span: ViewSpan; readonly scale: Scale }) {
  const top = scale.y(start);
  return <div class="band" aria-hidden="true" style={{ top: `${top}px`, height: `${scale.y(end) - top}px` }} />;
}

interface Placed {
  readonly check: ViewCheck;
  readonly top: number;
}

/** Checks close to each other are moved apart, downwards. */
function placedChecks(checks: readonly ViewCheck[], scale: Scale): readonly Placed[] {
  let free = 0;
  return checks.flatMap((check) => {
    if (check.minute === null) return [];
    const top = Math.max(scale.y(check.minute), free);
    free = top + CHIP;
    return [{ check, top }];
  });
}

interface CheckProps extends Omit<GridProps, 'view'> {
  readonly day: ViewDay;
  readonly check: ViewCheck;
  readonly scale: Scale;
  readonly top: number | undefined;
}

function Check({ day, check, scale, top, selected, choose, move }: CheckProps) {
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
  const isChosen = selected?.line === own.line && selected.day === own.day && selected.minute === own.minute;
  const label = `${shortDay(day.day)} ${checkWords(check)}`;
  const at = moving.value === undefined ? top : scale.y(moving.value);
  const kind = `${check.state}${check.problems[0] === undefined ? '' : ` ${check.problems[0].severity}`}`;
  return (
    <button
      type="button"
      class={`check ${kind}${top === undefined ? ' untimed' : ''}${isMoved ? ' moving' : ''}${isChosen ? ' chosen' : ''}`}
      style={at === undefined ? {} : { top: `${at}px` }}
      aria-label={label}
      aria-pressed={isChosen}
      title={label}
      onClick={() => choose(own)}
      {...(check.minute === null ? {} : moving.handlers)}
    >
      <b>
        {stateSign(check.state)}
        {check.minute === null ? countWords(check.count) : timeOf(moving.value ?? check.minute)}
      </b>
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
