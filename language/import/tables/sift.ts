/** Rows that say of themselves that they do not hold: they are left out and listed, each with what it says. */
import type { Sentence } from '../../model/index.ts';
import { type Day, formatDay } from '../../time/index.ts';
import type { Field } from '../heads/fields.ts';
import { both, type Remarks } from '../remark.ts';
import { dateIn } from '../values/dates.ts';
import { folded } from '../values/folded.ts';
import { isSystemAccount } from '../values/person-text.ts';
import { saysWrong, yesNoIn } from '../values/yes-no.ts';
import { isOfAdministrator } from './administrator.ts';
import type { TableKind } from './kinds.ts';
import { dayIn } from './period.ts';
import { askedWhetherItHolds, headIn } from './questions.ts';
import type { Row, State } from './row.ts';
import type { Rows } from './rows.ts';
import { isState, type STATES, writesNo } from './states.ts';

/** What rows are judged by beside themselves. */
interface Sifting {
  /** Who has left before this day is not there. */
  readonly asOf: Day;
  readonly remarks: Remarks;
  /** What the table is about. */
  readonly kind: TableKind;
}

/** The rows that hold, and those that say that they do not. */
export function sifted(
  rows: Rows<Row>,
  sifting: Sifting,
): { readonly holding: Rows<Row>; readonly refused: Rows<Row> } {
  const [holding, refused] = rows.parted((row) => holds(row, sifting));
  return { holding, refused };
}

const ADVICE = both('Inget, om det stämmer. Annars: rätta raden.', 'Nothing, if that is right. Else: correct the row.');

function holds(row: Row, sifting: Sifting): boolean {
  const verdicts = [...stateVerdicts(row, sifting), ...cellVerdicts(row, sifting)];
  const told = verdicts.find((verdict) => typeof verdict === 'object');
  if (told !== undefined) sifting.remarks.refused(row.whence, told, ADVICE);
  return verdicts.every((verdict) => verdict === true);
}

/** Whether the row holds by one of its cells; `asked` where that is a question; else a sentence that says why it does not. */
type Verdict = true | 'asked' | Sentence;

function stateVerdicts(row: Row, sifting: Sifting): readonly Verdict[] {
  return row.states.map((state) => {
    const { column, text } = state;
    const isHolding = isState(column.field ?? 'id') ? stateHolds(state) : true;
    const told = isHolding ?? askedWhetherItHolds(text, column.head, row, sifting.remarks);
    return told === undefined ? 'asked' : told || says(text, column.head);
  });
}

/** Whether the row holds by a cell; undefined where that cannot be told. */
function stateHolds({ column, text }: State): boolean | undefined {
  const field = column.field as (typeof STATES)[number];
  if (column.isTakenByCells && field === 'inactive' && yesNoIn(text) === true) return undefined;
  if (text === '') return writesNo(field, column.samples) ? undefined : true;
  if (field === 'status' || field === 'active') return yesNoIn(text);
  return isRight(text);
}

/** The cell of a column that tells what is wrong. A date on which something ended says that it is. */
function isRight(text: string): boolean | undefined {
  const day = dateIn(text, 'to');
  if ('either' in day) return false;
  if ('date' in day) return day.date === null;
  const isWrong = saysWrong(text);
  return isWrong === undefined ? undefined : !isWrong;
}

function* cellVerdicts(row: Row, sifting: Sifting): Iterable<Verdict> {
  for (const [field, value] of row.values) {
    const verdict = RULES[field]?.({ value, field, row, sifting }) ?? true;
    yield verdict === false ? says(value, headIn(row, field)) : verdict;
  }
}

interface Judged {
  readonly value: string;
  readonly field: Field;
  readonly row: Row;
  readonly sifting: Sifting;
}

/** False where what the cell says is enough said. */
type Rule = (judged: Judged) => boolean | 'asked' | Sentence;

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
  if ('date' in day) return day.date === null || day.date >= formatDay(sifting.asOf);
  const head = headIn(row, field);
  return isRight(judged.value) ?? askedWhetherItHolds(judged.value, head, row, sifting.remarks) ?? 'asked';
};

/** What the declarations have no days for: a row whose days are over does not hold, and the others are told of. */
const DAYLESS: Partial<Record<TableKind, Sentence>> = {
  units: both('En enhet', 'A unit'),
  inboxes: both('En inkorg', 'An inbox'),
  monitoring: both('En bevakning', 'Monitoring'),
  administrators: both('En administratör', 'An administrator'),
};

/** The first or the last day of what has none: who administers for a time must not do so for ever. */
const mustHaveNoDays: Rule = ({ row, field, value, sifting }) => {
  const { kind, asOf, remarks } = sifting;
  const isLeft = kind === 'administrators' || (kind === 'memberships' && isOfAdministrator(row));
  const what = DAYLESS[isLeft ? 'administrators' : kind];
  if (what === undefined) return true;
  const day = dayIn(row, field, field === 'to' ? 'to' : 'from', remarks);
  if (day === 'asked') return 'asked';
  const date = 'date' in day ? day.date : value;
  const today = formatDay(asOf);
  if (date === null || (field === 'from' && date <= today)) return true;
  if (field === 'to' && 'date' in day && date < today) return false;
  remarks[isLeft ? 'skipped' : 'noted'](
    row.whence,
    both(
      `${what.sv} har inga dagar i deklarationerna, och ${headIn(row, field)} är ${date}`,
      `${what.en} has no days in the declarations, and ${headIn(row, field)} is ${date}`,
    ),
    isLeft
      ? both('Raden kom inte med. Skriv den för hand.', 'The row was not read. Write it by hand.')
      : both(
          'Raden kom med utan dagen. Skriv in vad den betyder.',
          'The row was read without the day. Write what it means.',
        ),
  );
  return isLeft ? 'asked' : true;
};

const RULES: Partial<Record<Field, Rule>> = {
  objectClass: mustBePerson,
  employedTo: mustBeEmployed,
  from: mustHaveNoDays,
  to: mustHaveNoDays,
  person: mustBeSomeone,
  personName: mustBeSomeone,
  grantor: mustBeSomeone,
  delegate: mustBeSomeone,
};

function says(value: string, head: string): Sentence {
  return both(`Raden gäller inte: ${head} är ”${value}”`, `The row does not hold: ${head} is ”${value}”`);
}
