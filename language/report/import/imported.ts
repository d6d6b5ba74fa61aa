/** The files that an import writes: the declarations, and a report of what was not taken over as it stood. */
import type { GeneratedFile } from '../../generators/index.ts';
import { maskedFile } from '../../generators/support/text.ts';
import { draftFileNames, filesOfDraft } from '../../generators/text/index.ts';
import { type GatherOptions, gather } from '../../import/gather.ts';
import type { Remarks } from '../../import/remark.ts';
import type { ExportFile } from '../../import/sort-out.ts';
import type { Language } from '../../model/index.ts';
import { cannotRead, type Unreadable } from '../../words/index.ts';
import { reportMarkdown } from './markdown.ts';
import { type ImportResult, REPORT_FILE } from './result.ts';

/** The first words of every file that an import writes. */
const MADE_BY = 'Skriven av rutin import';

/** What an import before this one may have written, and how that is known for such. */
export const earlierImport = { names: draftFileNames, mark: `// ${MADE_BY}` };

interface ImportOptions extends GatherOptions {
  readonly out: string;
  readonly language: Language;
  /** Files that had no text. */
  readonly unreadable: readonly Unreadable[];
}

/** What the exports come to; a UsageError where none of them can be read. */
export function imported(
  exports: readonly ExportFile[],
  remarks: Remarks,
  { out, language, unreadable, ...options }: ImportOptions,
): { readonly files: readonly GeneratedFile[]; readonly result: ImportResult } {
  const gathered = gather(exports, remarks, options);
  const unread = [...unreadable, ...gathered.unreadable];
  const [first] = unread;
  if (first !== undefined && gathered.unreadable.length === exports.length) throw cannotRead(first.file, first);
  const names = exports.filter(({ file }) => !unread.some((one) => one.file === file)).map(({ file }) => file);
  const declared = filesOfDraft(gathered.draft, [
    `${MADE_BY} ur ${names.join(', ')}.`,
    `Granska och fyll i det som saknas: se ${REPORT_FILE}.`,
  ]);
  const written = [...declared.map(({ path }) => path), REPORT_FILE];
  const { draft, tables } = gathered;
  const { all, questions, unusedAnswers } = remarks;
  const result = { draft, tables, remarks: all, questions, unusedAnswers, unreadable: unread, files: written, out };
  const report = { path: REPORT_FILE, pieces: [reportMarkdown(result, language)] };
  return { files: [...declared, report].map(maskedFile), result };
}
