/** The files of a workspace as they stand in a revision, and what of it has no text there. */
import { posix } from 'node:path';
import { shown } from '../report/revisions/faults.ts';
import { CONFIG_NAME } from '../services/config/config.ts';
import { canBelong, filesOfTree, listWorkspace } from '../services/workspace/index.ts';
import { type Unreadable, unreadLink, unreadName, unreadPointer } from '../words/index.ts';
import { type Blobs, blobsOf } from './blobs.ts';
import { commitOf, type Place, standingOf } from './revision.ts';
import { entriesIn, ignoresAbove, type TreeEntry } from './tree.ts';

/** A file as it stands in a revision. */
export interface RevisionFile {
  /** Relative to the folder that was asked for, with `/`. */
  readonly file: string;
  readonly bytes: Buffer;
}

/** What a folder holds in a revision. */
export interface InRevision {
  /** The revision as messages call it. */
  readonly label: string;
  readonly config: RevisionFile | undefined;
  readonly files: readonly RevisionFile[];
  /** What ought to be files of the workspace and cannot be read. */
  readonly unreadable: readonly Unreadable[];
  /** Links that lead out of the workspace: they are not followed. */
  readonly links: readonly Unreadable[];
  /** Folders that are repositories of their own. */
  readonly submodules: readonly string[];
}

/** How a revision is read. */
interface Way {
  /** From the top of the repository to what is read in the place of the folder itself. */
  readonly path?: string;
  /** What has been read before, of another revision. */
  readonly blobs?: Blobs;
}

/**
 * Reads a folder of a repository as it stood in a revision: itself, or the one that `path` leads to. One that was not there
 * then holds nothing.
 */
export async function readRevision(folder: string, revision: string, { path, blobs }: Way = {}): Promise<InRevision> {
  const { prefix } = standingOf(folder, revision);
  return readCommit(folder, { commit: commitOf(folder, revision), path: path ?? prefix }, shown(revision), blobs);
}

/** The same of a commit that is known to be there; `label` is what messages call it. */
export async function readCommit(
  folder: string,
  { commit, path: prefix }: Place,
  label: string,
  had?: Blobs,
): Promise<InRevision> {
  const entries = entriesIn(folder, commit, prefix, label);
  const above = ignoresAbove(folder, commit, prefix, label);
  const belongs = await belongingIn({ folder, label, prefix, entries, above });
  const named = entries.filter(({ path }) => path === CONFIG_NAME || (canBelong(path) && belongs(path)));
  const paths = new Set(entries.map(({ path }) => path));
  const blobs = blobsOf(folder, label, idsOf(named), had);
  const contentOf = ({ id }: TreeEntry): Buffer => blobs.get(id) as Buffer;
  const files = named.filter(({ kind, isUtf8 }) => kind === 'file' && isUtf8);
  const plain = files
    .filter((entry) => !isPointer(contentOf(entry)))
    .map((entry) => ({ file: entry.path, bytes: contentOf(entry) }));
  return {
    label,
    config: plain.find(({ file }) => file === CONFIG_NAME),
    files: plain.filter(({ file }) => file !== CONFIG_NAME),
    unreadable: [
      ...files.filter((entry) => isPointer(contentOf(entry))).map(({ path }) => unreadPointer(path)),
      ...named.filter((entry) => !entry.isUtf8).map(({ path }) => unreadName(path)),
      ...named.filter(({ kind, path }) => kind === 'link' && path === CONFIG_NAME).map(({ path }) => unreadLink(path)),
    ],
    links: named
      .filter((entry) => entry.kind === 'link' && leadsOut(entry.path, contentOf(entry), paths))
      .map(({ path }) => unreadLink(path)),
    submodules: entries.filter(({ kind }) => kind === 'submodule').map(({ path }) => path),
  };
}

/** A tree with the files above it that say what is left out. */
interface Tree {
  readonly folder: string;
  readonly label: string;
  readonly prefix: string;
  readonly entries: readonly TreeEntry[];
  /** Their paths are from the top of the repository. */
  readonly above: readonly TreeEntry[];
}

const IGNORE = '.gitignore';

/** Which files are the workspace's own, by the walk that finds them on a disk: not another's below it, nor what git ignores. */
async function belongingIn({ folder, label, prefix, entries, above }: Tree): Promise<(path: string) => boolean> {
  const files = entries.filter(({ kind, isUtf8 }) => kind === 'file' && isUtf8);
  const inside = files.map((entry) => ({ ...entry, path: prefix + entry.path }));
  const ignores = [...above, ...inside].filter(({ path }) => posix.basename(path) === IGNORE);
  const blobs = blobsOf(folder, label, idsOf(ignores));
  const texts = new Map(ignores.map(({ path, id }) => [path, (blobs.get(id) as Buffer).toString('utf8')]));
  const names = new Map([...above, ...inside].map(({ path }) => [path, 'file'] as const));
  const listing = await listWorkspace(
    filesOfTree(names, (name) => texts.get(name)),
    prefix.slice(0, -1),
  );
  const own = new Set(listing.files.map(({ file }) => file));
  const known = new Set(files.map(({ path }) => path));
  return (path) => own.has(path) || !known.has(path);
}

function idsOf(entries: readonly TreeEntry[]): readonly string[] {
  return entries.filter(({ kind }) => kind !== 'submodule').map(({ id }) => id);
}

/** What a link within the workspace points at is found at its own place. */
function leadsOut(path: string, target: Buffer, paths: ReadonlySet<string>): boolean {
  const end = posix.join(posix.dirname(path), target.toString('utf8'));
  return posix.isAbsolute(target.toString('utf8')) || !paths.has(end);
}

const POINTER = Buffer.from('version https://git-lfs.github.com/spec/');

function isPointer(bytes: Buffer): boolean {
  return bytes.subarray(0, POINTER.length).equals(POINTER);
}
