/** Days in a line: their dates above, and bars over some of them. All of it is drawn for the eye alone; words say the same beside it. */
import type { AbsenceDays } from '../absence-shapes.ts';
import type { ViewPeriod } from '../shapes.ts';
import { dayIn, shortDay } from './host.tsx';

const DAY_MS = 86_400_000;
/** In a longer time only Mondays have their number. */
const ALL_DAYS = 35;
const MONDAY = 1;

function numberOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

function placed(days: AbsenceDays, from: string, to: string): { readonly left: string; readonly width: string } {
  const [first, last] = [numberOf(days.from), numberOf(days.to)];
  const count = last - first + 1;
  const start = Math.max(numberOf(from), first) - first;
  const end = Math.min(numberOf(to), last) - first + 1;
  return { left: `${(100 * start) / count}%`, width: `${(100 * (end - start)) / count}%` };
}

/** The dates; holidays have their names. */
export function DayHead({ days }: { readonly days: AbsenceDays }) {
  const first = numberOf(days.from);
  const count = numberOf(days.to) - first + 1;
  const all = Array.from({ length: count }, (_, at) => new Date((first + at) * DAY_MS));
  const holidays = new Map(days.holidays.map(({ day, name }) => [day, name]));
  const shown = all.filter((day) => count <= ALL_DAYS || day.getUTCDay() === MONDAY);
  return (
    <div class="plot days" aria-hidden="true">
      {shown.map((date) => {
        const day = date.toISOString().slice(0, 10);
        const style = placed(days, day, count <= ALL_DAYS ? day : endOfWeek(date));
        return (
          <span
            key={day}
            class={holidays.has(day) ? 'holiday' : ''}
            title={holidays.get(day) ?? shortDay(day)}
            style={style}
          >
            <small>{count <= ALL_DAYS ? dayIn(day, { weekday: 'narrow' }) : dayIn(day, { month: 'short' })}</small>
            {date.getUTCDate()}
          </span>
        );
      })}
    </div>
  );
}

function endOfWeek(monday: Date): string {
  return new Date(monday.getTime() + 6 * DAY_MS).toISOString().slice(0, 10);
}

interface DayBarsProps {
  readonly days: AbsenceDays;
  readonly there: readonly ViewPeriod[];
  readonly away: readonly ViewPeriod[];
}

/** The days on which someone is there, and those on which not; where it is closed there is a shade. */
export function DayBars({ days, there, away }: DayBarsProps) {
  const bars = (kind: string, periods: readonly ViewPeriod[]) =>
    periods.map(({ from, to }) => (
      <div key={`${kind}${from}`} class={`bar ${kind}`} style={placed(days, from, to)} title={shortDay(from)} />
    ));
  return (
    <div class="plot" aria-hidden="true">
      {bars('shut', days.closed)}
      {bars('present', there)}
      {bars('stated', away)}
    </div>
  );
}
