/** The files of an import by what they hold: tables, our own work lists, a provisionering.json, or nothing that can be read. */
import type { Sentence } from '../model/index.ts';
import type { Provisioning } from '../provisioning/index.ts';
import { listed, TOO_DEEP, tooDeepAt, UsageError } from '../words/index.ts';
import type { NoText } from './encoding.ts';
import type { Heads } from './heads/heads.ts';
import type { OpenDraft } from './open-draft.ts';
import { provisioningIn } from './provisioning-json.ts';
import { both, type Remarks } from './remark.ts';
import { addState } from './state.ts';
import { cellsIn, piecesOf } from './tables/csv.ts';
import { type Grid, gridOf } from './tables/grid.ts';
import { jsonTables } from './tables/json.ts';
import { headsFound, type Sheet, sheetTable, stemOf } from './tables/sheet.ts';
import type { Table } from './tables/table.ts';
import type { ListFile } from './work-list.ts';
import { isWorkList } from './work-list-head.ts';

/** The cells of a sheet of a workbook. */
export interface ExportSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A file as text, as the cells of a text or as sheets, under the name that the report knows it by. */
export type ExportFile =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly cells: Grid | NoText }
  | { readonly file: string; readonly sheets: readonly ExportSheet[] };

interface Sorted {
  readonly lists: ListFile[];
  readonly tables: Table[];
  readonly unreadable: (NoText & { readonly file: string })[];
}

/** Sorts the files; a state goes into the draft at once. */
export function sortOut(files: readonly ExportFile[], draft: OpenDraft, heads: Heads, remarks: Remarks): Sorted {
  const sorted: Sorted = { lists: [], tables: [], unreadable: [] };
  for (const file of files) {
    const fault = addFile(file, draft, sorted, heads, remarks);
    if (fault !== undefined) sorted.unreadable.push({ file: file.file, ...fault });
  }
  return sorted;
}

function addFile(
  file: ExportFile,
  draft: OpenDraft,
  sorted: Sorted,
  heads: Heads,
  remarks: Remarks,
): NoText | undefined {
  if ('sheets' in file) return addSheets(file, sorted, heads, remarks);
  if ('text' in file && /^\s*[[{]/.test(file.text)) return addJson(file, draft, sorted, heads, remarks);
  const rows = 'cells' in file ? file.cells : cellsOf(file, heads);
  return 'reason' in rows ? rows : addSheet({ file: file.file, part: '', rows, isText: true }, sorted, heads, remarks);
}

/** The cells of a file that is gathered anew with every answer. */
const CELLS = new WeakMap<ExportFile, { readonly heads: Heads; readonly cells: ReturnType<typeof cellsIn> }>();

function cellsOf(file: Extract<ExportFile, { readonly text: string }>, heads: Heads): ReturnType<typeof cellsIn> {
  const known = CELLS.get(file);
  if (known?.heads === heads) return known.cells;
  const cells = cellsIn(piecesOf(file.text), heads);
  CELLS.set(file, { heads, cells });
  return cells;
}

/** Each sheet is a table; one without a single cell is none. */
function addSheets(
  { file, sheets }: { readonly file: string; readonly sheets: readonly ExportSheet[] },
  sorted: Sorted,
  heads: Heads,
  remarks: Remarks,
): NoText | undefined {
  const held = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
  const isOne = held.length === 1;
  const faults = held.flatMap(({ name, rows }) => {
    const fault = addSheet(
      { file, part: isOne ? '' : name, rows: gridOf(rows), isText: false },
      sorted,
      heads,
      remarks,
    );
    return fault === undefined ? [] : [{ name, ...fault }];
  });
  if (faults.length === held.length) return faults[0] ?? EMPTY;
  for (const { name, reason, advice } of faults) {
    remarks.skipped({ file, place: name }, both(`Bladet ${reason.sv}`, `The sheet ${reason.en}`), advice);
  }
  return undefined;
}

const EMPTY: NoText = {
  reason: both('har inga rader', 'has no rows'),
  advice: both('Exportera om filen.', 'Export the file anew.'),
};

function addSheet(sheet: Omit<Sheet, 'hint'>, sorted: Sorted, heads: Heads, remarks: Remarks): NoText | undefined {
  const { file, part, rows } = sheet;
  if (isWorkList(rows.texts(0, 1))) {
    sorted.lists.push({ file, rows: rows.texts(0) });
    return undefined;
  }
  const table = sheetTable({ ...sheet, hint: part === '' ? stemOf(file) : part }, heads, remarks);
  if (table === undefined) return headless(headsFound(rows), heads);
  sorted.tables.push(table);
  return undefined;
}

const MOST_HEADS = 12;

/** None of the heads is known: which they are, and which known ones are near. */
function headless(found: readonly string[], heads: Heads): NoText {
  const quoted = found.slice(0, MOST_HEADS).map((head) => `”${head.slice(0, 40)}”`);
  const near = found.flatMap((head) => {
    const meant = heads.near(head);
    return meant === undefined ? [] : [`”${head}” → ”${meant}”`];
  });
  const [sv, en] = near.length === 0 ? ['', ''] : [` Menas ${near.join(', ')}?`, ` Is this meant: ${near.join(', ')}?`];
  return {
    reason:
      quoted.length === 0
        ? both('har ingen rubrikrad som går att känna igen', 'has no row of heads that can be recognised')
        : both(
            `har ingen rubrikrad som går att känna igen: där står ${listed(quoted, 'sv')}`,
            `has no row of heads that can be recognised: there stands ${listed(quoted, 'en')}`,
          ),
    advice: both(
      `Ge kolumnerna namn som Enhet, Inkorg, VGR-id, Namn, Roll, Från och Till.${sv}`,
      `Name the columns Enhet, Inkorg, VGR-id, Namn, Roll, Från and Till.${en}`,
    ),
  };
}

const RECORDS = both('Exportera en lista av objekt.', 'Export a list of objects.');

function addJson(
  { file, text }: { readonly file: string; readonly text: string },
  draft: OpenDraft,
  sorted: Sorted,
  heads: Heads,
  remarks: Remarks,
): NoText | undefined {
  if (tooDeepAt(text) !== undefined) return { reason: TOO_DEEP, advice: RECORDS };
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
    const state = stateIn(file, text);
    if ('reason' in state) return state;
    addState(state, (list, index) => ({ file, place: `${list}[${index}]` }), draft, remarks);
    const placed = new Set(state.assignments.map(({ person }) => person));
    for (const [i, { owner, frozen }] of state.delegates.entries()) {
      if (frozen && !placed.has(owner)) remarks.noted({ file, place: `delegates[${i}]` }, ...FROZEN);
    }
  } else {
    for (const table of jsonTables(file, value, heads, remarks)) sorted.tables.push(table);
  }
  return undefined;
}

/** The state of a provisionering.json, or why it is none. */
function stateIn(file: string, text: string): Provisioning | NoText {
  try {
    return provisioningIn(file, text);
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    const parts = ({ sv, en }: Sentence, at: number): Sentence => both(partOf(sv, file, at), partOf(en, file, at));
    return { reason: parts(fault.sentence, 0), advice: parts(fault.sentence, 1) };
  }
}

/** The first of two sentences about a file, without its name and the full stop; or the second. */
function partOf(text: string, file: string, at: number): string {
  const bare = text.startsWith(`${file} `) ? text.slice(file.length + 1) : text;
  const end = bare.lastIndexOf('. ');
  return at === 0 ? bare.slice(0, end < 0 ? undefined : end) : bare.slice(end < 0 ? bare.length : end + 2);
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
