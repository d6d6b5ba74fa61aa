/** Everything that the files of an import say, as one draft. */
import type { Draft } from '../generators/text/index.ts';
import { cellsIn, csvTable } from './csv.ts';
import type { NoText } from './encoding.ts';
import { readInboxes } from './inboxes.ts';
import { jsonTables } from './json.ts';
import { kindOfTable, rowsAs } from './kind.ts';
import { readMemberships } from './members.ts';
import { OpenDraft } from './open-draft.ts';
import { readPersons } from './persons.ts';
import { provisioningIn } from './provisioning-json.ts';
import { both, Remarks } from './remark.ts';
import { addState } from './state.ts';
import type { Row, Table, TableKind } from './table.ts';
import { readUnits } from './units.ts';
import { addWorkLists, type ListFile } from './work-list.ts';
import { isWorkList } from './work-list-head.ts';

/** A file as text, under the name that the report knows it by. */
export interface ExportFile {
  readonly file: string;
  readonly text: string;
}

interface Gathered {
  readonly draft: Draft;
  readonly remarks: Remarks;
  /** Files that could not be read at all. */
  readonly unreadable: readonly (NoText & { readonly file: string })[];
}

/** The order in which tables are read: each may name what stands in those before it. */
const ORDER: readonly (readonly [TableKind, (rows: readonly Row[], draft: OpenDraft, remarks: Remarks) => void])[] = [
  ['units', readUnits],
  ['persons', readPersons],
  ['inboxes', readInboxes],
  ['memberships', readMemberships],
];

/** Reads all files; their order does not matter. */
export function gather(files: readonly ExportFile[], remarks = new Remarks()): Gathered {
  const draft = new OpenDraft();
  const sorted = sortOut(files, draft, remarks);
  addWorkLists(sorted.lists, draft, remarks);
  const tables = sorted.tables.flatMap((table) => kinded(table, remarks));
  for (const [kind, read] of ORDER) {
    const rows = tables.filter((table) => table.kind === kind).flatMap((table) => rowsAs(kind, table.rows));
    read(rows, draft, remarks);
  }
  return { draft: draft.draft(), remarks, unreadable: sorted.unreadable };
}

interface Sorted {
  readonly lists: ListFile[];
  readonly tables: Table[];
  readonly unreadable: (NoText & { readonly file: string })[];
}

function sortOut(files: readonly ExportFile[], draft: OpenDraft, remarks: Remarks): Sorted {
  const sorted: Sorted = { lists: [], tables: [], unreadable: [] };
  for (const { file, text } of files) {
    const fault = /^\s*[[{]/.test(text)
      ? addJson({ file, text }, draft, sorted, remarks)
      : addCsv({ file, text }, sorted, remarks);
    if (fault !== undefined) sorted.unreadable.push({ file, ...fault });
  }
  return sorted;
}

function addJson({ file, text }: ExportFile, draft: OpenDraft, sorted: Sorted, remarks: Remarks): NoText | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    const { message } = fault as Error;
    return {
      reason: both(`är inte giltig JSON (${message})`, `is not valid JSON (${message})`),
      advice: both('Exportera om filen.', 'Export the file anew.'),
    };
  }
  if (isProvisioning(value)) {
    const state = provisioningIn(file, text);
    addState(state, (list, index) => ({ file, place: `${list}[${index}]` }), draft, remarks);
    const placed = new Set(state.assignments.map(({ person }) => person));
    for (const [i, { owner, frozen }] of state.delegates.entries()) {
      if (frozen && !placed.has(owner)) remarks.noted({ file, place: `delegates[${i}]` }, ...FROZEN);
    }
  } else {
    for (const table of jsonTables(file, value, remarks)) sorted.tables.push(table);
  }
  return undefined;
}

const FROZEN = [
  both(
    'Ägaren arbetar bara i läsläge, men var står inte i filen',
    'The owner works in läsläge alone, but where is not in the file',
  ),
  both('Fyll i uppdrag på personen.', 'Fill in uppdrag for the person.'),
] as const;

function isProvisioning(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'stamp' in value && 'inboxes' in value;
}

function addCsv({ file, text }: ExportFile, sorted: Sorted, remarks: Remarks): NoText | undefined {
  const rows = cellsIn(text);
  if ('reason' in rows) return rows;
  if (isWorkList(rows)) {
    sorted.lists.push({ file, rows });
    return undefined;
  }
  const table = csvTable(file, rows, remarks);
  if (table !== undefined) {
    sorted.tables.push(table);
    return undefined;
  }
  return {
    reason: both('har ingen rubrikrad som går att känna igen', 'has no row of heads that can be recognised'),
    advice: both(
      'Ge kolumnerna namn som Enhet, Inkorg, VGR-id, Namn, Roll, Från och Till.',
      'Name the columns Enhet, Inkorg, VGR-id, Namn, Roll, Från and Till.',
    ),
  };
}

function kinded(table: Table, remarks: Remarks): readonly (Table & { readonly kind: TableKind })[] {
  const kind = kindOfTable(table);
  if (kind !== undefined) return [{ ...table, kind }];
  remarks.skipped(
    { file: table.file, place: '' },
    both(`Det framgår inte vad ”${table.hint}” handlar om`, `It is not told what ”${table.hint}” is about`),
    both(
      'En export gäller enheter, inkorgar, personer eller medlemmar, och har kolumner för det.',
      'An export is of units, inboxes, persons or members, and has columns for that.',
    ),
  );
  return [];
}
