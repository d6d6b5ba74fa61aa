/** One line of a work list: what a person is to type into the real system. */
import type { Language } from '../../model/index.ts';
import { type Dated, type Executor, type Stamp, type StampedRoutine, sortedBy } from '../../provisioning/index.ts';
import { say } from '../../words/index.ts';
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

/** What is to be removed where nothing may be added or changed. */
export function manual(action: string, language: Language): string {
  return `${action} (${say(language, 'manuell uppgift', 'manual task')})`;
}

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
export function stampRows(stamp: Stamp, language: Language): readonly (readonly string[])[] {
  const row = (action: string, value: string, from = '', to = '', note = ''): readonly string[] => [
    ...[say(language, 'underlag', 'input'), action, value, from, to],
    ...['', '', '', '', '', '', note],
  ];
  return [
    row(
      say(language, 'per den', 'as of'),
      stamp.asOf,
      stamp.asOf,
      stamp.until,
      `${stamp.horizonDays} ${say(language, 'dagar', 'days')}`,
    ),
    ...(stamp.only === null ? [] : [row(say(language, 'avser', 'about'), stamp.only)]),
    row('program', programInWords(stamp, language)),
    row(say(language, 'indata', 'digest'), stamp.digest),
    ...stamp.routines.map((routine) =>
      row(
        say(language, 'rutin', 'routine'),
        routineInWords(routine),
        routine.from ?? '',
        routine.to ?? '',
        noteOf(routine, language),
      ),
    ),
  ];
}

function noteOf({ expired, text }: StampedRoutine, language: Language): string {
  return [...(expired ? [say(language, 'har gått ut', 'expired')] : []), ...(text === '' ? [] : [`text ${text}`])].join(
    ', ',
  );
}
