/** The days of a week side by side, with the checks at their times: each can be chosen, and moved to another time. */
import type { ViewProblem } from '../shapes.ts';
import { t } from '../text.ts';
import type { ViewCheck, ViewDay, ViewSpan, WeekView } from '../week-shapes.ts';
import { dayIn, open, timeOf } from './host.tsx';
import { useSingleStop } from './single-stop.tsx';
import { Check, type Handling, minuteShown, type Pending, type Scale } from './week-check.tsx';
import { hoursOf } from './week-words.ts';

const HOUR = 44;
const CHIP = 49;
/** Whole hours around everything that is shown, with room to move a time in. */
function scaleOf({ days, assumed }: WeekView, pending: Pending | undefined): Scale {
  const spans = assumed ? [] : days.flatMap((day) => day.spans);
  const times = days.flatMap(({ checks }) => checks.flatMap((check) => minuteShown(check, pending) ?? []));
  const first = Math.floor(Math.min(8 * 60, ...spans.map(({ start }) => start), ...times) / 60);
  const last = Math.ceil(Math.max(16 * 60, ...spans.map(({ end }) => end), ...times.map((minute) => minute + 30)) / 60);
  const hour = last - first > 14 ? HOUR / 2 : HOUR;
  return { first, last, hour, y: (minute) => ((minute - first * 60) / 60) * hour };
}

interface GridProps extends Handling {
  readonly view: WeekView;
}

export function Grid(props: GridProps) {
  const { view } = props;
  const scale = scaleOf(view, props.pending);
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
        <span>{dayIn(day.day, { weekday: 'short' })}</span> <b>{dayIn(day.day, { day: 'numeric', month: 'short' })}</b>
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
  pending,
  choose,
  move,
}: GridProps & { readonly day: ViewDay; readonly scale: Scale }) {
  const placed = placedChecks(day.checks, scale, pending);
  const untimed = day.checks.filter(({ minute }) => minute === null);
  const chip = (check: ViewCheck, top: number | undefined, key: string) => (
    <Check key={key} {...{ day, check, scale, top, selected, pending, choose, move }} />
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
function placedChecks(checks: readonly ViewCheck[], scale: Scale, pending: Pending | undefined): readonly Placed[] {
  let free = 0;
  const timed = checks.flatMap((check) => {
    const minute = minuteShown(check, pending);
    return minute === null ? [] : [{ check, minute }];
  });
  return timed
    .sort((a, b) => a.minute - b.minute)
    .map(({ check, minute }) => {
      const top = Math.max(scale.y(minute), free);
      free = top + CHIP;
      return { check, top };
    });
}
