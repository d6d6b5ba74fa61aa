/** Opens the workspace that a command line names, with its configuration and the circumstances it is judged in. */
import { relative, sep } from 'node:path';
import { allChecks } from '../../checks/index.ts';
import type { Language, Options } from '../../engine/index.ts';
import { ownersOf } from '../../services/config/apply.ts';
import type { Unreadable } from '../../services/unreadable.ts';
import { today } from '../clock.ts';
import { knownSeverities, type NamedConfig, UNCONFIGURED } from '../config/named.ts';
import { type CommonOptions, DEFAULT_HORIZON } from '../frame/options.ts';
import { defuse } from '../terminal/defuse.ts';
import { type FoundFiles, findFiles } from './files.ts';
import { type Loaded, load } from './load.ts';
import { type Target, targetOf } from './paths.ts';

/** A workspace ready to be judged. */
export interface Opened extends Loaded {
  readonly target: Target;
  readonly found: FoundFiles;
  readonly options: Options;
  readonly language: Language;
  /** From the current folder to the workspace, with `/` at its end; empty where the workspace is not below it. */
  readonly prefix: string;
}

/** Reads the PATHs (none: the current folder). Throws a UsageError for what makes reading pointless. */
export async function openWorkspace(
  paths: readonly string[],
  common: CommonOptions,
  asked: Language | undefined,
): Promise<Opened> {
  const target = await targetOf(paths);
  const config = await configOf(target, common);
  const found = await findFiles(target, config);
  const loaded = load(found);
  return {
    ...loaded,
    target,
    found,
    options: optionsOf(loaded, config, common),
    language: asked ?? config.values.lang ?? 'sv',
    prefix: prefixOf(target.root),
  };
}

export async function configOf(target: Target, common: Pick<CommonOptions, 'config'>): Promise<NamedConfig> {
  const path = common.config ?? target.config;
  if (path === undefined) {
    return UNCONFIGURED;
  }
  const { readConfig } = await import('../config/read.ts');
  return readConfig(displayPath(path));
}

/** A path below the current folder is shown as it would be written there. */
function displayPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}

/** The circumstances a workspace is judged in: what the command line says, else its configuration, else what is usual. */
export function optionsOf({ ws }: Pick<Loaded, 'ws'>, config: NamedConfig, common: CommonOptions): Options {
  const owners = ownersOf(config);
  return {
    checks: allChecks,
    asOf: common.datum ?? today(),
    horizonDays: common.horisont ?? config.values.horisont ?? DEFAULT_HORIZON,
    severities: knownSeverities(config, ws),
    ...(owners === undefined ? {} : { ownerOf: owners }),
  };
}

function prefixOf(root: string): string {
  const path = relative(process.cwd(), root);
  return path === '' || path.startsWith('..') || path === root ? '' : `${path.split(sep).join('/')}/`;
}

/** Names on standard error what could not be read. */
export function warnOf(unreadable: readonly Unreadable[], language: Language, write: (line: string) => void): void {
  for (const { file, reason, advice } of unreadable) {
    write(`rutin: ${defuse(file === '' ? '.' : file)} ${reason[language]}. ${advice[language]}\n`);
  }
}
