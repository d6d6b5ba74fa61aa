/** Finds the workspace that a command line names, with its configuration, before any file of it is read. */
import { join, relative, sep } from 'node:path';
import { type NamedConfig, UNCONFIGURED } from '../../disk/input/config/named.ts';
import { type FoundFiles, findFiles } from '../../disk/input/files.ts';
import { fromHere, type Target, targetOf } from '../../disk/input/paths.ts';
import type { GivenText } from '../../disk/input/standard-input.ts';
import type { Options } from '../../engine/index.ts';
import { isShipped, type Language } from '../../model/index.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { nothingFound, passedBy } from '../../report/workspace/nothing.ts';
import { DEFAULT_HORIZON } from '../../services/config/horizon.ts';
import { today } from '../clock.ts';
import type { CommonOptions } from '../frame/options.ts';

/** A workspace of which it is known where it is, which files it has and how it is set, before any of them is read. */
export interface Located {
  readonly target: Target;
  readonly config: NamedConfig;
  readonly found: FoundFiles;
  readonly root: string;
  /** What the command line names. */
  readonly named: Target['named'];
  readonly language: Language;
  /** From the current folder to the workspace, with `/` at its end; empty where the workspace is not below it. */
  readonly prefix: string;
  /** A file as it can be clicked where one stands. */
  readonly shown: Shown;
}

/** From the name of a file in its workspace to one that can be clicked where one stands. */
export type Shown = (file: string) => string;

/** Finds the workspace of the PATHs (none: the current folder), says what is passed by, throws a UsageError where reading is pointless. */
export async function locateWorkspace(
  paths: readonly string[],
  common: CommonOptions,
  asked: Language | undefined,
  given?: GivenText,
): Promise<Located> {
  const target = await targetOf(paths, given);
  const config = await configOf(target, common);
  const found = await findFiles(target, config);
  const language = asked ?? config.values.lang ?? 'sv';
  admit(found, target, common, language);
  const { root, named } = target;
  return { target, config, found, root, named, language, prefix: prefixOf(root), shown: shownFrom(root) };
}

/** Refuses where nothing is found, unless that was allowed, and says on standard error what was passed by. */
export function admit(
  found: FoundFiles,
  target: Target,
  { allowEmpty }: Pick<CommonOptions, 'allowEmpty'>,
  language: Language,
): void {
  const { folders, named, root } = target;
  const places = (folders.length === 0 ? named.map(({ path }) => path) : folders).map(fromHere);
  const asked = { places, shown: (file: string) => fromHere(`${root}/${file}`) };
  const refused = allowEmpty === true ? undefined : nothingFound(found, asked);
  if (refused !== undefined) throw refused;
  for (const note of passedBy(found, asked)) process.stderr.write(`rutin: ${defuse(note[language])}\n`);
}

/** How the files of a workspace are shown. */
export function shownFrom(root: string): Shown {
  return (file) => (isShipped(file) ? file : fromHere(join(root, file)));
}

export async function configOf(target: Target, common: Pick<CommonOptions, 'config'>): Promise<NamedConfig> {
  const path = common.config ?? target.config;
  if (path === undefined) return UNCONFIGURED;
  const { readConfig } = await import('../../disk/input/config/read.ts');
  return readConfig(fromHere(path));
}

/** The as-of date and the horizon of a judgement. */
export function timeOf(config: NamedConfig, common: CommonOptions): Pick<Options, 'asOf' | 'horizonDays'> {
  return {
    asOf: common.datum ?? today(),
    horizonDays: common.horisont ?? config.values.horisont ?? DEFAULT_HORIZON,
  };
}

function prefixOf(root: string): string {
  const path = relative(process.cwd(), root);
  return path === '' || path.startsWith('..') || path === root ? '' : `${path.split(sep).join('/')}/`;
}
