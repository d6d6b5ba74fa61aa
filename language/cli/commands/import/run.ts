/** From the paths of a command line to files of declarations. */
import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { withoutIdentityNumbers } from '../../../import/clean.ts';
import { decodeExport } from '../../../import/encoding.ts';
import type { ExportFile } from '../../../import/gather.ts';
import { both, Remarks } from '../../../import/remark.ts';
import type { Language } from '../../../model/index.ts';
import { earlierImport, imported } from '../../../report/import/imported.ts';
import type { ImportResult } from '../../../report/import/pretty.ts';
import { alreadyDeclared, cannotRead, fromSystem, UsageError } from '../../../words/index.ts';
import { readBytes } from '../../input/door.ts';
import { nearPath } from '../../input/near.ts';
import { writeSet } from '../../output/write-set.ts';

interface ImportOptions {
  readonly out: string;
  readonly force: boolean;
  readonly language: Language;
}

/** Reads the exports and writes the declarations and the report; a UsageError where a file cannot be read. */
export function importFiles(paths: readonly string[], { out, force, language }: ImportOptions): ImportResult {
  const remarks = new Remarks();
  const files = paths.map((path) => readExport(path, shownName(path, paths), remarks));
  const { files: made, result } = imported(files, remarks, out, language);
  writeSet(out, made, { force, earlier: earlierImport });
  return result;
}

/** The name of a file among all; with its folder where another is called the same. */
function shownName(path: string, all: readonly string[]): string {
  const name = basename(path);
  const isAlone = all.filter((one) => basename(one) === name).length === 1;
  const shown = isAlone ? name : `${basename(dirname(path))}/${name}`;
  return withoutIdentityNumbers(shown.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '�'));
}

function readExport(path: string, file: string, remarks: Remarks): ExportFile {
  if (path.endsWith('.rutin')) throw alreadyDeclared(path);
  const decoded = decodeExport(bytesOf(path));
  if (!('text' in decoded)) throw cannotRead(path, decoded);
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
    throw code === 'ENOENT' ? missing(path) : cannotRead(path, fromSystem(path, fault));
  }
  throw new UsageError(`${path} är ingen fil.`, `${path} is not a file.`);
}

function bytesIn(path: string): Buffer {
  const bytes = readBytes(path, path);
  if (Buffer.isBuffer(bytes)) return bytes;
  throw cannotRead(path, bytes);
}

function missing(path: string): UsageError {
  const near = nearPath(path);
  return new UsageError(
    `${path} finns inte. ${near === undefined ? 'Ange en fil.' : `Menade du ${near}?`}`,
    `${path} does not exist. ${near === undefined ? 'Name a file.' : `Did you mean ${near}?`}`,
  );
}
