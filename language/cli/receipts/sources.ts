/** The texts that a workspace is made of, in its folder or in a commit, with the digest that says whether they are those of a receipt. */

import { type NamedConfig, UNCONFIGURED } from '../../disk/input/config/named.ts';
import { decode } from '../../disk/input/decode.ts';
import { newDigest } from '../../disk/input/digest.ts';
import { readText } from '../../disk/input/door.ts';
import { findFiles } from '../../disk/input/files.ts';
import { targetOf } from '../../disk/input/paths.ts';
import { type InRevision, readCommit, readRevision } from '../../git/in-revision.ts';
import { checkedOutAt, type Place } from '../../git/revision.ts';
import { CONFIG_NAME } from '../../services/config/config.ts';
import { fileFilter } from '../../services/config/patterns.ts';
import { type Unreadable, UsageError } from '../../words/index.ts';
import { configOf } from '../input/locate.ts';

/** All that was read of a workspace. */
export interface Sources {
  readonly texts: readonly { readonly file: string; readonly text: string }[];
  readonly config: NamedConfig;
  /** Of these alone. */
  readonly digest: string;
}

/** Those of the folder as it stands; `config` names other settings than its own. What cannot be read is left out. */
export async function sourcesIn(folder: string, config: string | undefined): Promise<Sources> {
  const target = await targetOf([folder]);
  const settings = await configOf(target, config === undefined ? {} : { config });
  const found = await findFiles(target, settings);
  return digested(
    found.files.map(({ file, path }) => ({ file, text: readText(file, path) })),
    settings,
  );
}

/** Those of a commit. */
export async function sourcesAt(folder: string, { commit, path }: Place, config?: string): Promise<Sources> {
  return sourcesOf(await readRevision(folder, commit, { path }), config);
}

async function sourcesOf(found: InRevision, config: string | undefined): Promise<Sources> {
  const settings = await configAt(found, config);
  const files = found.files.filter(({ file }) => fileFilter(settings)(file));
  return digested(
    files.map(({ file, bytes }) => ({ file, text: decode(file, bytes) })),
    settings,
  );
}

async function configAt({ config, label }: InRevision, named: string | undefined): Promise<NamedConfig> {
  const { configOf: inBytes, readConfig } = await import('../../disk/input/config/read.ts');
  if (named !== undefined) return readConfig(named);
  return config === undefined ? UNCONFIGURED : inBytes(`${label}:${CONFIG_NAME}`, config.bytes);
}

function digested(
  files: readonly { readonly file: string; readonly text: string | Unreadable }[],
  config: NamedConfig,
): Sources {
  const texts = files.flatMap(({ file, text }) => (typeof text === 'string' ? [{ file, text }] : []));
  const hearing = newDigest();
  for (const { file, text } of texts) hearing.add(file, text);
  return { texts, config, digest: hearing.end(config.text).sources };
}

/** The commit that is checked out around a workspace, and whether what was read is as it stands there; null outside of a repository. */
export async function commitHolding(root: string, digest: string, config: string | undefined) {
  const place = checkedOut(root);
  if (place === undefined) return null;
  const found = await readCommit(root, place, place.commit).catch(unlessMisuse);
  const at = found === undefined ? undefined : await sourcesOf(found, config).catch(unlessMisuse);
  return { ...place, same: at?.digest === digest };
}

function checkedOut(root: string): Place | undefined {
  try {
    return checkedOutAt(root);
  } catch (fault) {
    return unlessMisuse(fault);
  }
}

/** What a user can do something about is nothing here; a fault of the program is thrown. */
export function unlessMisuse(fault: unknown): undefined {
  asMisuse(fault);
}

export function asMisuse(fault: unknown): UsageError {
  if (fault instanceof UsageError) return fault;
  throw fault;
}
