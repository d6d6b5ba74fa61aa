/** The routines that a command is to look at: those of a workspace, or those that ship with the product. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { UNCONFIGURED } from '../../disk/input/config/named.ts';
import { newDigest } from '../../disk/input/digest.ts';
import { shippedWorkspace } from '../../disk/input/filling.ts';
import type { Loaded } from '../../disk/input/load.ts';
import { shippedText } from '../../disk/input/texts.ts';
import type { Options } from '../../engine/index.ts';
import type { Language, Workspace } from '../../model/index.ts';
import { stampFor } from '../../report/receipts/stamp.ts';
import { filesAtOnce } from '../../server/node-files.ts';
import { configuredAbove, isNamedAsFile } from '../../services/workspace/index.ts';
import type { CommonOptions } from '../frame/options.ts';
import { type Opened, openWorkspace, optionsOf } from './open.ts';
import { warnOf } from './warn.ts';

interface OpenedRoutines extends Pick<Opened, 'named' | 'sources' | 'stamp' | 'unreadable'> {
  readonly ws: Workspace;
  /** The folder of the workspace, else where one stands. */
  readonly root: string;
  readonly options: Options;
  readonly language: Language;
  readonly textOf: Loaded['textOf'];
  /** Something could not be read. */
  readonly incomplete: boolean;
}

/** Of the workspace that is named; of the current folder, if it is one; else the shipped ones alone. */
export async function openRoutines(
  paths: readonly string[],
  common: CommonOptions,
  asked: Language | undefined,
): Promise<OpenedRoutines> {
  if (paths.length === 0 && !(await isInWorkspace('.'))) {
    const ws = shippedWorkspace();
    const options = optionsOf({ ws }, UNCONFIGURED, common);
    const { digest, sources } = newDigest().end(undefined);
    const stamp = stampFor(ws, { ...options, digest });
    const bare = { named: [], unreadable: [], incomplete: false };
    return { ...bare, ws, root: resolve('.'), options, sources, stamp, language: asked ?? 'sv', textOf: shippedText };
  }
  const opened = await openWorkspace(paths, common, asked);
  warnOf(opened.unreadable, opened.language, opened.shown);
  return { ...opened, incomplete: opened.unreadable.length > 0 };
}

async function isInWorkspace(folder: string): Promise<boolean> {
  return (await configuredAbove(filesAtOnce, resolve(folder))) !== undefined || readdirSync(folder).some(isNamedAsFile);
}
