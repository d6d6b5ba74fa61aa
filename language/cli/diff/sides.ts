/** The two versions that a command line names: git revisions or folders. */
import { statSync } from 'node:fs';
import type { Language, Options } from '../../engine/index.ts';
import { provisioningOf, type Workspace } from '../../model/index.ts';
import type { Side } from '../../plan/index.ts';
import type { Unreadable } from '../../services/unreadable.ts';
import type { CommonOptions } from '../frame/options.ts';
import { openWorkspace } from '../input/open.ts';

/** One version, opened. */
export interface OpenedSide {
  /** As it is called in the report: `main`, `examples/fristad`. */
  readonly label: string;
  readonly ws: Workspace;
  readonly unreadable: readonly Unreadable[];
  readonly options: Options;
  /** The language of its configuration. */
  readonly language: Language | undefined;
}

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
  const { ws, options, language, shown, ...opened } = await openWorkspace([folder], common, undefined);
  const unreadable = opened.unreadable.map((one) => ({ ...one, file: shown(one.file) }));
  return { label: folder, ws, unreadable, options, language };
}

async function revisionAt(folder: string, revision: string, common: CommonOptions): Promise<OpenedSide> {
  const { openRevision } = await import('./revision.ts');
  return openRevision(folder, revision, common);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A version as it is compared, as of the day and horizon given. */
export function sideOf({ ws, options }: OpenedSide, { asOf, horizonDays }: Options): Side {
  const state = provisioningOf(ws, { asOf, horizonDays, digest: '', routines: [] });
  return { ws, state, options: { ...options, asOf, horizonDays } };
}
