/** Which files of this disk a command reads, and which of them it was asked about. */
import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { comparePaths } from '../../model/index.ts';
import { filesAtOnce } from '../../server/node-files.ts';
import type { Config } from '../../services/config/config.ts';
import {
  type FoundFile,
  isNamedAsFile,
  type ListedPart,
  type Listing,
  listedTogether,
  listWorkspace,
  type Selection,
  selected,
} from '../../services/workspace/index.ts';
import { linkOut, type Unreadable } from '../../words/index.ts';
import { type Named, nameIn, type Target } from './paths.ts';

export type { FoundFile };

export interface FoundFiles extends Selection {
  /** The files at or below what was named. */
  readonly chosen: ReadonlySet<string>;
  /** What cannot be read of that. */
  readonly chosenUnreadable: readonly Unreadable[];
  /** The files to report on: those chosen, where nothing but files was named; undefined: all. */
  readonly only: ReadonlySet<string> | undefined;
  /** So many files the configuration leaves out. */
  readonly excluded: number;
  /** Named files that the workspace leaves out. */
  readonly leftOut: readonly string[];
  /** The names of folders that are workspaces of their own. */
  readonly nested: readonly string[];
  readonly nearMisses: readonly string[];
}

/** The files of the workspace that the configuration wants, and those that were named whatever they are called. */
export async function findFiles(target: Target, config: Config): Promise<FoundFiles> {
  const listing = await listingOf(target);
  const selection = selected(listing, config);
  const byPath = new Map(selection.files.map((one) => [one.path, one]));
  const named = target.named.filter(({ kind }) => kind === 'file').map((one) => namedFile(one, target, byPath));
  const files = sorted([...selection.files, ...named.flatMap(({ added }) => added ?? [])]);
  const asked = new Set(named.flatMap(({ file, isLeftOut }) => (isLeftOut ? [] : [file])));
  const folders = target.named.filter(({ kind }) => kind === 'folder').map(({ path }) => path);
  const unreadable = sorted([...selection.unreadable, ...named.flatMap(({ fault }) => fault ?? [])]);
  const isAll = folders.includes(target.root);
  const isChosen = ({ file }: { readonly file: string }): boolean =>
    isAll || asked.has(file) || folders.some((one) => isBelow(one, join(target.root, file)));
  return {
    ...selection,
    files,
    unreadable,
    chosenUnreadable: unreadable.filter(isChosen),
    chosen: new Set(files.filter(isChosen).map(({ file }) => file)),
    only: folders.length > 0 ? undefined : asked,
    excluded: listing.files.length - selection.files.length,
    leftOut: named.filter(({ isLeftOut }) => isLeftOut).map(({ file }) => file),
    nested: listing.nested.map((path) => nameIn(target.root, path)),
    nearMisses: listing.nearMisses,
  };
}

/** What the workspace holds; of folders that are read together each holds a part. */
async function listingOf({ root, config, folders }: Target): Promise<Listing> {
  const parts: ListedPart[] = [];
  for (const folder of folders) {
    parts.push({ name: nameIn(root, folder), listing: await listWorkspace(filesAtOnce, folder) });
  }
  return listedTogether(root, config, parts);
}

/** A file that was named outright. */
interface NamedFile {
  readonly file: string;
  /** It is none of those that the workspace is made of. */
  readonly isLeftOut: boolean;
  /** It is read although it is not called as a file of a workspace is. */
  readonly added?: FoundFile;
  readonly fault?: Unreadable;
}

/** What a link leads to is what is meant, where that lies in the workspace. */
function namedFile(
  { path }: Named,
  { root, folders, given }: Target,
  byPath: ReadonlyMap<string, FoundFile>,
): NamedFile {
  const file = nameIn(root, path);
  if (given !== undefined && !byPath.has(path)) return { file, isLeftOut: false, added: { file, path } };
  const real = realpathSync(path);
  const found = byPath.get(real);
  if (found !== undefined) return { file: found.file, isLeftOut: false };
  if (!isBelow(root, real)) return { file, isLeftOut: false, fault: linkOut(file) };
  const isPassedBy = isNamedAsFile(file) && statSync(real).isFile() && folders.some((folder) => isBelow(folder, real));
  return isPassedBy ? { file, isLeftOut: true } : { file, isLeftOut: false, added: { file, path: real } };
}

function isBelow(folder: string, path: string): boolean {
  return filesAtOnce.nameUnder(folder, path) !== undefined;
}

function sorted<T extends { readonly file: string }>(these: readonly T[]): readonly T[] {
  return [...these].sort((a, b) => comparePaths(a.file, b.file));
}
