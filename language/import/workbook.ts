/** Workbooks of spreadsheet programs as cells: what is to be seen in them, dates as dates, and what is hidden by name. */
import type { CellValue, ReadOptions, Sheet, Workbook } from 'hucre/xlsx';
import type { Sentence } from '../model/index.ts';
import type { NoText } from './encoding.ts';
import { both, type Remarks } from './remark.ts';
import type { ExportSheet } from './sort-out.ts';

const SIGNATURES = {
  /** A zip, as .xlsx is. */
  zip: [0x50, 0x4b, 0x03, 0x04],
  /** A compound file, as .xls is, and any workbook with a password. */
  compound: [0xd0, 0xcf, 0x11, 0xe0],
} as const;

/** Whether the bytes begin as a workbook does. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return begins(bytes, SIGNATURES.zip) || begins(bytes, SIGNATURES.compound);
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** The sheets of a workbook, or why there are none. What is hidden in it is left out and told of. */
export async function sheetsIn(
  file: string,
  bytes: Uint8Array,
  remarks: Remarks,
): Promise<readonly ExportSheet[] | NoText> {
  let workbook: Workbook;
  try {
    workbook = await read(bytes);
  } catch {
    return CLOSED;
  }
  const shown = workbook.sheets.filter((sheet) => !isHidden(sheet));
  const hidden = workbook.sheets.filter((sheet) => isHidden(sheet) && sheet.rows.length > 0);
  for (const { name } of hidden) remarks.skipped({ file, place: name }, HIDDEN_SHEET, SHOW);
  for (const sheet of shown) noteHiddenColumns(file, sheet, remarks);
  return shown.map((sheet) => ({ name: sheet.name, rows: rowsOf(file, sheet, remarks) }));
}

async function read(bytes: Uint8Array): Promise<Workbook> {
  const { readXls, readXlsx } = await import('./workbook-library.ts');
  const options: ReadOptions = {};
  return begins(bytes, SIGNATURES.zip) ? readXlsx(bytes, options) : readXls(bytes, options);
}

const CLOSED: NoText = {
  reason: both(
    'är en arbetsbok som inte går att öppna: den är skadad, skyddad med lösenord eller av ett annat slag',
    'is a workbook that cannot be opened: it is damaged, protected by a password or of another kind',
  ),
  advice: both(
    'Spara den som .xlsx utan lösenord, eller som CSV UTF-8.',
    'Save it as .xlsx without a password, or as CSV UTF-8.',
  ),
};

const HIDDEN_SHEET = both('Bladet är dolt och lästes inte', 'The sheet is hidden and was not read');
const HIDDEN_ROW = both('Raden är dold och lästes inte', 'The row is hidden and was not read');
const SHOW = both('Visa det i arbetsboken, om det ska med.', 'Show it in the workbook, if it is to be included.');

function isHidden({ hidden, veryHidden }: Sheet): boolean {
  return hidden === true || veryHidden === true;
}

/** A column that is hidden may say that rows do not hold: it is read, and that is told. */
function noteHiddenColumns(file: string, { name, columns, rows }: Sheet, remarks: Remarks): void {
  for (const [at, { hidden }] of (columns ?? []).entries()) {
    if (hidden !== true || rows.every((row) => textOf(row[at] ?? null) === '')) continue;
    const head = rows.map((row) => textOf(row[at] ?? null)).find((text) => text !== '') ?? '';
    remarks.noted({ file, place: name }, hiddenColumn(head), SEE);
  }
}

function hiddenColumn(head: string): Sentence {
  return both(`Kolumnen ”${head}” är dold, och lästes`, `The column ”${head}” is hidden, and was read`);
}

const SEE = both('Se efter att den ska med.', 'See that it is to be included.');

function rowsOf(file: string, { name, rows, rowDefs }: Sheet, remarks: Remarks): readonly (readonly string[])[] {
  return rows.map((row, at) => {
    if (rowDefs?.get(at)?.hidden !== true) return row.map(textOf);
    remarks.skipped({ file, place: `${name} rad ${at + 1}` }, HIDDEN_ROW, SHOW);
    return [];
  });
}

function textOf(value: CellValue): string {
  if (value instanceof Date) return dateText(value);
  return typeof value === 'boolean' ? (value ? 'ja' : 'nej') : value === null ? '' : String(value);
}

/** A day, with a time of day where it has one; a time alone, which workbooks keep as a day before all others. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().slice(0, 16).split('T');
  if (date.getUTCFullYear() < 1900) return time;
  return time === '00:00' ? day : `${day} ${time}`;
}
