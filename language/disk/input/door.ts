/** The one door through which files come in: ordinary ones of a reasonable size, and nothing is waited for. */
import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import {
  cannotRead,
  changedMeanwhile,
  fromSystem,
  LARGEST_EXPORT,
  LARGEST_FILE,
  notAFile,
  tooLarge,
  type Unreadable,
} from '../../words/index.ts';
import { decode } from './decode.ts';
import { FilePieces } from './file-pieces.ts';

/** A pipe is opened without waiting for its other end. */
const OPENING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file, or why it has none; `file` is what reports call it. A pipe is read where one may well be named: `<(…)`. */
export function readBytes(file: string, path: string, pipes: 'refused' | 'read' = 'refused'): Buffer | Unreadable {
  let opened: number | undefined;
  try {
    opened = openSync(path, pipes === 'read' ? constants.O_RDONLY : OPENING);
    const stats = fstatSync(opened);
    return (pipes === 'read' && stats.isFIFO() ? undefined : refusal(file, stats)) ?? readFileSync(opened);
  } catch (fault) {
    return fromSystem(file, fault);
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** What `use` makes of an export, which is read in pieces and may be larger than other files; or why it cannot be read. */
export async function usePieces<T>(
  file: string,
  path: string,
  use: (pieces: FilePieces) => Promise<T>,
): Promise<T | Unreadable> {
  let opened: number | undefined;
  try {
    opened = openSync(path, OPENING);
    const stats = fstatSync(opened);
    const refused = refusal(file, stats, LARGEST_EXPORT);
    if (refused !== undefined) return refused;
    const used = await use(new FilePieces(opened, stats.size));
    const { mtimeMs, size } = fstatSync(opened);
    return mtimeMs === stats.mtimeMs && size === stats.size ? used : changedMeanwhile(file);
  } catch (fault) {
    if (!isOfSystem(fault)) throw fault;
    return fromSystem(file, fault);
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

function isOfSystem(fault: unknown): boolean {
  return fault instanceof Error && 'syscall' in fault;
}

/** The text of a file without its byte order mark, or why it has none. */
export function readText(file: string, path: string): string | Unreadable {
  const bytes = readBytes(file, path);
  return Buffer.isBuffer(bytes) ? decode(file, bytes) : bytes;
}

/** The text of a file that nothing can be done without: a UsageError where it has none. */
export function textOrRefusal(path: string): string {
  return textOf(path, readText(path, path));
}

/** A text, or a UsageError that says why there is none. */
export function textOf(path: string, text: string | Unreadable): string {
  if (typeof text === 'string') return text;
  throw cannotRead(path, text);
}

function refusal(file: string, stats: Stats, largest = LARGEST_FILE): Unreadable | undefined {
  if (stats.isDirectory()) return fromSystem(file, { code: 'EISDIR' });
  if (!stats.isFile()) return notAFile(file);
  return stats.size > largest ? tooLarge(file, largest) : undefined;
}
