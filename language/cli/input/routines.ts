/** The routines that a command is to look at: those of a workspace, or those that ship with the product. */
import { existsSync, readdirSync } from 'node:fs';
import type { Language, Workspace } from '../../model/index.ts';
import { CONFIG_NAME } from '../../services/config/config.ts';
import type { Day } from '../../time/index.ts';
import { today } from '../clock.ts';
import type { CommonOptions } from '../frame/options.ts';
import { shippedWorkspace } from './load.ts';
import { openWorkspace, warnOf } from './open.ts';

export interface OpenedRoutines {
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
  if (paths.length === 0 && !isWorkspace('.')) {
    return { ws: shippedWorkspace(), asOf: common.datum ?? today(), language: asked ?? 'sv', incomplete: false };
  }
  const { ws, options, language, unreadable } = await openWorkspace(paths, common, asked);
  warnOf(unreadable, language, (line) => process.stderr.write(line));
  return { ws, asOf: options.asOf, language, incomplete: unreadable.length > 0 };
}

function isWorkspace(folder: string): boolean {
  return existsSync(`${folder}/${CONFIG_NAME}`) || readdirSync(folder).some((name) => name.endsWith('.rutin'));
}
