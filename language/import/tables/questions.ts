/** Questions that cells give rise to, asked once for each file, column and value. */
import type { Field } from '../heads/fields.ts';
import { both, type Remarks } from '../remark.ts';
import type { DateOrder } from '../values/dates.ts';
import type { Row } from './row.ts';

/** The head under which the row has a field. */
export function headIn({ table }: Row, field: Field): string {
  return table.heads.get(field) ?? field;
}

const YES_NO = [
  { value: 'yes', label: both('ja, raden gäller', 'yes, the row holds') },
  { value: 'no', label: both('nej, raden gäller inte', 'no, the row does not hold') },
] as const;

/** Whether rows hold that have the value in the column; undefined where nobody has answered. */
export function askedWhetherItHolds(
  value: string,
  head: string,
  { whence }: Row,
  remarks: Remarks,
): boolean | undefined {
  const [sv, en] = value === '' ? ['tom', 'empty'] : [`”${value}”`, `”${value}”`];
  const answer = remarks.ask(
    {
      id: `${whence.file}/${head}/${value}`,
      text: both(`Gäller en rad där ${head} är ${sv}?`, `Does a row hold whose ${head} is ${en}?`),
      answers: YES_NO,
    },
    whence,
  );
  return answer === undefined ? undefined : answer === 'yes';
}

const ENDS = [
  { value: 'none', label: both('den har inget slut', 'it has no end') },
  { value: 'out', label: both('raden ska inte med', 'the row is to be left out') },
] as const;

/** What an empty cell says in a column that writes a date for no end; undefined where nobody has answered. */
export function askedEnd(row: Row, field: Field, remarks: Remarks): 'none' | 'out' | undefined {
  const head = headIn(row, field);
  return remarks.ask(
    {
      id: `${row.whence.file}/${head}/empty`,
      text: both(
        `Vad betyder det att ${head} är tom? Andra rader skriver ett datum också när det inte finns något slut`,
        `What does an empty ${head} mean? Other rows write a date where there is no end, too`,
      ),
      answers: ENDS,
    },
    row.whence,
  ) as 'none' | 'out' | undefined;
}

const SERIALS = [
  { value: 'yes', label: both('ja, dagar som kalkylark räknar dem', 'yes, days as spreadsheets count them') },
  { value: 'no', label: both('nej, talen är något annat', 'no, the numbers are something else') },
] as const;

/** Whether the numbers of a column are days as spreadsheets count them; undefined where nobody has answered. */
export function askedSerial(row: Row, field: Field, text: string, day: string, remarks: Remarks): boolean | undefined {
  const head = headIn(row, field);
  const answer = remarks.ask(
    {
      id: `${row.whence.file}/${head}/serial`,
      text: both(
        `Är talen i kolumnen ${head} dagar, så att ${text} är ${day}?`,
        `Are the numbers in the column ${head} days, so that ${text} is ${day}?`,
      ),
      answers: SERIALS,
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
