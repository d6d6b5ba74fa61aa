/** What stands around the bars of the timeline: the days above, closed days, today and the horizon behind, what the colours mean below. */
import { dayOf } from '../day.mts';
import type { DelegatesView, ViewGap } from '../delegates-shapes.ts';
import { t } from '../text.ts';
import { type Axis, months, numberedDays, placeOf } from './axis.mts';
import { Bar, pixels } from './delegates-bar.tsx';
import { gapName } from './delegates-words.ts';
import { dayIn, shortDay } from './host.tsx';

interface FrameProps {
  readonly view: DelegatesView;
  readonly axis: Axis;
}

/** Months, days, and the names of the lines that go through the rows. */
export function Days({ view, axis }: FrameProps) {
  const holidays = new Map(view.holidays.map(({ day, name }) => [day, name]));
  const isNarrow = axis.day < 17;
  return (
    <div class="head" aria-hidden="true">
      <div class="plot months">
        {months(axis).map(({ day, at }) => (
          <span key={day} style={{ left: pixels(at, axis) }}>
            {dayIn(day, { month: 'long', year: 'numeric' })}
          </span>
        ))}
      </div>
      <div class="plot days">
        {numberedDays(axis).map(({ day, at }) => (
          <span
            key={day}
            class={day === view.asOf ? 'today' : holidays.has(day) ? 'holiday' : ''}
            title={holidays.get(day) ?? shortDay(day)}
            style={{ left: pixels(at, axis), width: pixels(isNarrow ? 7 : 1, axis) }}
          >
            {isNarrow ? null : <small>{dayIn(day, { weekday: 'narrow' })}</small>}
            {Number(day.slice(8))}
          </span>
        ))}
      </div>
      <div class="plot lines">
        {linesOf(view).map((line) => (
          <span
            key={line.kind}
            class={isLate(line, axis) ? `${line.kind} left` : line.kind}
            style={{ left: pixels(endOf(line, axis), axis) }}
          >
            {line.text}
          </span>
        ))}
      </div>
    </div>
  );
}

interface Line {
  readonly kind: 'now' | 'horizon';
  readonly day: string;
  readonly text: string;
}

/** Today, and the first day after the horizon, as far as they are among the days that are shown. */
function linesOf({ from, to, asOf, until }: DelegatesView): readonly Line[] {
  return [
    ...(from <= asOf && asOf <= to ? [{ kind: 'now' as const, day: asOf, text: asOfText(asOf) }] : []),
    ...(from <= until && until < to
      ? [{ kind: 'horizon' as const, day: until, text: t('end of the horizon {0}', shortDay(until)) }]
      : []),
  ];
}

/** Where a line stands: the horizon ends after its last day. */
function endOf({ kind, day }: Line, axis: Axis): number {
  return placeOf(axis, day) + (kind === 'now' ? 0 : 1);
}

/** Whether there is no room for the words to the right of the line. */
function isLate(line: Line, axis: Axis): boolean {
  return (axis.count - endOf(line, axis)) * axis.day < ROOM_FOR_WORDS;
}

const ROOM_FOR_WORDS = 170;

/** The day that is judged for, which is not always today. */
function asOfText(asOf: string): string {
  return asOf === dayOf(new Date()) ? t('today {0}', shortDay(asOf)) : t('as of {0}', shortDay(asOf));
}

/** Behind the rows: closed days, and the two lines. */
export function Shade({ view, axis }: FrameProps) {
  return (
    <div class="shade" aria-hidden="true">
      <div class="plot">
        {view.closed.map((period) => (
          <Bar key={period.from} kind="shut" period={period} axis={axis} />
        ))}
        {linesOf(view).map((line) => (
          <div key={line.kind} class={line.kind} style={{ left: pixels(endOf(line, axis), axis) }} />
        ))}
      </div>
    </div>
  );
}

export function Legend({ view }: { readonly view: DelegatesView }) {
  const kinds = (['none', 'few', 'unsigned'] as const).filter((kind) => view.gaps.some((gap) => gap.kind === kind));
  const lines = linesOf(view);
  return (
    <p class="legend">
      <Key kind="away" text={t('absent')} />
      <Key kind="present" text={t('delegate at work')} />
      {view.delegates.some(({ absent }) => absent.length > 0) ? (
        <Key kind="stated" text={t('delegate but absent')} />
      ) : null}
      <Key kind="shut" text={t('closed')} />
      {lines.map(({ kind, text }) => (
        <Key key={kind} kind={kind} text={text} />
      ))}
      {kinds.map((kind: ViewGap['kind']) => (
        <Key key={kind} kind={`gap ${kind}`} text={gapName(kind)} />
      ))}
    </p>
  );
}

function Key({ kind, text }: { readonly kind: string; readonly text: string }) {
  return (
    <span class="pair">
      <span class={`key bar ${kind}`} aria-hidden="true" /> {text}
    </span>
  );
}
