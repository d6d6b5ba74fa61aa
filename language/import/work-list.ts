/** Our own work lists into the draft. */

import { rowsUnder, stateOfWorkList, type WorkRow } from '../plan/index.ts';
import type { Provisioning } from '../provisioning/index.ts';
import { cleaned } from './clean.ts';
import type { OpenDraft } from './open-draft.ts';
import { both, type Remarks, type Whence } from './remark.ts';
import { addState } from './state.ts';

/** Lists of one import are read together: one tells of inboxes, another of their members. */
export interface ListFile {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
}

/** Adds what the lists tell of. */
export function addWorkLists(files: readonly ListFile[], draft: OpenDraft, remarks: Remarks): void {
  if (files.length === 0) return;
  const rows = files.flatMap(({ file, rows }) =>
    rowsUnder(rows.map((row) => row.map((cell) => cleaned(cell).text))).map((row) => ({ row, file })),
  );
  const readable = rows.filter(({ row, file }) => {
    const [fault] = stateOfWorkList([row]).faults;
    if (fault === undefined) return true;
    const { sv, en } = fault.message;
    remarks.skipped({ file, place: `rad ${row.line}` }, both(sv, en), ADVICE);
    return false;
  });
  const { state } = stateOfWorkList(readable.map(({ row }) => row));
  const first: Whence = { file: files.map(({ file }) => file).join(', '), place: '' };
  noteFunctions(state, first, remarks);
  const bare = { ...state, units: state.units.map((unit) => ({ ...unit, principal: null })) };
  addState({ ...bare, functions: functionsNamed(state) }, placesIn(readable, first), draft, remarks);
}

const ADVICE = both('Rätta raden, eller skriv uppgiften för hand.', 'Correct the row, or write it by hand.');

/** Inboxes and persons by the first row that names them; the rest by the files. */
function placesIn(
  rows: readonly { readonly row: WorkRow; readonly file: string }[],
  first: Whence,
): (list: keyof Provisioning, index: number) => Whence {
  const found = new Map<string, Whence>();
  for (const { row, file } of rows) {
    const key = row.object.split(' ').at(-1) ?? '';
    if (!found.has(key)) found.set(key, { file, place: `rad ${row.line}` });
  }
  const { inboxes } = stateOfWorkList(rows.map(({ row }) => row)).state;
  return (list, index) => (list === 'inboxes' ? (found.get(inboxes[index]?.key ?? '') ?? first) : first);
}

/** Funktioner that watch: a work list tells their names alone. */
function functionsNamed({ monitoring, certificates }: Provisioning): Provisioning['functions'] {
  const lines = [...monitoring, ...certificates.flatMap((one) => one.monitoring)];
  const keys = lines
    .flatMap((line) => [...line.watchers, ...line.substitutes])
    .filter(({ kind }) => kind === 'function');
  return [...new Set(keys.map(({ key }) => key))].sort().map((key) => ({ key, name: key, place: '', staff: [] }));
}

function noteFunctions(state: Provisioning, whence: Whence, remarks: Remarks): void {
  for (const { key } of functionsNamed(state)) {
    remarks.skipped(
      whence,
      both(
        `Var funktionen ${key} finns och vilka som bemannar den står inte i arbetslistan`,
        `Where the funktion ${key} is and who staffs it is not in the work list`,
      ),
      both('Fyll i vid och bemannas av.', 'Fill in vid and bemannas av.'),
    );
  }
}
