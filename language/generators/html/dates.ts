/** Days as a reader sees them: no locale data, the same everywhere. */
import type { Language } from '../../model/index.ts';
import { type Day, END_OF_DAY, formatTime, type Span, specialDayName, ymdOf } from '../../time/index.ts';
import { say, shortMonth, shortWeekday } from '../../words/index.ts';

/** `dec`. */
export function monthWord(day: Day, language: Language): string {
  return shortMonth(ymdOf(day).month, language);
}

/** `24 dec 2026`. */
export function longDate(day: Day, language: Language): string {
  const { year, day: dayOfMonth } = ymdOf(day);
  return `${dayOfMonth} ${monthWord(day, language)} ${year}`;
}

/** `tor 24 dec`. */
export function shortDate(day: Day, language: Language): string {
  return `${shortWeekday(day, language)} ${ymdOf(day).day} ${monthWord(day, language)}`;
}

/** `7–18 dec 2026`, `28 dec 2026 – 3 jan 2027`. */
export function dateRange(from: Day, to: Day, language: Language): string {
  const a = ymdOf(from);
  const b = ymdOf(to);
  if (from === to) return longDate(from, language);
  if (a.year === b.year && a.month === b.month) return `${a.day}–${longDate(to, language)}`;
  return a.year === b.year
    ? `${a.day} ${monthWord(from, language)} – ${longDate(to, language)}`
    : `${longDate(from, language)} – ${longDate(to, language)}`;
}

/** `julafton`, or nothing for an ordinary day. */
export function dayName(day: Day, language: Language): string | undefined {
  return specialDayName(day, language);
}

/** `08–12, 13–16:30`; `dygnet runt`; `stängt`. */
export function hoursInWords(spans: readonly Span[], language: Language): string {
  if (spans.length === 0) return say(language, 'stängt', 'closed');
  const [first] = spans;
  if (spans.length === 1 && first?.start === 0 && first.end === END_OF_DAY) {
    return say(language, 'dygnet runt', 'around the clock');
  }
  return spans.map(({ start, end }) => `${shortTime(start)}–${shortTime(end)}`).join(', ');
}

function shortTime(minute: number): string {
  return minute % 60 === 0 ? formatTime(minute).slice(0, 2) : formatTime(minute);
}
