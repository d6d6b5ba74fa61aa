/** Opens a workspace as it stands in a git revision. */
import { factsOf } from '../../lowering/lower.ts';
import { comparePaths } from '../../model/index.ts';
import { fileFilter } from '../../services/config/apply.ts';
import { CONFIG_NAME } from '../../services/config/config.ts';
import type { Unreadable } from '../../services/unreadable.ts';
import { canBelong } from '../../services/workspace/index.ts';
import { type NamedConfig, UNCONFIGURED } from '../config/named.ts';
import type { CommonOptions } from '../frame/options.ts';
import { decode } from '../input/decode.ts';
import { shippedWorkspace } from '../input/load.ts';
import { optionsOf } from '../input/open.ts';
import { commitOf, filesIn, prefixIn, type RevisionFile } from './git.ts';
import type { OpenedSide } from './sides.ts';

/** The workspace of a folder, as it stood in the revision. One that was not there then is empty. */
export async function openRevision(folder: string, revision: string, common: CommonOptions): Promise<OpenedSide> {
  const prefix = prefixIn(folder, revision);
  const files = filesIn(folder, commitOf(folder, revision), prefix, isOfWorkspace);
  const config = await configAmong(files, revision, common);
  const ws = shippedWorkspace();
  const unreadable: Unreadable[] = [];
  const isWanted = fileFilter(config);
  for (const { file, bytes } of files.filter((one) => one.file !== CONFIG_NAME && isWanted(one.file)).sort(byName)) {
    const text = decode(file, bytes);
    if (typeof text === 'string') {
      ws.load(factsOf(file, text));
    } else {
      unreadable.push({ ...text, file: `${revision}:${file}` });
    }
  }
  const options = optionsOf({ ws }, config, common);
  return { label: revision, ws, unreadable, options, language: config.values.lang };
}

function isOfWorkspace(file: string): boolean {
  return file === CONFIG_NAME || canBelong(file);
}

async function configAmong(
  files: readonly RevisionFile[],
  revision: string,
  common: CommonOptions,
): Promise<NamedConfig> {
  const { configNamed, readConfig } = await import('../config/read.ts');
  if (common.config !== undefined) {
    return readConfig(common.config);
  }
  const own = files.find(({ file }) => file === CONFIG_NAME);
  return own === undefined ? UNCONFIGURED : configNamed(`${revision}:${CONFIG_NAME}`, own.bytes.toString('utf8'));
}

function byName(a: RevisionFile, b: RevisionFile): number {
  return comparePaths(a.file, b.file);
}
