/** Bars of the timeline, and the ends of them that can be moved to other days. */
import { daysAfter } from '../day.mts';
import type { ViewPeriod } from '../shapes.ts';
import { t } from '../text.ts';
import { type Axis, placeOf } from './axis.mts';
import { shortDay } from './host.tsx';
import { useMoving } from './moving.tsx';

/** So many days from the first that is shown. */
export function pixels(days: number, { day }: Axis): string {
  return `${days * day}px`;
}

interface BarProps {
  readonly kind: string;
  readonly period: ViewPeriod;
  readonly axis: Axis;
  readonly label?: string;
  readonly onClick?: () => void;
}

/** A bar over the days of a period, as far as they are shown. */
export function Bar({ kind, period, axis, label, onClick }: BarProps) {
  const start = Math.max(placeOf(axis, period.from), 0);
  const end = Math.min(placeOf(axis, period.to) + 1, axis.count);
  if (end <= start) return null;
  const style = { left: pixels(start, axis), width: pixels(end - start, axis) };
  if (onClick === undefined) return <div class={`bar ${kind}`} style={style} aria-hidden="true" />;
  return (
    <button type="button" class={`bar ${kind}`} style={style} aria-label={label} title={label} onClick={onClick} />
  );
}

interface EndProps {
  readonly axis: Axis;
  readonly end: 'from' | 'to';
  /** The day that it is at, and the other end, which it does not pass. */
  readonly day: string;
  readonly other: string;
  /** Where it is about to be moved. */
  readonly pending: string | undefined;
  /** Whose end it is. */
  readonly name: string;
  readonly done: (day: string) => void;
}

/** Days that an end can be moved beyond those that are shown. */
const BEYOND = 366;

/** The first or the last day of a bar, to be moved. */
export function End({ axis, end, day, other, pending, name, done }: EndProps) {
  const at = placeOf(axis, day);
  const limit = placeOf(axis, other);
  const moving = useMoving({
    value: at,
    first: end === 'from' ? -BEYOND : limit,
    last: end === 'from' ? limit : axis.count + BEYOND,
    small: 1,
    large: 7,
    axis: 'x',
    pixels: () => axis.day,
    words: (place) => shortDay(daysAfter(axis.from, place)),
    done: (place) => done(daysAfter(axis.from, place)),
  });
  const now = moving.value ?? (pending === undefined ? at : placeOf(axis, pending));
  const words = shortDay(daysAfter(axis.from, now));
  const label = end === 'from' ? t('{0} begins {1}', name, words) : t('{0} ends {1}', name, words);
  return (
    <>
      <Ghost axis={axis} end={end} at={at} now={now} />
      <button
        type="button"
        class={`end ${end}${moving.value === undefined ? '' : ' moving'}`}
        style={{ left: pixels(end === 'from' ? now : now + 1, axis) }}
        aria-label={label}
        title={t('{0}: drag it, or take it with Space', label)}
        {...moving.handlers}
      >
        {moving.value === undefined ? null : <output>{words}</output>}
      </button>
    </>
  );
}

interface GhostProps {
  readonly axis: Axis;
  readonly end: 'from' | 'to';
  readonly at: number;
  readonly now: number;
}

/** The days that the bar would gain or lose. */
function Ghost({ axis, end, at, now }: GhostProps) {
  if (at === now) return null;
  const later = end === 'to' ? 1 : 0;
  const isMore = end === 'to' ? now > at : now < at;
  const style = { left: pixels(Math.min(at, now) + later, axis), width: pixels(Math.abs(now - at), axis) };
  return <div class={isMore ? 'ghost' : 'ghost less'} style={style} aria-hidden="true" />;
}
