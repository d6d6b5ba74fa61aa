/** The files that an import writes: the declarations, and a report of what was not taken over as it stood. */
import type { GeneratedFile } from '../../generators/index.ts';
import { maskedFile } from '../../generators/support/text.ts';
import { draftFileNames, filesOfDraft } from '../../generators/text/index.ts';
import { type ExportFile, gather } from '../../import/gather.ts';
import type { Remarks } from '../../import/remark.ts';
import type { Language } from '../../model/index.ts';
import { cannotRead } from '../../words/index.ts';
import { type ImportResult, REPORT_FILE, reportMarkdown } from './pretty.ts';

/** The first words of every file that an import writes. */
const MADE_BY = 'Skriven av rutin import';

/** What an import before this one may have written, and how that is known for such. */
export const earlierImport = { names: draftFileNames, mark: `// ${MADE_BY}` };

/** What the exports come to; a UsageError where one of them cannot be read. */
export function imported(
  exports: readonly ExportFile[],
  remarks: Remarks,
  out: string,
  language: Language,
): { readonly files: readonly GeneratedFile[]; readonly result: ImportResult } {
  const { draft, unreadable } = gather(exports, remarks);
  const [first] = unreadable;
  if (first !== undefined) throw cannotRead(first.file, first);
  const names = exports.map(({ file }) => file).join(', ');
  const declared = filesOfDraft(draft, [
    `${MADE_BY} ur ${names}.`,
    `Granska och fyll i det som saknas: se ${REPORT_FILE}.`,
  ]);
  const written = [...declared.map(({ path }) => path), REPORT_FILE];
  const result = { draft, remarks: remarks.all, files: written, out };
  const report = { path: REPORT_FILE, pieces: [reportMarkdown(result, language)] };
  return { files: [...declared, report].map(maskedFile), result };
}
