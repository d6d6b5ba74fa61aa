/** Columns that are taken for what their cells hold. */
import type { Field } from '../heads/fields.ts';
import { absenceKindIn, isAbsenceRole } from '../values/absence-kinds.ts';
import { isPersonId, personTextIn } from '../values/person-text.ts';
import { yesNoIn } from '../values/yes-no.ts';
import type { OpenColumn } from './column.ts';
import { areStates } from './states.ts';

/** Fewer cells than this share of a column are a chance. */
const SHARE = 0.5;
/** Columns that may hold kinds of absences, whatever they are called. */
const OPEN: ReadonlySet<Field | undefined> = new Set([
  undefined,
  'id',
  'kind',
  'reason',
  'purpose',
  'monitoring',
  'role',
]);

/** Takes columns for what stands in them, where their heads do not tell or tell what cannot be. */
export function takeMeanings(columns: readonly OpenColumn[]): void {
  takeEnds(columns);
  preferWords(columns);
  takeAbsences(columns);
  takeStates(columns);
  takeExtents(columns);
}

/** From whom to whom, not from when to when: neither column has a day, and both have ids of persons. */
function takeEnds(columns: readonly OpenColumn[]): void {
  const from = columns.find(({ field, samples }) => field === 'from' && areIds([...samples]));
  const to = columns.find(({ field, samples }) => field === 'to' && areIds([...samples]));
  if (
    from === undefined ||
    (to === undefined && !columns.some(({ field, cells }) => field === 'delegate' && cells > 0))
  )
    return;
  take(from, 'grantor');
  if (to !== undefined) take(to, 'delegate');
}

function take(column: OpenColumn, field: Field): void {
  column.field = field;
  column.isTakenByCells = true;
}

function areIds(samples: readonly string[]): boolean {
  return samples.length > 0 && samples.every((text) => isPersonId(personTextIn(text)?.id ?? ''));
}

/** Of several columns of kinds of absences, the one with most words that are known goes before those with codes. */
function preferWords(columns: readonly OpenColumn[]): void {
  const kinds = columns.filter(({ field, cells }) => field === 'absenceKind' && cells > 0);
  const known = ({ samples }: OpenColumn): number =>
    [...samples].filter((text) => absenceKindIn(text) !== undefined).length / samples.size;
  const [best] = [...kinds].sort((a, b) => known(b) - known(a) || a.rank - b.rank);
  if (best !== undefined) best.rank = Math.min(...kinds.map(({ rank }) => rank)) - 1;
}

/** In a table with days, a column whose cells mostly are words for absences is one of their kinds. */
function takeAbsences(columns: readonly OpenColumn[]): void {
  const held = columns.filter(({ cells }) => cells > 0);
  const isDated = held.some(({ field }) => field === 'from' || field === 'to');
  if (!isDated || held.some(({ field }) => field === 'absenceKind')) return;
  const found = held.find(({ field, samples }) => {
    const named = [...samples].filter((text) =>
      field === 'role' ? isAbsenceRole(text) : absenceKindIn(text) !== undefined,
    );
    return OPEN.has(field) && named.length >= samples.size * SHARE;
  });
  if (found === undefined) return;
  take(found, 'absenceKind');
}

/** A column of which nobody knows what it holds, and whose cells are words for whether rows hold, says that. */
function takeStates(columns: readonly OpenColumn[]): void {
  for (const column of columns) {
    const samples = [...column.samples];
    if (column.field !== undefined || samples.length === 0) continue;
    const isAway = absenceKindIn(column.head) !== undefined && samples.every((text) => yesNoIn(text) !== undefined);
    if (!isAway && !areStates(samples)) continue;
    take(column, isAway ? 'inactive' : 'status');
  }
}

/** Per cent and nothing else under a head that nobody knows are how much of a day an absence takes. */
function takeExtents(columns: readonly OpenColumn[]): void {
  for (const column of columns) {
    const isPercent = column.samples.size > 0 && [...column.samples].every((text) => PERCENT.test(text));
    if (column.field !== undefined || !isPercent) continue;
    take(column, 'extent');
  }
}

const PERCENT = /^[0-9]{1,3}(?:[.,][0-9]+)?\s*%$/;
