/** Reads a workspace: every file to its facts, one after the other, keeping no text. */
import { factsOf } from '../../lowering/lower.ts';
import { comparePaths, type FileFacts, type Workspace } from '../../model/index.ts';
import { sha256Bytes } from '../../server/digest.ts';
import { letYoungHeapGrow, ROOM_TO_READ } from '../../server/heap.ts';
import type { Unreadable } from '../../words/index.ts';
import { decode } from './decode.ts';
import { readBytes } from './door.ts';
import type { FoundFiles } from './files.ts';
import { Filling } from './filling.ts';
import type { GivenText } from './standard-input.ts';
import { type TextOf, textReader } from './texts.ts';

/** A workspace as read from disk. */
export interface Loaded {
  readonly ws: Workspace;
  readonly unreadable: readonly Unreadable[];
  readonly textOf: TextOf;
}

/** Hears the text of each file of the workspace as it is read, in the order of their names. */
type Hear = (file: string, text: string) => void;

/** Sees the bytes of each file that is read from disk, and its text, in the order of their names. */
export type See = (file: string, bytes: Buffer, text: string) => void;

/** Makes the facts of a file of its bytes, and of the text that they are. */
export type Lower = (file: string, bytes: Buffer, text: string) => FileFacts;

/** What happens with each file that is read. */
interface Reading {
  readonly hear?: Hear;
  /** A text in the place of one of the files. */
  readonly given?: GivenText | undefined;
  readonly see?: See | undefined;
  readonly lower?: Lower | undefined;
  /** What the workspace leans on. */
  readonly older?: Workspace | undefined;
}

/** Lowers what is the same in several versions of a workspace once: files of one name and the same bytes have one value. */
export function loweringOnce(): Lower {
  const known = new Map<string, { readonly digest: Buffer; readonly facts: FileFacts }>();
  return (file, bytes, text) => {
    const digest = sha256Bytes(bytes);
    const same = known.get(file);
    if (same?.digest.equals(digest) === true) return same.facts;
    const facts = factsOf(file, text);
    known.set(file, { digest, facts });
    return facts;
  };
}

/** The files that were found and the shipped routines. */
export function load(found: Pick<FoundFiles, 'files' | 'unreadable'>, reading: Reading = {}): Loaded {
  const { hear, given, older } = reading;
  const filling = new Filling(older);
  const heed = letYoungHeapGrow(ROOM_TO_READ);
  const unreadable = [...found.unreadable];
  for (const { file, path } of found.files) {
    heed();
    const lowered =
      given?.path === path ? { text: given.text, facts: factsOf(file, given.text) } : read(file, path, reading);
    if ('facts' in lowered) {
      filling.put(lowered.facts);
      hear?.(file, lowered.text);
    } else if (unreadable.every((known) => known.file !== file)) {
      unreadable.push(lowered);
    }
  }
  const ws = filling.end();
  for (const { file, holdsNothing } of unreadable) ws.setUnread(file, holdsNothing !== true);
  unreadable.sort((a, b) => comparePaths(a.file, b.file));
  return { ws, unreadable, textOf: textReader(found.files, given) };
}

function read(
  file: string,
  path: string,
  { see, lower }: Reading,
): { readonly text: string; readonly facts: FileFacts } | Unreadable {
  const bytes = readBytes(file, path);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const text = decode(file, bytes);
  if (typeof text !== 'string') return text;
  see?.(file, bytes, text);
  return { text, facts: lower === undefined ? factsOf(file, text) : lower(file, bytes, text) };
}
