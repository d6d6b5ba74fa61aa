/** The routines that a command is to look at: those of a workspace, or those that ship with the product. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Options } from '../../engine/index.ts';
import type { Language, Workspace } from '../../model/index.ts';
import { filesAtOnce } from '../../server/node-files.ts';
import { configuredAbove, isNamedAsFile } from '../../services/workspace/index.ts';
import type { CommonOptions } from '../frame/options.ts';
import { UNCONFIGURED } from './config/named.ts';
import { type Loaded, shippedText, shippedWorkspace } from './load.ts';
import { openWorkspace, optionsOf, warnOf } from './open.ts';

interface OpenedRoutines {
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
    return { ws, root: resolve('.'), options, language: asked ?? 'sv', textOf: shippedText, incomplete: false };
  }
  const { ws, options, language, unreadable, shown, target, textOf } = await openWorkspace(paths, common, asked);
  warnOf(unreadable, language, shown);
  return { ws, root: target.root, options, language, textOf, incomplete: unreadable.length > 0 };
}

async function isInWorkspace(folder: string): Promise<boolean> {
  return (await configuredAbove(filesAtOnce, resolve(folder))) !== undefined || readdirSync(folder).some(isNamedAsFile);
}
