/** CSV that opens right in Swedish Excel: UTF-8 with BOM, semicolons, CRLF, and cells that are never formulas. */
import { visible } from '../support/text.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet might take for a formula. An apostrophe before it makes it text; so that the cell can be read back
 * without doubt, one is also put before a text that already has apostrophes there.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;
const NEEDS_QUOTES = /[";\r\n]|^\s|\s$/u;

/** A whole file. The first row is the head. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('');
}

function cellOf(text: string): string {
  const defused = defuse(text);
  return NEEDS_QUOTES.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

/** The text as a cell that no spreadsheet calculates, without characters that cannot be seen. */
export function defuse(text: string): string {
  const prefix = FORMULA.test(text) ? "'" : '';
  return prefix + visible(text);
}
