/** Opens a workspace as it stands in a git revision. */

import { Contents } from '../../disk/cache/contents.ts';
import { type NamedConfig, UNCONFIGURED } from '../../disk/input/config/named.ts';
import { decode } from '../../disk/input/decode.ts';
import { newDigest } from '../../disk/input/digest.ts';
import { Filling } from '../../disk/input/filling.ts';
import type { Lower } from '../../disk/input/load.ts';
import type { Blobs } from '../../git/blobs.ts';
import { type InRevision, type RevisionFile, readRevision } from '../../git/in-revision.ts';
import { comparePaths, type Workspace } from '../../model/index.ts';
import { CONFIG_NAME } from '../../services/config/config.ts';
import { fileFilter } from '../../services/config/patterns.ts';
import { type Unreadable, unreadSubmodule } from '../../words/index.ts';
import type { CommonOptions } from '../frame/options.ts';
import { optionsOf } from '../input/open.ts';
import type { OpenedSide } from './opened-side.ts';

/** How the files of a version are read. */
export interface Reading {
  /** Makes the facts of each. */
  readonly lower: Lower;
  /** The version that it leans on. */
  readonly older?: Workspace;
  /** What git has given for one version: it is not asked for it again. */
  readonly blobs: Blobs;
}

/** The workspace of a folder, as it stood in the revision. One that was not there then is empty. */
export async function openRevision(
  folder: string,
  revision: string,
  common: CommonOptions,
  { lower, older, blobs }: Reading,
): Promise<OpenedSide> {
  const found = await readRevision(folder, revision, { blobs });
  const config = await configAmong(found, common);
  const isWanted = fileFilter(config);
  const filling = new Filling(older);
  const contents = new Contents();
  const hearing = newDigest();
  const unreadable: Unreadable[] = [
    ...found.unreadable.filter(({ file }) => file === CONFIG_NAME || isWanted(file)),
    ...found.submodules.filter((path) => isWanted(`${path}/x.rutin`)).map(unreadSubmodule),
  ];
  for (const { file, bytes } of found.files.filter((one) => isWanted(one.file)).sort(byName)) {
    const text = decode(file, bytes);
    if (typeof text === 'string') {
      contents.add(file, bytes, text);
      filling.put(lower(file, bytes, text));
      hearing.add(file, text);
    } else {
      unreadable.push(text);
    }
  }
  const ws = filling.end();
  const inRevision = (one: Unreadable): Unreadable => ({ ...one, file: `${found.label}:${one.file}` });
  return {
    label: found.label,
    ws,
    unreadable: unreadable.map(inRevision),
    leftOut: found.links.filter(({ file }) => isWanted(file)).map(inRevision),
    options: optionsOf({ ws }, config, common),
    language: config.values.lang,
    settings: config.text,
    root: folder,
    isFolder: false,
    contents,
    digest: hearing.end(config.text).digest,
  };
}

async function configAmong({ config, label }: InRevision, common: CommonOptions): Promise<NamedConfig> {
  const { configOf, readConfig } = await import('../../disk/input/config/read.ts');
  if (common.config !== undefined) return readConfig(common.config);
  return config === undefined ? UNCONFIGURED : configOf(`${label}:${CONFIG_NAME}`, config.bytes);
}

function byName(a: RevisionFile, b: RevisionFile): number {
  return comparePaths(a.file, b.file);
}
