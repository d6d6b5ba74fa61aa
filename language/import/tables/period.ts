/** The period that a row tells. */
import type { Field } from '../heads/fields.ts';
import type { Remarks } from '../remark.ts';
import { dateIn, serialDay } from '../values/dates.ts';
import { askedEnd, askedOrder, askedSerial, askedZone } from './questions.ts';
import type { Row } from './row.ts';

/** What is wrong with a period: the date that cannot be read, or both dates where the end comes first. */
export type PeriodFault = { readonly unreadable: string } | { readonly from: string; readonly to: string };

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Both ends of a period, or what is wrong with it; `asked` where a question must be answered first. */
export function periodIn(
  row: Row,
  remarks: Remarks,
  fields: readonly [from: Field, to: Field] = ['from', 'to'],
): Period | { readonly fault: PeriodFault } | 'asked' {
  const from = dayIn(row, fields[0], 'from', remarks);
  const to = dayIn(row, fields[1], 'to', remarks);
  if (from === 'asked' || to === 'asked') return 'asked';
  if ('unreadable' in from) return { fault: from };
  if ('unreadable' in to) return { fault: to };
  return from.date !== null && to.date !== null && to.date < from.date
    ? { fault: { from: from.date, to: to.date } }
    : { from: from.date, to: to.date };
}

/** The day in a field of a row, after what has been answered about its column. */
export function dayIn(
  row: Row,
  field: Field,
  end: 'from' | 'to',
  remarks: Remarks,
): { readonly date: string | null } | { readonly unreadable: string } | 'asked' {
  const text = row.values.get(field);
  if (text === undefined && row.table.writesNoEnd.has(field)) {
    return askedEnd(row, field, remarks) === 'none' ? { date: null } : 'asked';
  }
  const read = dateIn(text, end);
  if ('unreadable' in read) {
    const serial = serialDay(read.unreadable);
    const isDay = serial === undefined ? false : askedSerial(row, field, read.unreadable, serial, remarks);
    if (isDay === undefined) return 'asked';
    return isDay && serial !== undefined ? dayOf(serial, end) : read;
  }
  if (!('either' in read)) return read;
  const [first, second] = read.either;
  if (read.by === 'zone') {
    const which = askedZone(row, field, text ?? '', remarks);
    return which === undefined ? 'asked' : { date: which === 'written' ? first : second };
  }
  const order = askedOrder(row, field, text ?? '', remarks);
  const ordered = order === undefined ? undefined : dateIn(text, end, order);
  return ordered === undefined || 'either' in ordered ? 'asked' : ordered;
}

/** A day of year, month and day: it is one in no other order. */
function dayOf(day: string, end: 'from' | 'to'): { readonly date: string | null } {
  const read = dateIn(day, end);
  return 'date' in read ? read : { date: day };
}
