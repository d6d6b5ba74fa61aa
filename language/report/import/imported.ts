/** The files that an import writes: the declarations, and a report of what was not taken over as it stood. */
import type { GeneratedFile } from '../../generators/index.ts';
import { maskedFile } from '../../generators/support/text.ts';
import { type Draft, draftFileNames, filesOfDraft } from '../../generators/text/index.ts';
import { type Gathered, type GatherOptions, gather } from '../../import/gather.ts';
import type { Remarks } from '../../import/remark.ts';
import type { ExportFile } from '../../import/sort-out.ts';
import type { Language, Workspace } from '../../model/index.ts';
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

/** What the exports come to beside the declarations of a workspace: nothing is written by it. */
export function laidBeside(
  exports: readonly ExportFile[],
  remarks: Remarks,
  { unreadable, ...options }: Omit<ImportOptions, 'out' | 'language'> & { readonly declared: Workspace },
): { readonly told: Gathered; readonly result: ImportResult } {
  const told = gather(exports, remarks, options);
  const unread = [...unreadable, ...told.unreadable];
  const [first] = unread;
  if (first !== undefined && told.unreadable.length === exports.length) throw cannotRead(first.file, first);
  return { told, result: resultOf(told, remarks, { draft: NOTHING, unreadable: unread, files: [], out: '' }) };
}

const NOTHING: Draft = {
  parts: [],
  units: [],
  functions: [],
  functionInboxes: [],
  persons: [],
  absences: [],
  orders: [],
};

function resultOf(
  { tables }: Gathered,
  remarks: Remarks,
  rest: Pick<ImportResult, 'draft' | 'unreadable' | 'files' | 'out'>,
): ImportResult {
  const { all, questions, unusedAnswers } = remarks;
  return { ...rest, tables, remarks: all, questions, unusedAnswers };
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
  const { draft } = gathered;
  const result = resultOf(gathered, remarks, { draft, unreadable: unread, files: written, out });
  const report = { path: REPORT_FILE, pieces: [reportMarkdown(result, language)] };
  return { files: [...declared, report].map((file) => maskedFile(file)), result };
}
