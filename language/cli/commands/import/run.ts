/** From the paths of a command line to files of declarations. */
import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { maskedFile } from '../../../generators/support/text.ts';
import { draftFileNames, filesOfDraft } from '../../../generators/text/index.ts';
import { withoutIdentityNumbers } from '../../../import/clean.ts';
import { decodeExport } from '../../../import/encoding.ts';
import { type ExportFile, gather } from '../../../import/gather.ts';
import { both, Remarks } from '../../../import/remark.ts';
import type { Language } from '../../../model/index.ts';
import { type ImportResult, REPORT_FILE, reportMarkdown } from '../../../report/import/pretty.ts';
import { fromSystem, UsageError } from '../../../words/index.ts';
import { readBytes } from '../../input/door.ts';
import { writeSet } from '../../output/write-set.ts';

/** The first words of every file that an import writes. */
const MADE_BY = 'Skriven av rutin import';

interface ImportOptions {
  readonly out: string;
  readonly force: boolean;
  readonly language: Language;
}

/** Reads the exports and writes the declarations and the report; a UsageError where a file cannot be read. */
export function importFiles(paths: readonly string[], { out, force, language }: ImportOptions): ImportResult {
  const remarks = new Remarks();
  const names = shownNames(paths);
  const files = paths.map((path, i) => readExport(path, names[i] ?? path, remarks));
  const { draft, unreadable } = gather(files, remarks);
  const [first] = unreadable;
  if (first !== undefined) {
    throw cannotRead(first.file, first);
  }
  const shown = names.join(', ');
  const declared = filesOfDraft(draft, [
    `${MADE_BY} ur ${shown}.`,
    `Granska och fyll i det som saknas: se ${REPORT_FILE}.`,
  ]);
  const written = [...declared.map(({ path }) => path), REPORT_FILE];
  const result = { draft, remarks: remarks.all, files: written, out };
  const report = { path: REPORT_FILE, pieces: [reportMarkdown(result, language)] };
  writeSet(out, [...declared, report].map(maskedFile), {
    force,
    earlier: { names: draftFileNames, mark: `// ${MADE_BY}` },
  });
  return result;
}

/** The name of each file; with its folder where two are called the same. */
function shownNames(paths: readonly string[]): readonly string[] {
  const short = paths.map((path) => basename(path));
  const names = paths.map((path, i) => {
    const name = short[i] ?? path;
    return short.indexOf(name) === short.lastIndexOf(name) ? name : `${basename(dirname(path))}/${name}`;
  });
  return names.map((name) => withoutIdentityNumbers(name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '�')));
}

function readExport(path: string, file: string, remarks: Remarks): ExportFile {
  const decoded = decodeExport(bytesOf(path));
  if (!('text' in decoded)) {
    throw cannotRead(path, decoded);
  }
  if (decoded.note !== undefined) {
    remarks.noted(
      { file, place: '' },
      decoded.note,
      both('Titta efter att å, ä och ö blev rätt.', 'See that å, ä and ö came out right.'),
    );
  }
  return { file, text: decoded.text };
}

function bytesOf(path: string): Buffer {
  try {
    if (statSync(path).isFile()) return bytesIn(path);
  } catch (fault) {
    if (fault instanceof UsageError) throw fault;
    const { code = '' } = fault as NodeJS.ErrnoException;
    throw code === 'ENOENT'
      ? new UsageError(`${path} finns inte. Ange en fil.`, `${path} does not exist. Name a file.`)
      : cannotRead(path, fromSystem(path, fault));
  }
  throw new UsageError(`${path} är ingen fil.`, `${path} is not a file.`);
}

function bytesIn(path: string): Buffer {
  const bytes = readBytes(path, path);
  if (Buffer.isBuffer(bytes)) return bytes;
  throw cannotRead(path, bytes);
}

function cannotRead(
  file: string,
  { reason, advice }: { readonly reason: ReturnType<typeof both>; readonly advice: ReturnType<typeof both> },
): UsageError {
  return new UsageError(`${file} ${reason.sv}. ${advice.sv}`, `${file} ${reason.en}. ${advice.en}`);
}
