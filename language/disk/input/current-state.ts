/** Reads the current state of the real system: `provisionering.json`, or work lists in CSV of the same columns. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DecodedText, decodeExport, type NoText } from '../../import/encoding.ts';
import type { Sentence } from '../../model/index.ts';
import type { CurrentState } from '../../plan/index.ts';
import { keepYoungHeap } from '../../server/heap.ts';
import { alreadyDeclared, cannotRead, fromSystem, UsageError } from '../../words/index.ts';
import { readBytes } from './door.ts';

const JSON_NAME = 'provisionering.json';

/** Is told what is worth knowing about a file that could be read. */
type Remark = (file: string, sentence: Sentence) => void;

/**
 * The state in the files named; a folder stands for the provisionering.json or the work lists in it. A spreadsheet saves
 * work lists in other encodings than UTF-8, too; which one was read is remarked on. To be called before a workspace is read: the
 * text of a region's state is large, and need not be held together with its declarations.
 */
export async function readCurrent(paths: readonly string[], remark: Remark): Promise<CurrentState> {
  keepYoungHeap();
  const files = paths.flatMap(filesAt).map((file) => ({ file, text: textOf(file, remark) }));
  const [first] = files;
  if (first !== undefined && looksLikeJson(first.text)) {
    if (files.length > 1) {
      throw new UsageError(
        'Nuläget är en provisionering.json eller flera arbetslistor, inte båda.',
        'The current state is one provisionering.json or several work lists, not both.',
      );
    }
    const { provisioningIn } = await import('../../import/provisioning-json.ts');
    return { state: provisioningIn(first.file, first.text), untold: new Set(), tellsOfFrozen: true };
  }
  const { workListsIn } = await import('../../import/work-list-state.ts');
  return workListsIn(files);
}

function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

function filesAt(path: string): readonly string[] {
  return isFolder(path) ? filesIn(path) : [path];
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw cannotRead(path, fromSystem(path, fault));
    throw new UsageError(
      `${path} finns inte. Ange filen med nuläget efter --current.`,
      `${path} does not exist. Name the file with the current state after --current.`,
    );
  }
}

function filesIn(folder: string): readonly string[] {
  if (existsSync(join(folder, JSON_NAME))) return [join(folder, JSON_NAME)];
  const lists = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.csv'));
  if (lists.length === 0) {
    throw new UsageError(
      `${folder} har varken ${JSON_NAME} eller arbetslistor (.csv).`,
      `${folder} has neither ${JSON_NAME} nor work lists (.csv).`,
    );
  }
  return lists.sort().map((name) => join(folder, name));
}

function textOf(file: string, remark: Remark): string {
  if (file.endsWith('.rutin')) throw cannotRead(file, alreadyDeclared(file));
  const read = decoded(file);
  if (!('text' in read)) throw cannotRead(file, read);
  if (read.note !== undefined) remark(file, read.note);
  return read.text;
}

function decoded(file: string): DecodedText | NoText {
  const bytes = readBytes(file, file, 'read');
  return Buffer.isBuffer(bytes) ? decodeExport(bytes) : bytes;
}
