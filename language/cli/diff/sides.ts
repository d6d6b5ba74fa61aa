/** The two versions that a command line names: git revisions or folders. */

import { Contents } from '../../disk/cache/contents.ts';
import { inLightOfKept } from '../../disk/cache/known.ts';
import { type CacheOptions, roomFor } from '../../disk/cache/room.ts';
import { loweringOnce } from '../../disk/input/load.ts';
import { refuseEmpty, targetOf } from '../../disk/input/paths.ts';
import type { Blobs } from '../../git/blobs.ts';
import { refuseUnlessCheckedOut } from '../../git/checked-out.ts';
import { commitOf } from '../../git/revision.ts';
import { isShipped, type Language } from '../../model/index.ts';
import { notRevisions } from '../../report/receipts/refusals.ts';
import { UsageError } from '../../words/index.ts';
import type { CommonOptions } from '../frame/options.ts';
import { locateWorkspace } from '../input/locate.ts';
import { type Opened, openLocated } from '../input/open.ts';
import { isFolder } from './named.ts';
import type { OpenedSide } from './opened-side.ts';
import { openRevision, type Reading } from './revision.ts';

/** The version to compare with and the newer one; without HEAD the current folder, as it stands. */
export async function openSides(
  base: string,
  head: string | undefined,
  common: CommonOptions & CacheOptions,
  asked?: Language,
): Promise<readonly [OpenedSide, OpenedSide]> {
  refuseEmpty([base, ...(head === undefined ? [] : [head])]);
  const newerFolder = head === undefined ? '.' : isFolder(head, '.') ? head : undefined;
  const { root } = await targetOf([newerFolder ?? '.']);
  const isOld = isFolder(base, root);
  // Where files are not checked out, there is no newer version to compare with: it would seem that they had gone.
  if (newerFolder !== undefined && !isOld) refuseUnlessCheckedOut(root, base);
  return openBoth(
    (reading) => (isOld ? openFolder(base, common, reading) : openRevision(root, base, common, reading)),
    (reading) =>
      newerFolder === undefined
        ? openRevision(root, head as string, common, reading)
        : openFolder(newerFolder, common, reading),
    common,
    asked,
  );
}

/** The same of the workspace in a folder: two of its revisions, or one and the folder as it stands. */
export async function openVersions(
  root: string,
  [base, head]: readonly [string, string | undefined],
  common: CommonOptions & CacheOptions,
  asked: Language,
): Promise<readonly [OpenedSide, OpenedSide]> {
  if (head === undefined) refuseUnlessCheckedOut(root, base);
  return openBoth(
    (reading) => openRevision(root, base, common, reading),
    async (reading) =>
      head === undefined
        ? (await readFolder(root, common, reading)).side
        : await openRevision(root, head, common, reading),
    common,
    asked,
  );
}

type OpenSide = (reading: Reading) => Promise<OpenedSide>;

/** Both as they are compared: the newer leans on the older, and what is the same in both is read once. */
async function openBoth(
  openOlder: OpenSide,
  openNewer: OpenSide,
  common: CommonOptions & CacheOptions,
  asked: Language | undefined,
): Promise<readonly [OpenedSide, OpenedSide]> {
  const blobs: Blobs = new Map();
  const once = { lower: loweringOnce(), blobs };
  const older = await openOlder(once);
  const newer = await openNewer({ ...once, older: older.ws });
  const sides = [older, inLightOf(older, newer)] as const;
  if (sides.every(isEmpty)) throw nothingIn(older, newer);
  return sides.every(({ unreadable }) => unreadable.length === 0) ? byWhatIsKept(sides, common, asked) : sides;
}

/** The sides as they are judged, both as of the days of the newer: by what is kept of them or of each other. */
function byWhatIsKept(
  sides: readonly [OpenedSide, OpenedSide],
  common: CommonOptions & CacheOptions,
  asked: Language | undefined,
): readonly [OpenedSide, OpenedSide] {
  const [{ root: was }, { root: is, options: days }] = sides;
  const { asOf, horizonDays } = days;
  const others = [was, is].flatMap((root) => ['', OLDER, NEWER].map((version) => ({ root, version })));
  const inLight = (side: OpenedSide, revision: string): OpenedSide => {
    const room = roomFor(side.root, common);
    if (room === undefined) return side;
    const version = side.isFolder ? '' : revision;
    const options = { ...side.options, asOf, horizonDays };
    const whole = { ...side, version, options, language: asked ?? side.language ?? 'sv' };
    return { ...side, options: inLightOfKept(whole, others, room) };
  };
  return [inLight(sides[0], OLDER), inLight(sides[1], NEWER)];
}

/** A revision is kept beside the folder of which it is a version. */
const OLDER = '@older';
const NEWER = '@newer';

/** The commits that the words name: what a receipt of a comparison must have, since a name may come to mean another. */
export async function commitsOf(base: string, head: string | undefined): Promise<readonly [string, string]> {
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

/** A folder, whose files are shown as they can be clicked. */
async function openFolder(folder: string, common: CommonOptions, reading: Reading): Promise<OpenedSide> {
  const { side, shown } = await readFolder(folder, common, reading);
  return { ...side, label: folder, unreadable: side.unreadable.map((one) => ({ ...one, file: shown(one.file) })) };
}

async function readFolder(
  folder: string,
  common: CommonOptions,
  reading: Reading,
): Promise<{ readonly side: OpenedSide } & Pick<Opened, 'shown'>> {
  const located = await locateWorkspace([folder], common, undefined);
  const contents = new Contents();
  const opened = openLocated(located, common, { ...reading, see: contents.add });
  const { ws, options, language, digest, unreadable, root, config, shown } = opened;
  const version = { root, isFolder: true, contents, settings: config.text };
  return { side: { label: '.', ws, unreadable, leftOut: [], options, language, digest, ...version }, shown };
}

/** Whether a version holds no file at all. */
export function isEmpty({ ws, unreadable }: Pick<OpenedSide, 'ws' | 'unreadable'>): boolean {
  return unreadable.length === 0 && [...ws.files.keys()].every(isShipped);
}

/** That neither version holds any file. */
function nothingIn(older: Pick<OpenedSide, 'label'>, newer: Pick<OpenedSide, 'label'>): UsageError {
  const [a, b] = [older.label, newer.label];
  return new UsageError(
    `Varken ${a} eller ${b} har någon .rutin-fil här, så inget har jämförts. Gå till arbetsytans mapp och kör igen.`,
    `Neither ${a} nor ${b} has any .rutin file here, so nothing has been compared. Go to the folder of the workspace and run again.`,
  );
}
