/** The routines that a command is to look at: those of a workspace, or those that ship with the product. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language, Workspace } from '../../model/index.ts';
import { filesAtOnce } from '../../server/node-files.ts';
import { configuredAbove, isNamedAsFile } from '../../services/workspace/index.ts';
import type { Day } from '../../time/index.ts';
import { today } from '../clock.ts';
import type { CommonOptions } from '../frame/options.ts';
import { shippedWorkspace } from './load.ts';
import { openWorkspace, warnOf } from './open.ts';

interface OpenedRoutines {
  readonly ws: Workspace;
  readonly asOf: Day;
  readonly language: Language;
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
    return { ws: shippedWorkspace(), asOf: common.datum ?? today(), language: asked ?? 'sv', incomplete: false };
  }
  const { ws, options, language, unreadable, shown } = await openWorkspace(paths, common, asked);
  warnOf(unreadable, language, shown);
  return { ws, asOf: options.asOf, language, incomplete: unreadable.length > 0 };
}

async function isInWorkspace(folder: string): Promise<boolean> {
  return (await configuredAbove(filesAtOnce, resolve(folder))) !== undefined || readdirSync(folder).some(isNamedAsFile);
}
