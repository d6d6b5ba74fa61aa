/** Reads a workspace: every file to its facts, one after the other, keeping no text. */
import { readFileSync } from 'node:fs';
import { factsOf } from '../../lowering/lower.ts';
import { comparePaths, Workspace } from '../../model/index.ts';
import { keepYoungHeap } from '../../server/heap.ts';
import { shippedRoutines } from '../../services/builtin.ts';
import { fromSystem, type Unreadable } from '../../services/unreadable.ts';
import { decode } from './decode.ts';
import { type FoundFile, findFiles } from './files.ts';
import type { Target } from './paths.ts';

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
  for (const { file, text } of shippedRoutines) {
    ws.load(factsOf(file, text));
  }
  return ws;
}

/** The target's files and the shipped routines. */
export function load({ root, read }: Target, isWanted: (file: string) => boolean): Loaded {
  const found = findFiles(root, read, isWanted);
  const ws = shippedWorkspace();
  keepYoungHeap();
  const unreadable = [...found.unreadable];
  for (const one of found.files) {
    const text = readText(one);
    if (typeof text === 'string') {
      ws.load(factsOf(one.file, text));
    } else {
      unreadable.push(text);
    }
  }
  for (const { file, holdsNothing } of unreadable) ws.setUnread(file, holdsNothing !== true);
  unreadable.sort((a, b) => comparePaths(a.file, b.file));
  return { ws, unreadable, textOf: textReader(found.files) };
}

function readText({ file, path }: FoundFile): string | Unreadable {
  try {
    return decode(file, readFileSync(path));
  } catch (fault) {
    return fromSystem(file, fault);
  }
}

/** Remembers the last text alone: reports go through the files in order. */
function textReader(files: readonly FoundFile[]): Loaded['textOf'] {
  const paths = new Map(files.map((one) => [one.file, one]));
  let last: { readonly file: string; readonly text: string | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) {
      last = { file, text: readAgain(paths.get(file)) ?? shippedText(file) };
    }
    return last.text;
  };
}

function readAgain(found: FoundFile | undefined): string | undefined {
  const text = found === undefined ? undefined : readText(found);
  return typeof text === 'string' ? text : undefined;
}

function shippedText(file: string): string | undefined {
  return shippedRoutines.find((shipped) => shipped.file === file)?.text;
}
