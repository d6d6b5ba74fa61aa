/** Rows of an export by what their columns hold, whatever form the file had. */
import { type CleanFault, cleaned, isIdentityNumber } from './clean.ts';
import { type Field, fieldOf } from './columns.ts';
import { both, type Remarks, type Whence } from './remark.ts';

/** One row. A field that the row leaves empty is not there. */
export interface Row {
  readonly whence: Whence;
  readonly values: ReadonlyMap<Field, string>;
}

/** What a table is about. */
export type TableKind = 'units' | 'inboxes' | 'persons' | 'memberships';

export interface Table {
  readonly file: string;
  /** What the table calls itself: the name of the file, or of the list in it. */
  readonly hint: string;
  readonly fields: ReadonlySet<Field>;
  readonly rows: readonly Row[];
}

/** A row as it was read: its cells by their heads. */
export interface RawRow {
  readonly whence: Whence;
  readonly cells: readonly (readonly [head: string, value: string])[];
}

/** The table of raw rows. Identity numbers are left behind, columns that are not known are named. */
export function tableOf(
  file: string,
  hint: string,
  raw: readonly RawRow[],
  remarks: Remarks,
  head?: readonly string[],
): Table {
  const names = new Set(head ?? raw.flatMap(({ cells }) => cells.map(([name]) => name)));
  const heads = new Map([...names].map((name) => [name, fieldOf(name)] as const));
  noteHeads(file, heads, remarks);
  const rows = raw.flatMap((row) => readRow(row, heads, remarks));
  const fields = new Set([...heads.values()].filter((field) => field !== undefined));
  return { file, hint, fields, rows };
}

function noteHeads(file: string, heads: ReadonlyMap<string, Field | undefined>, remarks: Remarks): void {
  const whence = { file, place: '' };
  const unknown = [...heads].filter(([head, field]) => field === undefined && head.trim() !== '').map(([head]) => head);
  if (unknown.length > 0) {
    const names = unknown.map((head) => `”${cleaned(head).text}”`).join(', ');
    remarks.noted(
      whence,
      both(`Kolumner som inte lästes: ${names}`, `Columns that were not read: ${names}`),
      both('Inget, om uppgifterna inte behövs.', 'Nothing, unless they are needed.'),
    );
  }
  if ([...heads.values()].includes('identityNumber')) {
    remarks.noted(
      whence,
      both('Personnummer i filen kopierades inte', 'Identity numbers in the file were not copied'),
      both('Ta bort kolumnen ur exporten; den hör inte hit.', 'Remove the column from the export; it does not belong.'),
    );
  }
}

function readRow({ whence, cells }: RawRow, heads: ReadonlyMap<string, Field | undefined>, remarks: Remarks): Row[] {
  const values = new Map<Field, string>();
  const faults = new Set<CleanFault>();
  for (const [head, value] of cells) {
    const field = heads.get(head);
    if (field === undefined || field === 'identityNumber') continue;
    const { text, faults: own } = cleaned(value);
    for (const fault of own) faults.add(fault);
    if (isIdentityNumber(text)) {
      faults.add('identity');
      continue;
    }
    if (text !== '' && !values.has(field)) values.set(field, text);
  }
  noteFaults(whence, faults, remarks);
  return values.size === 0 || faults.has('lost') ? [] : [{ whence, values }];
}

function noteFaults(whence: Whence, faults: ReadonlySet<CleanFault>, remarks: Remarks): void {
  if (faults.has('lost')) {
    remarks.skipped(
      whence,
      both('Raden har tecknet �: bokstäver har gått förlorade', 'The row has the sign �: letters have been lost'),
      both('Exportera om som UTF-8.', 'Export anew as UTF-8.'),
    );
  }
  if (faults.has('identity')) {
    remarks.noted(
      whence,
      both('Ett personnummer togs bort ur raden', 'An identity number was removed from the row'),
      both('Ta bort det ur källan också.', 'Remove it from the source as well.'),
    );
  }
  if (faults.has('invisible')) {
    remarks.noted(
      whence,
      both('Osynliga tecken togs bort ur raden', 'Invisible characters were removed from the row'),
      both('Jämför värdet med källan.', 'Compare the value with the source.'),
    );
  }
}
