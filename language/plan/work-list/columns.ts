/** The columns of a work list, found by their heads. */

/** What one row of a work list says; empty where the list has no such column. */
export interface WorkRow {
  /** Of the row in its file, the head being 1. */
  readonly line: number;
  readonly object: string;
  readonly action: string;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly decidedBy: string;
  readonly title: string;
  readonly unit: string;
  readonly hsa: string;
  readonly assignedBy: string;
  readonly note: string;
}

const HEADS: Readonly<Record<Exclude<keyof WorkRow, 'line'>, string>> = {
  object: 'objekt',
  action: 'åtgärd',
  value: 'värde',
  from: 'från',
  to: 'till',
  decidedBy: 'beslutat av',
  title: 'benämning',
  unit: 'enhet',
  hsa: 'hsa-id',
  assignedBy: 'tilldelat av',
  note: 'anmärkning',
};

const NEEDED = ['object', 'action', 'value'] as const;

/** The heads without which a list cannot be read, as they are written in it. */
export function missingHeads(head: readonly string[]): readonly string[] {
  const known = head.map(folded);
  return NEEDED.map((column) => HEADS[column]).filter((name) => !known.includes(name));
}

/** The rows below the head, without those that are empty. */
export function rowsUnder(table: readonly (readonly string[])[]): readonly WorkRow[] {
  const [head = [], ...rows] = table;
  const known = head.map(folded);
  const cell = (row: readonly string[], column: keyof typeof HEADS): string =>
    written(row[known.indexOf(HEADS[column])] ?? '');
  return rows
    .map((row, i) => ({
      line: i + 2,
      object: cell(row, 'object'),
      action: cell(row, 'action'),
      value: cell(row, 'value'),
      from: cell(row, 'from'),
      to: cell(row, 'to'),
      decidedBy: cell(row, 'decidedBy'),
      title: cell(row, 'title'),
      unit: cell(row, 'unit'),
      hsa: cell(row, 'hsa'),
      assignedBy: cell(row, 'assignedBy'),
      note: cell(row, 'note'),
    }))
    .filter(({ object, action, value }) => `${object}${action}${value}` !== '');
}

function folded(head: string): string {
  return head
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .trim()
    .toLowerCase();
}

/** What stood before the cell was made safe for spreadsheets and its invisible characters were made visible. */
function written(cell: string): string {
  return cell
    .replace(/^'/, '')
    .replace(/[\u2400-\u241f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x2400))
    .replace(/<U\+([0-9A-F]{4,6})>/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .normalize('NFC')
    .trim();
}
