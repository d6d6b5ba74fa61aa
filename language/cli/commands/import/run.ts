/** From the paths of a command line to files of declarations. */
import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { usePieces } from '../../../disk/input/door.ts';
import { withoutIdentityNumbers } from '../../../import/clean.ts';
import type { Heads } from '../../../import/heads/heads.ts';
import { readPieces } from '../../../import/read-export.ts';
import { both, type Remarks } from '../../../import/remark.ts';
import type { ExportFile } from '../../../import/sort-out.ts';
import { alreadyDeclared, fromSystem, type Unreadable } from '../../../words/index.ts';

/** The exports that could be read, and those that could not. */
interface ReadExports {
  readonly files: readonly ExportFile[];
  readonly unreadable: readonly Unreadable[];
}

/** Reads the exports: one that cannot be read does not keep the others from being read. */
export async function readExports(paths: readonly string[], heads: Heads, remarks: Remarks): Promise<ReadExports> {
  const files: ExportFile[] = [];
  const unreadable: Unreadable[] = [];
  for (const path of paths) {
    const file = shownName(path, paths);
    const read = refusal(path) ?? (await usePieces(path, path, (pieces) => readPieces(file, pieces, heads, remarks)));
    if ('reason' in read) unreadable.push({ ...read, file: path });
    else files.push(read);
  }
  return { files, unreadable };
}

/** The name of a file among all; with its folder where another is called the same. */
function shownName(path: string, all: readonly string[]): string {
  const name = basename(path);
  const isAlone = all.filter((one) => basename(one) === name).length === 1;
  const shown = isAlone ? name : `${basename(dirname(path))}/${name}`;
  return withoutIdentityNumbers(shown.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '�'));
}

function refusal(path: string): Unreadable | undefined {
  if (path.endsWith('.rutin')) return alreadyDeclared(path);
  try {
    return statSync(path).isFile() ? undefined : { file: path, ...NO_FILE };
  } catch (fault) {
    return fromSystem(path, fault);
  }
}

const NO_FILE = { reason: both('är ingen fil', 'is not a file'), advice: both('Ange en fil.', 'Name a file.') };
