/** Columns with heads that nobody knows and that may keep rows from holding: then the whole table waits for an answer. */
import { type Field, labelOf } from '../heads/fields.ts';
import type { Heads } from '../heads/heads.ts';
import { both, type Remarks } from '../remark.ts';
import { yesNoIn } from '../values/yes-no.ts';
import type { Column } from './column.ts';
import { isState, STATES } from './states.ts';

/** Without one of these more would be read into a row than it says. */
const GRAVE: ReadonlySet<Field> = new Set<Field>([
  ...STATES,
  ...([
    'from',
    'to',
    'employedTo',
    'permission',
    'folder',
    'delegate',
    'objectClass',
    'extent',
    'absenceKind',
  ] as const),
]);

const ANSWERS = [
  { value: 'yes', label: both('ja', 'yes') },
  { value: 'no', label: both('nej, kolumnen behövs inte', 'no, the column is not needed') },
] as const;

/** Whether a table must wait. A column for which the answer is yes is taken for what its head looks like. */
export function isInDoubt(
  { file, part }: { readonly file: string; readonly part: string },
  columns: Iterable<Column>,
  heads: Heads,
  remarks: Remarks,
): boolean {
  const all = [...columns];
  const doubtful = all.filter(({ field, cells }) => field === undefined && cells > 0);
  return doubtful.reduce((isHeld, column) => {
    if (column.head.trim() === '') return mayNotPass(column, { file, part }, remarks) || isHeld;
    const near = heads.nearField(column.head);
    if (near === undefined || !GRAVE.has(near.field)) {
      const isOpen = column === all.at(-1) && saysNo(column);
      return (isOpen && mayNotPass(column, { file, part }, remarks)) || isHeld;
    }
    if (!isState(near.field) && all.some(({ field }) => field === near.field)) return isHeld;
    const answer = remarks.ask(
      {
        id: `${file}/${column.head}/head`,
        text: both(
          `Är kolumnen ”${column.head}” densamma som ”${near.head}” (${labelOf(near.field).sv})?`,
          `Is the column ”${column.head}” the same as ”${near.head}” (${labelOf(near.field).en})?`,
        ),
        answers: ANSWERS,
      },
      { file, place: part },
    );
    if (answer === 'yes') column.field = near.field;
    return isHeld || answer === undefined;
  }, false);
}

/** Yes and no under the last head, of which the end may be cut off: what it asked may be whether the row holds. */
function saysNo({ samples }: Column): boolean {
  const told = samples.map(yesNoIn);
  return told.includes(false) && !told.includes(undefined);
}

/** A column without a head, or with the beginning of one, is passed by where that was answered. */
function mayNotPass(
  { head, samples }: Column,
  { file, part }: { readonly file: string; readonly part: string },
  remarks: Remarks,
): boolean {
  const shown = samples
    .slice(0, MOST_SHOWN)
    .map((text) => `”${text.slice(0, LONGEST_SHOWN)}”`)
    .join(', ');
  const name = head.trim();
  const question = {
    id: name === '' ? `${file}/unnamed` : `${file}/${name}/unknown`,
    text:
      name === ''
        ? both(
            `En kolumn saknar rubrik; där står ${shown}. Behövs den?`,
            `A column has no head; there stands ${shown}. Is it needed?`,
          )
        : both(
            `Sista kolumnen heter ”${name}”, och där står ${shown}. Behövs den?`,
            `The last column is called ”${name}”, and there stands ${shown}. Is it needed?`,
          ),
    answers: [{ value: 'no', label: both('nej', 'no') }],
  };
  return remarks.ask(question, { file, place: part }) === undefined;
}

const MOST_SHOWN = 3;
const LONGEST_SHOWN = 30;
