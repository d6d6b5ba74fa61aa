/** Where what is kept from run to run lies: never among what is judged, and only where its owner alone can read it. */
import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { filesAtOnce } from '../../server/node-files.ts';
import { UsageError } from '../../words/index.ts';

/** The folder of the files, and that of the key they are sealed with. */
export interface CachePlace {
  readonly folder: string;
  readonly keyFolder: string;
}

/** Says where, as `--cache-dir` does; that goes before it. */
const PLACE_VARIABLE = 'RUTIN_CACHE_DIR';

/** Folders that no workspace reads. */
const OUTSIDE = /^(?:\..+|node_modules)$/;

/**
 * The place for a workspace with this folder: the one that is named, else beside the nearest `package.json` that packages are
 * installed for, else the user's own. The key of the latter two is the user's, so that no file that came with a repository
 * is believed. Undefined where the user has no folder; a UsageError where the one named lies in the workspace.
 */
export function cachePlace(root: string, named: string | undefined): CachePlace | undefined {
  const wanted = named ?? given(process.env[PLACE_VARIABLE]);
  if (wanted !== undefined) {
    const folder = resolve(wanted);
    if (isJudged(root, folder)) throw amongJudged(wanted);
    return { folder, keyFolder: folder };
  }
  const own = userFolder(process.platform, process.env);
  if (own === undefined) return undefined;
  const installed = withPackages(root);
  return { folder: installed === undefined ? own : join(installed, 'node_modules', '.cache', 'rutin'), keyFolder: own };
}

/** How a workspace is known in its place: the same where both were moved together, as from one run of a pipeline to the next. */
export function knownAs({ folder }: CachePlace, root: string): string {
  return relative(realOf(folder), root);
}

/** The folder in which this user's programs keep what they can do without. */
function userFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string | undefined {
  const absolute = (path: string | undefined): string | undefined =>
    path !== undefined && isAbsolute(path) ? path : undefined;
  const home = absolute(homedir());
  const below = (...names: string[]): string | undefined => (home === undefined ? undefined : join(home, ...names));
  const own: Partial<Record<NodeJS.Platform, string | undefined>> = {
    darwin: below('Library', 'Caches'),
    win32: absolute(env['LOCALAPPDATA']),
  };
  const folder = platform in own ? own[platform] : (absolute(env['XDG_CACHE_HOME']) ?? below('.cache'));
  return folder === undefined ? undefined : join(folder, 'rutin');
}

function withPackages(folder: string): string | undefined {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'node_modules'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : withPackages(parent);
}

function isJudged(root: string, folder: string): boolean {
  const name = filesAtOnce.nameUnder(root, realOf(folder));
  return name !== undefined && !name.split('/').some((part) => OUTSIDE.test(part));
}

/** Of what is not there yet, the way to it from what is. */
function realOf(path: string): string {
  const parent = dirname(path);
  if (existsSync(path)) return realpathSync(path);
  return parent === path ? path : resolve(realOf(parent), path.slice(parent.length).replace(/^[/\\]/, ''));
}

function given(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value;
}

function amongJudged(folder: string): UsageError {
  return new UsageError(
    `${folder} ligger i det som prövas. Ange en mapp utanför arbetsytan, eller en dold.`,
    `${folder} lies among what is checked. Name a folder outside of the workspace, or a hidden one.`,
  );
}
