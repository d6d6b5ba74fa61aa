/** One line of a work list: what a person is to type into the real system. */
import { type Dated, type Executor, type Stamp, type StampedRoutine, sortedBy } from '../../provisioning/index.ts';
import { programInWords, routineInWords } from '../support/stamp.ts';

/** What one executor does to one object. Its rows are made when they are asked for. */
export interface Task {
  readonly executor: Executor;
  readonly object: string;
  readonly rows: () => readonly Row[];
}

/** Undefined stands for an empty cell. */
export interface Row {
  /** What it is done to: `inkorg FristadVC.samverkan`. */
  readonly object: string;
  readonly action: string;
  readonly value: string;
  readonly period?: Dated;
  readonly decidedBy?: string | undefined;
  readonly clause: string;
  /** The name that stands on the screen. */
  readonly title?: string;
  readonly unit?: string;
  readonly hsa?: string | null;
  readonly assignedBy?: string | undefined;
  readonly note?: string;
}

/** The heads of the columns. */
export const HEAD = [
  'Objekt',
  'Åtgärd',
  'Värde',
  'Från',
  'Till',
  'Beslutat av',
  'Klausul',
  'Benämning',
  'Enhet',
  'HSA-id',
  'Tilldelat av',
  'Anmärkning',
] as const;

/** Said of what is to be removed where nothing may be added or changed. */
export const MANUAL = '(manuell uppgift)';

/** The cells of a row, in the order of the head. */
export function cellsOf(row: Row): readonly string[] {
  return [
    row.object,
    row.action,
    row.value,
    row.period?.from ?? '',
    row.period?.to ?? '',
    row.decidedBy ?? '',
    row.clause,
    row.title ?? '',
    row.unit ?? '',
    row.hsa ?? '',
    row.assignedBy ?? '',
    row.note ?? '',
  ];
}

/** In the order in which they are carried out: by object, and for one object as they were given. */
export function inOrder(tasks: readonly Task[]): readonly Task[] {
  return sortedBy(tasks, ({ object }) => [object]);
}

/** What the list was made from, as its last rows: the routines' validity stands in the columns for dates. */
export function stampRows(stamp: Stamp): readonly (readonly string[])[] {
  const row = (action: string, value: string, from = '', to = '', note = ''): readonly string[] => [
    ...['underlag', action, value, from, to],
    ...['', '', '', '', '', '', note],
  ];
  return [
    row('per den', stamp.asOf, stamp.asOf, stamp.until, `${stamp.horizonDays} dagar`),
    ...(stamp.only === null ? [] : [row('avser', stamp.only)]),
    row('program', programInWords(stamp)),
    row('indata', stamp.digest),
    ...stamp.routines.map((routine) =>
      row('rutin', routineInWords(routine), routine.from ?? '', routine.to ?? '', noteOf(routine)),
    ),
  ];
}

function noteOf({ expired, text }: StampedRoutine): string {
  return [...(expired ? ['har gått ut'] : []), ...(text === '' ? [] : [`text ${text}`])].join(', ');
}
