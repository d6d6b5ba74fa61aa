/** The folder in which a workspace is begun: what is declared there, and the repository that it stands in. */
import { existsSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { originOf } from '../../git/origin.ts';
import type { Workspace } from '../../model/index.ts';
import { UNCONFIGURED } from './config/named.ts';
import { findFiles } from './files.ts';
import { shippedWorkspace } from './filling.ts';
import { load } from './load.ts';

export interface Standing {
  /** The top of the repository; the folder itself outside of one. */
  readonly top: string;
  /** The way from there to the folder: empty, or with `/` at its end. */
  readonly prefix: string;
  readonly remote: string;
  /** What is declared there already. */
  readonly ws: Workspace;
  /** The text of each file that declares something, by its way from the folder; undefined where it cannot be read. */
  readonly declared: ReadonlyMap<string, string | undefined>;
}

/** Looks at a folder, which need not be there yet; its path is absolute, links followed. */
export async function standingAt(folder: string): Promise<Standing> {
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  const origin = originOf(there);
  const way = origin === undefined ? '' : relative(origin.top, folder).split(sep).join('/');
  const isInside = origin !== undefined && !way.startsWith('..');
  const found = there === folder ? await filesIn(folder) : undefined;
  const declared = new Map<string, string | undefined>(found?.files.map(({ file }) => [file, undefined]));
  const hear = (file: string, text: string): void => void declared.set(file, text);
  return {
    top: isInside ? origin.top : folder,
    prefix: isInside && way !== '' ? `${way}/` : '',
    remote: origin?.remote ?? '',
    ws: found === undefined ? shippedWorkspace() : load(found, { hear }).ws,
    declared,
  };
}

function filesIn(folder: string) {
  const named = [{ path: folder, kind: 'folder' }] as const;
  return findFiles({ root: folder, config: undefined, named, folders: [folder] }, UNCONFIGURED);
}
