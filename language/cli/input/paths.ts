/** From the PATHs of a command line to a workspace: where it is, and which parts of it are to be read and reported. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { CONFIG_NAME } from '../../services/config/config.ts';
import { UsageError } from '../../words/index.ts';

/**
 * - One folder is the workspace.
 * - Files in a folder below a configuration file belong to that workspace: all of it is read, and what is found in the
 *   files is reported.
 * - Otherwise exactly what is named is read, as one workspace, whose root is the nearest folder that holds it all (or
 *   the nearest above that with a configuration file).
 */
export interface Target {
  /** Absolute path; files are named relative to it. */
  readonly root: string;
  /** Absolute paths of what is to be read. */
  readonly read: readonly string[];
  /** Files to report on, relative to the root with `/`; undefined: all. */
  readonly only: ReadonlySet<string> | undefined;
  /** The configuration file of the workspace; undefined when it has none. */
  readonly config: string | undefined;
}

/** The workspace that the PATHs name; a UsageError when one of them does not exist. */
export function targetOf(paths: readonly string[]): Target {
  const named = (paths.length === 0 ? ['.'] : paths).map((path) => ({ path: resolve(path), isFolder: isFolder(path) }));
  const [first] = named;
  if (named.length === 1 && first?.isFolder === true) {
    return { root: first.path, read: [first.path], only: undefined, config: configIn(first.path) };
  }
  const common = named.map(({ path, isFolder }) => (isFolder ? path : dirname(path))).reduce(commonFolder);
  const root = configuredAbove(common);
  const files = named.filter(({ isFolder }) => !isFolder).map(({ path }) => path);
  if (root !== undefined && files.length === named.length) {
    const only = new Set(files.map((path) => nameIn(root, path)));
    return { root, read: [root], only, config: configIn(root) };
  }
  const read = named.map(({ path }) => path);
  return { root: root ?? common, read, only: undefined, config: root === undefined ? undefined : configIn(root) };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new UsageError(
      `${path} finns inte. Ange en mapp eller en fil.`,
      `${path} does not exist. Name a folder or a file.`,
    );
  }
}

function configIn(folder: string): string | undefined {
  const path = join(folder, CONFIG_NAME);
  return existsSync(path) ? path : undefined;
}

function configuredAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (configIn(at) !== undefined) {
      return at;
    }
    if (at === dirname(at)) {
      return undefined;
    }
  }
}

function commonFolder(a: string, b: string): string {
  const start = parse(a).root;
  const one = a.slice(start.length).split(sep);
  const other = b.slice(start.length).split(sep);
  const length = one.findIndex((part, i) => part !== other[i]);
  return length < 0 ? a : start + one.slice(0, length).join(sep);
}

/** A path as reports name it: relative to the root, with `/`. */
export function nameIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
