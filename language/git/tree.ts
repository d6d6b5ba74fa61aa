/** What a folder of a repository holds at a commit. Nothing is checked out, no hook runs, nothing is fetched. */
import { isUtf8 } from 'node:buffer';
import { inOwnWords } from '../report/revisions/git-said.ts';
import { git } from './run.ts';
import { lacking } from './trouble.ts';

type EntryKind = 'file' | 'link' | 'submodule';

/** A thing in a commit that is no folder. */
export interface TreeEntry {
  readonly kind: EntryKind;
  readonly id: string;
  /** Relative to the folder that was asked for, with `/`; bytes that are not UTF-8 are replaced. */
  readonly path: string;
  /** Whether the path is as it stands there. */
  readonly isUtf8: boolean;
}

/** What stands at and below a folder of the repository (`prefix`) in a commit; the revision is what messages call it. */
export function entriesIn(folder: string, commit: string, prefix: string, revision: string): readonly TreeEntry[] {
  const scope = prefix === '' ? [] : ['--', prefix];
  const { ok, out, said } = git(folder, ['ls-tree', '-r', '-z', '--full-tree', commit, ...scope]);
  if (!ok) throw lacking(folder, revision, said);
  const entries = readTree(out, prefix);
  if (entries === undefined) throw inOwnWords(revision, said);
  return entries;
}

/** The `.gitignore` files of the folders above a folder of the repository; their paths are from its top. */
export function ignoresAbove(folder: string, commit: string, prefix: string, revision: string): readonly TreeEntry[] {
  const parts = prefix.split('/').slice(0, -1);
  const paths = parts.map((_, depth) => [...parts.slice(0, depth), '.gitignore'].join('/'));
  if (paths.length === 0) return [];
  const { ok, out, said } = git(folder, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
  if (!ok) throw lacking(folder, revision, said);
  const entries = readTree(out, '');
  if (entries === undefined) throw inOwnWords(revision, said);
  return entries.filter(({ kind }) => kind === 'file');
}

/** What `git ls-tree -r -z` answers: `100644 blob 0123…`, a tab, the path, a zero byte, for each; undefined for anything else. */
export function readTree(out: Buffer, prefix: string): readonly TreeEntry[] | undefined {
  const lines = out.toString('latin1').split('\0');
  if (lines.pop() !== '') return undefined;
  const entries = lines.map((line) => entryIn(line, prefix));
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function entryIn(line: string, prefix: string): TreeEntry | undefined {
  const [, mode = '', id = '', name = ''] = /^([0-9]{6}) (?:blob|commit) ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
  const bytes = Buffer.from(name, 'latin1');
  const path = bytes.toString('utf8');
  const kind = KINDS[mode.slice(0, 2)];
  return kind === undefined || !path.startsWith(prefix)
    ? undefined
    : { kind, id, path: path.slice(prefix.length), isUtf8: isUtf8(bytes) };
}

const KINDS: Readonly<Record<string, EntryKind>> = { '10': 'file', '12': 'link', '16': 'submodule' };
