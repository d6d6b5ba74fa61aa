/** Rows that say of themselves that they do not hold: they are left out and listed, each with what it says. */
import type { Sentence } from '../../model/index.ts';
import { type Day, formatDay } from '../../time/index.ts';
import type { Field } from '../heads/fields.ts';
import { both, type Remarks } from '../remark.ts';
import { dateIn } from '../values/dates.ts';
import { folded } from '../values/folded.ts';
import { isSystemAccount } from '../values/person-text.ts';
import { saysWrong, yesNoIn } from '../values/yes-no.ts';
import { dayIn } from './period.ts';
import { askedWhetherItHolds, headIn } from './questions.ts';
import type { Row } from './table.ts';

/** What rows are judged by beside themselves. */
interface Sifting {
  /** Who has left before this day is not there. */
  readonly asOf: Day;
  readonly remarks: Remarks;
}

/** The rows that hold, and those that say that they do not. */
export function sifted(
  rows: readonly Row[],
  sifting: Sifting,
): { readonly holding: readonly Row[]; readonly refused: readonly Row[] } {
  const holding: Row[] = [];
  const refused: Row[] = [];
  for (const row of rows) (holds(row, sifting) ? holding : refused).push(row);
  return { holding, refused };
}

const ADVICE = both('Inget, om det stämmer. Annars: rätta raden.', 'Nothing, if that is right. Else: correct the row.');

function holds(row: Row, sifting: Sifting): boolean {
  let isHolding = true;
  for (const [field, value] of row.values) {
    const verdict = RULES[field]?.({ value, field, row, sifting }) ?? true;
    if (verdict === true) continue;
    isHolding = false;
    if (verdict === 'asked') continue;
    sifting.remarks.refused(row.whence, verdict === false ? says(value, field, row) : verdict, ADVICE);
    break;
  }
  return isHolding;
}

interface Judged {
  readonly value: string;
  readonly field: Field;
  readonly row: Row;
  readonly sifting: Sifting;
}

/** Whether the row holds by one of its cells; `asked` where that is a question; a sentence where it is told otherwise. */
type Rule = (judged: Judged) => boolean | 'asked' | Sentence;

const mustSayYes: Rule = (judged) => yesNoIn(judged.value) ?? asked(judged);

/** The column tells what is wrong. A date on which something ended says yes. */
const mustSayNo: Rule = (judged) => {
  const day = dateIn(judged.value, 'to');
  if ('either' in day) return false;
  if ('date' in day) return day.date === null;
  const isWrong = saysWrong(judged.value);
  return isWrong === undefined ? asked(judged) : !isWrong;
};

function asked({ value, field, row, sifting }: Judged): boolean | 'asked' {
  return askedWhetherItHolds(value, field, row, sifting.remarks) ?? 'asked';
}

/** In a list of persons; a list of inboxes may say that one is a group. */
const mustBePerson: Rule = ({ value, row }) => {
  const word = folded(value);
  return (
    !row.values.has('person') ||
    !/^(group|grupp|contact|kontakt|computer|dator|foreignsecurityprincipal)|(group|contact)$/.test(word)
  );
};

const mustBeSomeone: Rule = ({ value }) =>
  !isSystemAccount(value) ||
  both(`”${value}” är ett konto i systemet och ingen person`, `”${value}” is an account of the system, not a person`);

/** A day on which the employment ended, or that it has. */
const mustBeEmployed: Rule = (judged) => {
  const { row, field, sifting } = judged;
  const day = dayIn(row, field, 'to', sifting.remarks);
  if (day === 'asked') return 'asked';
  if ('unreadable' in day) return mustSayNo(judged);
  return day.date === null || day.date >= formatDay(sifting.asOf);
};

const RULES: Partial<Record<Field, Rule>> = {
  status: mustSayYes,
  active: mustSayYes,
  inactive: mustSayNo,
  deny: mustSayNo,
  inherited: mustSayNo,
  deleted: mustSayNo,
  objectClass: mustBePerson,
  employedTo: mustBeEmployed,
  person: mustBeSomeone,
  personName: mustBeSomeone,
  grantor: mustBeSomeone,
  delegate: mustBeSomeone,
};

function says(value: string, field: Field, row: Row): Sentence {
  const head = headIn(row, field);
  return both(`Raden gäller inte: ${head} är ”${value}”`, `The row does not hold: ${head} is ”${value}”`);
}
