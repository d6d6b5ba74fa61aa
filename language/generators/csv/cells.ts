/** CSV that opens right in Swedish Excel: UTF-8 with BOM, semicolons, CRLF, and cells that are never formulas. */
import { remembered } from '../support/remembered.ts';
import { visible } from '../support/text.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet might take for a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** What it might take for a number, a time, a date or a truth and show as another, save dates as we write them. */
const VALUE = new RegExp(
  [
    '^(?!\\d{4}-\\d\\d-\\d\\d$)[\\s.,:/%€$£-]*\\d[\\d\\s.,:/%€$£-]*$',
    '^\\d[\\d.,]*e[+-]?\\d+$',
    '^(\\d{1,4}[\\s./-]*)?(jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)\\p{L}*[\\s./-]*\\d{0,4}$',
    '^(sant|falskt|true|false)$',
  ].join('|'),
  'iu',
);

const NEEDS_QUOTES = /[";\r\n]|^\s|\s$/u;

/** A whole file, a piece for each row. The first is the head. */
export function* csvPieces(rows: Iterable<readonly string[]>): IterableIterator<string> {
  const cellsOf = cellWriter();
  let before = BYTE_ORDER_MARK;
  for (const row of rows) {
    yield `${before}${cellsOf(row)}\r\n`;
    before = '';
  }
}

/** Writes the cells of a row. In most columns a cell is that of the row above, or of one not far above. */
function cellWriter(): (row: readonly string[]) => string {
  const written = remembered(cellOf);
  const above: string[] = [];
  const cells: string[] = [];
  return (row) => {
    above.length = row.length;
    cells.length = row.length;
    for (let column = 0; column < row.length; column++) {
      const text = row[column] as string;
      if (above[column] !== text) {
        above[column] = text;
        cells[column] = written(text);
      }
    }
    return cells.join(';');
  };
}

function cellOf(text: string): string {
  if (text === '') return '';
  const defused = defuse(text);
  return NEEDS_QUOTES.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

/**
 * The text as a cell that a spreadsheet shows as it stands, without characters that cannot be seen. An apostrophe before it
 * makes it text; one is also put before a text that begins with an apostrophe, so that whoever reads the cell back can always take
 * one away.
 */
export function defuse(text: string): string {
  const isTaken = text.startsWith("'") || FORMULA.test(text) || VALUE.test(text);
  return (isTaken ? "'" : '') + visible(text);
}
