/** Reads a workspace: every file to its facts, one after the other, keeping no text. */
import { createHash } from 'node:crypto';
import { factsOf } from '../../lowering/lower.ts';
import { comparePaths, Workspace } from '../../model/index.ts';
import { keepYoungHeap } from '../../server/heap.ts';
import { shippedRoutines } from '../../services/builtin.ts';
import { InputDigest } from '../../services/input-digest.ts';
import type { Unreadable } from '../../words/index.ts';
import { decode } from './decode.ts';
import { readBytes, readText } from './door.ts';
import type { FoundFile, FoundFiles } from './files.ts';
import type { GivenText } from './standard-input.ts';

/** A workspace as read from disk. */
export interface Loaded {
  readonly ws: Workspace;
  readonly unreadable: readonly Unreadable[];
  /** The text of a file of the workspace or of a shipped one, read anew; undefined when it cannot be. */
  readonly textOf: (file: string) => string | undefined;
}

/** A workspace of the shipped routines alone. */
export function shippedWorkspace(): Workspace {
  const ws = new Workspace();
  for (const { file, text } of shippedRoutines) ws.load(factsOf(file, text));
  return ws;
}

/** A digest of nothing yet, as fast as Node can make it. */
export function newDigest(): InputDigest {
  return new InputDigest(() => createHash('sha256'));
}

/** Hears the text of each file of the workspace as it is read, in the order of their names. */
type Hear = (file: string, text: string) => void;

/** Sees the bytes of each file that is read from disk, and its text, in the order of their names. */
export type See = (file: string, bytes: Buffer, text: string) => void;

/** The files that were found and the shipped routines. */
export function load(
  found: Pick<FoundFiles, 'files' | 'unreadable'>,
  hear?: Hear,
  given?: GivenText,
  see?: See,
): Loaded {
  const ws = shippedWorkspace();
  keepYoungHeap();
  const unreadable = [...found.unreadable];
  for (const { file, path } of found.files) {
    const text = given?.path === path ? given.text : textSeen(file, path, see);
    if (typeof text === 'string') {
      ws.load(factsOf(file, text));
      hear?.(file, text);
    } else if (unreadable.every((known) => known.file !== file)) {
      unreadable.push(text);
    }
  }
  for (const { file, holdsNothing } of unreadable) ws.setUnread(file, holdsNothing !== true);
  unreadable.sort((a, b) => comparePaths(a.file, b.file));
  return { ws, unreadable, textOf: textReader(found.files, given) };
}

function textSeen(file: string, path: string, see: See | undefined): string | Unreadable {
  const bytes = readBytes(file, path);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const text = decode(file, bytes);
  if (typeof text === 'string') see?.(file, bytes, text);
  return text;
}

/** Remembers the last text alone: reports go through the files in order. */
export function textReader(files: readonly FoundFile[], given?: GivenText): Loaded['textOf'] {
  const paths = new Map(files.map((one) => [one.file, one]));
  let last: { readonly file: string; readonly text: string | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, text: readAgain(paths.get(file), given) ?? shippedText(file) };
    return last.text;
  };
}

function readAgain(found: FoundFile | undefined, given: GivenText | undefined): string | undefined {
  if (given !== undefined && found?.path === given.path) return given.text;
  const text = found === undefined ? undefined : readText(found.file, found.path);
  return typeof text === 'string' ? text : undefined;
}

/** The text of a shipped routine. */
export function shippedText(file: string): string | undefined {
  return shippedRoutines.find((shipped) => shipped.file === file)?.text;
}
