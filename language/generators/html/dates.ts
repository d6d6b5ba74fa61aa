/** Days as a Swedish reader sees them: no locale data, the same everywhere. */
import { type Day, END_OF_DAY, formatTime, type Span, specialDayName, ymdOf } from '../../time/index.ts';
import { shortMonth, shortWeekday } from '../../words/index.ts';

/** `dec`. */
export function monthWord(day: Day): string {
  return shortMonth(ymdOf(day).month, 'sv');
}

/** `24 dec 2026`. */
export function longDate(day: Day): string {
  const { year, day: dayOfMonth } = ymdOf(day);
  return `${dayOfMonth} ${monthWord(day)} ${year}`;
}

/** `tor 24 dec`. */
export function shortDate(day: Day): string {
  return `${shortWeekday(day, 'sv')} ${ymdOf(day).day} ${monthWord(day)}`;
}

/** `7–18 dec 2026`, `28 dec 2026 – 3 jan 2027`. */
export function dateRange(from: Day, to: Day): string {
  const a = ymdOf(from);
  const b = ymdOf(to);
  if (from === to) return longDate(from);
  if (a.year === b.year && a.month === b.month) return `${a.day}–${longDate(to)}`;
  return a.year === b.year ? `${a.day} ${monthWord(from)} – ${longDate(to)}` : `${longDate(from)} – ${longDate(to)}`;
}

/** `julafton`, or nothing for an ordinary day. */
export function dayName(day: Day): string | undefined {
  return specialDayName(day, 'sv');
}

/** `08–12, 13–16:30`; `dygnet runt`; `stängt`. */
export function hoursInWords(spans: readonly Span[]): string {
  if (spans.length === 0) return 'stängt';
  const [first] = spans;
  if (spans.length === 1 && first?.start === 0 && first.end === END_OF_DAY) return 'dygnet runt';
  return spans.map(({ start, end }) => `${shortTime(start)}–${shortTime(end)}`).join(', ');
}

function shortTime(minute: number): string {
  return minute % 60 === 0 ? formatTime(minute).slice(0, 2) : formatTime(minute);
}
