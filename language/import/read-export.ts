/** From the bytes of an export to its text or its cells. */
import { LARGEST_FILE, tooLarge } from '../words/index.ts';
import {
  type BytePieces,
  type DecodedText,
  decodeExport,
  encodingOf,
  type NoText,
  startOf,
  textIn,
} from './encoding.ts';
import type { Heads } from './heads/heads.ts';
import { both, type Remarks } from './remark.ts';
import type { ExportFile } from './sort-out.ts';
import { cellsIn } from './tables/csv.ts';
import { isWorkbook, sheetsIn } from './workbook.ts';

/** The export, or why it has no text; remarks tell which encoding was found. */
export async function readExport(file: string, bytes: Uint8Array, remarks: Remarks): Promise<ExportFile | NoText> {
  if (isWorkbook(bytes)) return workbookOf(file, bytes, remarks);
  const decoded = decodeExport(bytes);
  if (!('text' in decoded)) return decoded;
  tellOf(decoded, file, remarks);
  return { file, text: decoded.text };
}

/**
 * The same of a file that may be too large to be held: a table in a text is read piece by piece, the pieces twice. A workbook
 * and JSON are held as a whole, so a large one is refused.
 */
export async function readPieces(
  file: string,
  pieces: BytePieces & { readonly size: number },
  heads: Heads,
  remarks: Remarks,
): Promise<ExportFile | NoText> {
  const isLarge = pieces.size > LARGEST_FILE;
  if (isWorkbook(startOf(pieces))) return isLarge ? tooLarge(file) : workbookOf(file, joined(pieces), remarks);
  const encoding = encodingOf(pieces);
  if ('reason' in encoding) return encoding;
  const texts = { [Symbol.iterator]: () => textIn(pieces, encoding)[Symbol.iterator]() };
  const isJson = /^[[{]/.test(firstSignIn(texts));
  if (isJson && isLarge) return tooLarge(file);
  tellOf(encoding, file, remarks);
  return isJson ? { file, text: [...texts].join('') } : { file, cells: cellsIn(texts, heads) };
}

async function workbookOf(file: string, bytes: Uint8Array, remarks: Remarks): Promise<ExportFile | NoText> {
  const sheets = await sheetsIn(file, bytes, remarks);
  return 'reason' in sheets ? sheets : { file, sheets };
}

function joined(pieces: BytePieces & { readonly size: number }): Uint8Array {
  const { size } = pieces;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece.subarray(0, size - at), at);
    at += piece.length;
  }
  return whole;
}

/** What a text begins with after blanks; empty where there is nothing else. */
function firstSignIn(texts: Iterable<string>): string {
  for (const text of texts) {
    const [sign] = /\S/.exec(text) ?? [];
    if (sign !== undefined) return sign;
  }
  return '';
}

function tellOf({ note }: Pick<DecodedText, 'note'>, file: string, remarks: Remarks): void {
  if (note === undefined) return;
  remarks.noted(
    { file, place: '' },
    note,
    both('Titta efter att å, ä och ö blev rätt.', 'See that å, ä and ö came out right.'),
  );
}
