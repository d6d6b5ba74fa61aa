/** Which folder is the workspace of what is named. */
import { CONFIG_NAME } from '../config/config.ts';
import type { Files } from './files.ts';

/** A workspace: its folder, and its configuration where it has one. */
export interface Place {
  readonly root: string;
  readonly config: string | undefined;
}

/**
 * The nearest folder upwards that has a configuration. Where none has: the folder named, or that of the git repository
 * around a file named, or else the file's own.
 */
export async function placeOf(files: Files, path: string, kind: 'file' | 'folder'): Promise<Place> {
  const folder = kind === 'folder' ? path : (files.parent(path) ?? path);
  const configured = await configuredAbove(files, folder);
  if (configured !== undefined) return configured;
  const repository = kind === 'file' ? await repositoryAround(files, folder) : undefined;
  return { root: repository ?? folder, config: undefined };
}

/** The workspace of the nearest folder, this one or one above, that has a configuration. */
export async function configuredAbove(files: Files, folder: string): Promise<Place | undefined> {
  for (let root: string | undefined = folder; root !== undefined; root = files.parent(root)) {
    const config = files.child(root, CONFIG_NAME);
    if ((await files.kind(config)) === 'file') return { root, config };
  }
  return undefined;
}

/** The folder of the git repository that a folder lies in. */
export async function repositoryAround(files: Files, folder: string): Promise<string | undefined> {
  for (let at: string | undefined = folder; at !== undefined; at = files.parent(at)) {
    if ((await files.kind(files.child(at, '.git'))) !== undefined) return at;
  }
  return undefined;
}
