/** From the bytes of an export to its text or its cells. */
import { decodeExport, type NoText } from './encoding.ts';
import { both, type Remarks } from './remark.ts';
import type { ExportFile } from './sort-out.ts';
import { isWorkbook, sheetsIn } from './workbook.ts';

/** The export, or why it has no text; remarks tell which encoding was found. */
export async function readExport(file: string, bytes: Uint8Array, remarks: Remarks): Promise<ExportFile | NoText> {
  if (isWorkbook(bytes)) {
    const sheets = await sheetsIn(file, bytes, remarks);
    return 'reason' in sheets ? sheets : { file, sheets };
  }
  const decoded = decodeExport(bytes);
  if (!('text' in decoded)) return decoded;
  if (decoded.note !== undefined) {
    remarks.noted(
      { file, place: '' },
      decoded.note,
      both('Titta efter att å, ä och ö blev rätt.', 'See that å, ä and ö came out right.'),
    );
  }
  return { file, text: decoded.text };
}
