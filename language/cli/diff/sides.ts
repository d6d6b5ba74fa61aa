/** The two versions that a command line names: git revisions or folders. */
import { statSync } from 'node:fs';
import type { CommonOptions } from '../frame/options.ts';
import { openWorkspace } from '../input/open.ts';
import type { OpenedSide } from './opened-side.ts';

/** The version to compare with and the newer one; without HEAD the current folder, as it stands. */
export async function openSides(
  base: string,
  head: string | undefined,
  common: CommonOptions,
): Promise<readonly [OpenedSide, OpenedSide]> {
  const folder = head !== undefined && isFolder(head) ? head : '.';
  const newer = head === undefined || isFolder(head) ? openFolder(folder, common) : revisionAt('.', head, common);
  const older = isFolder(base) ? openFolder(base, common) : revisionAt(folder, base, common);
  return [await older, await newer];
}

async function openFolder(folder: string, common: CommonOptions): Promise<OpenedSide> {
  const { ws, unreadable, options, language } = await openWorkspace([folder], common, undefined);
  return { label: folder, ws, unreadable, options, language };
}

async function revisionAt(folder: string, revision: string, common: CommonOptions): Promise<OpenedSide> {
  const { openRevision } = await import('./revision.ts');
  return openRevision(folder, revision, common);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
