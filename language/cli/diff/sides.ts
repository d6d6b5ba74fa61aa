/** The two versions that a command line names: git revisions or folders. */

import { loweringOnce } from '../../disk/input/load.ts';
import { refuseEmpty, targetOf } from '../../disk/input/paths.ts';
import { isShipped } from '../../model/index.ts';
import { notRevisions } from '../../report/receipts/refusals.ts';
import { UsageError } from '../../words/index.ts';
import type { CommonOptions } from '../frame/options.ts';
import { locateWorkspace, openLocated } from '../input/open.ts';
import type { OpenedSide } from './opened-side.ts';
import type { Reading } from './revision.ts';

/** The version to compare with and the newer one; without HEAD the current folder, as it stands. */
export async function openSides(
  base: string,
  head: string | undefined,
  common: CommonOptions,
): Promise<readonly [OpenedSide, OpenedSide]> {
  refuseEmpty([base, ...(head === undefined ? [] : [head])]);
  const { isFolder } = await import('./named.ts');
  const newerFolder = head === undefined ? '.' : isFolder(head, '.') ? head : undefined;
  const { root } = await targetOf([newerFolder ?? '.']);
  const isOld = isFolder(base, root);
  if (newerFolder !== undefined && !isOld) await refuseAbsent(root, base);
  const lower = loweringOnce();
  const older = isOld ? await openFolder(base, common, { lower }) : await revisionAt(root, base, common, { lower });
  const reading = { lower, older: older.ws };
  const newer =
    newerFolder === undefined
      ? await revisionAt(root, head as string, common, reading)
      : await openFolder(newerFolder, common, reading);
  const sides = [older, inLightOf(older, newer)] as const;
  if (sides.every(isEmpty)) throw nothingIn(older, newer);
  return sides;
}

/** The commits that the words name: what a receipt of a comparison must have, since a name may come to mean another. */
export async function commitsOf(base: string, head: string | undefined): Promise<readonly [string, string]> {
  const { isFolder } = await import('./named.ts');
  const { commitOf } = await import('../../git/revision.ts');
  if (head === undefined || [base, head].some((words) => isFolder(words, '.'))) throw notRevisions();
  const { root } = await targetOf(['.']);
  return [commitOf(root, base), commitOf(root, head)];
}

/** The newer version; with the same configuration its files have their owners in the same way. */
function inLightOf({ options: { ownerOf }, settings }: OpenedSide, newer: OpenedSide): OpenedSide {
  return ownerOf === undefined || settings !== newer.settings
    ? newer
    : { ...newer, options: { ...newer.options, ownerOf } };
}

async function openFolder(folder: string, common: CommonOptions, reading: Reading): Promise<OpenedSide> {
  const located = await locateWorkspace([folder], common, undefined);
  const { ws, options, language, shown, ...opened } = openLocated(located, common, reading);
  const unreadable = opened.unreadable.map((one) => ({ ...one, file: shown(one.file) }));
  return {
    label: folder,
    ws,
    unreadable,
    leftOut: [],
    options,
    language,
    digest: opened.digest,
    settings: located.config.text,
  };
}

async function revisionAt(
  folder: string,
  revision: string,
  common: CommonOptions,
  reading: Reading,
): Promise<OpenedSide> {
  const { openRevision } = await import('./revision.ts');
  return openRevision(folder, revision, common, reading);
}

/** Where files are not checked out, there is no newer version to compare with: it would seem that they had gone. */
async function refuseAbsent(folder: string, revision: string): Promise<void> {
  const { refuseUnlessCheckedOut } = await import('./checked-out.ts');
  refuseUnlessCheckedOut(folder, revision);
}

/** Whether a version holds no file at all. */
export function isEmpty({ ws, unreadable }: Pick<OpenedSide, 'ws' | 'unreadable'>): boolean {
  return unreadable.length === 0 && [...ws.files.keys()].every(isShipped);
}

/** That neither version holds any file. */
export function nothingIn(older: Pick<OpenedSide, 'label'>, newer: Pick<OpenedSide, 'label'>): UsageError {
  const [a, b] = [older.label, newer.label];
  return new UsageError(
    `Varken ${a} eller ${b} har någon .rutin-fil här, så inget har jämförts. Gå till arbetsytans mapp och kör igen.`,
    `Neither ${a} nor ${b} has any .rutin file here, so nothing has been compared. Go to the folder of the workspace and run again.`,
  );
}
