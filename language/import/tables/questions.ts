/** Questions that cells give rise to, asked once for each file, column and value. */
import type { Field } from '../heads/fields.ts';
import { both, type Remarks } from '../remark.ts';
import type { DateOrder } from '../values/dates.ts';
import type { Row } from './table.ts';

/** The head under which the row has a field. */
export function headIn({ heads }: Row, field: Field): string {
  return heads.get(field) ?? field;
}

const YES_NO = [
  { value: 'yes', label: both('ja, raden gäller', 'yes, the row holds') },
  { value: 'no', label: both('nej, raden gäller inte', 'no, the row does not hold') },
] as const;

/** Whether rows hold that have the value in the column; undefined where nobody has answered. */
export function askedWhetherItHolds(value: string, field: Field, row: Row, remarks: Remarks): boolean | undefined {
  const head = headIn(row, field);
  const answer = remarks.ask(
    {
      id: `${row.whence.file}/${head}/${value}`,
      text: both(
        `Gäller en rad där ${head} är ”${value}”? Tills det är besvarat är den inte med`,
        `Does a row hold whose ${head} is ”${value}”? Until that is answered it is left out`,
      ),
      answers: YES_NO,
    },
    row.whence,
  );
  return answer === undefined ? undefined : answer === 'yes';
}

const ORDERS = [
  { value: 'dmy', label: both('dag, månad, år', 'day, month, year') },
  { value: 'mdy', label: both('månad, dag, år', 'month, day, year') },
] as const;

/** In which order a column has day and month. */
export function askedOrder(row: Row, field: Field, text: string, remarks: Remarks): DateOrder | undefined {
  const head = headIn(row, field);
  return remarks.ask(
    {
      id: `${row.whence.file}/${head}/order`,
      text: both(
        `I vilken ordning står dag och månad i kolumnen ${head}? Datumet ”${text}” går inte att läsa säkert`,
        `In which order are day and month in the column ${head}? The date ”${text}” cannot be read for certain`,
      ),
      answers: ORDERS,
    },
    row.whence,
  ) as DateOrder | undefined;
}

const ZONES = [
  { value: 'written', label: both('dagen som den står', 'the day as it is written') },
  { value: 'local', label: both('dagen i Sverige vid den tiden', 'the day in Sweden at that time') },
] as const;

/** Which day a column means by a time in another zone. */
export function askedZone(row: Row, field: Field, text: string, remarks: Remarks): 'written' | 'local' | undefined {
  const head = headIn(row, field);
  return remarks.ask(
    {
      id: `${row.whence.file}/${head}/zone`,
      text: both(
        `Vilken dag menas i kolumnen ${head}? Tiden ”${text}” är i en annan tidszon, och där är det en annan dag än i Sverige`,
        `Which day does the column ${head} mean? The time ”${text}” is in another zone, where it is another day than in Sweden`,
      ),
      answers: ZONES,
    },
    row.whence,
  ) as 'written' | 'local' | undefined;
}
