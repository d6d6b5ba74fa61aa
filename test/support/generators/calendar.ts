/** The moments of a calendar, once three readers agree on them. */
import { expect } from 'vitest';
import { type Moment, type Reader, withIcalJs, withNodeIcal, withTsIcs } from './calendar-readers.ts';
import { filesOf, type Given, materialOf, textIn } from './material.ts';

export type Texts = Readonly<Record<string, string>>;

/** The calendar whose file name begins so, as all readers see it. */
export function calendar(texts: Texts, begins: string, given?: Given): readonly Moment[] {
  const files = filesOf(materialOf(texts, given), ['ics']);
  const path = files.map((file) => file.path).find((one) => one.startsWith(`kalender/${begins}-`));
  if (path === undefined) return [];
  const text = textIn(files, path);
  const moments = withIcalJs(text);
  for (const reader of [withNodeIcal, withTsIcs] satisfies Reader[]) expect(reader(text)).toEqual(moments);
  return moments;
}

export function starts(moments: readonly Moment[]): readonly string[] {
  return moments.map(({ start }) => start);
}

/** What Stockholm's clock shows, as the platform's own time zone data has it. */
export function inStockholm(instant: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(new Date(instant));
}
