/**
 * The day that everything is judged on, where it is another than today. It is the window's own: kept with the state of the
 * workspace, which is no file, and before the setting, which is for those who want one day to hold for long.
 */
import * as vscode from 'vscode';
import { dayOf } from './day.mts';
import { daySet, isFromBefore, type KeptDay, keptIn } from './kept-day.mts';

const KEPT = 'rutin.day';

const changed = new vscode.EventEmitter<void>();
let memory: vscode.Memento | undefined;

/** Heard when another day is chosen. */
export const onDidChooseDay = changed.event;

/** From now on the day is the one that the workspace keeps. */
export function useDayOf(context: vscode.ExtensionContext): void {
  memory = context.workspaceState;
}

/** The day that is set, by the user or by the settings; undefined where it is today, whichever day that is. */
export function chosenDay(): string | undefined {
  return daySet(kept(), setting());
}

/** The day that is set, where it is not today. */
export function otherDay(): string | undefined {
  const day = chosenDay();
  return day === today() ? undefined : day;
}

/** Judges on a day from now on; undefined is today. */
export async function useDay(day: string | undefined): Promise<void> {
  const isPlain = day === undefined && setting() === '';
  await keep(isPlain ? undefined : { day: day ?? null, chosenOn: today() });
  changed.fire();
}

/** The day that was chosen on an earlier one. */
export function dayFromBefore(): string | undefined {
  const one = kept();
  return isFromBefore(one, today()) ? (one?.day ?? undefined) : undefined;
}

/** Forgets what was chosen: the day of the settings holds, or today. */
export async function forgetDay(): Promise<void> {
  await keep(undefined);
}

function kept(): KeptDay | undefined {
  return keptIn(memory?.get(KEPT));
}

async function keep(day: KeptDay | undefined): Promise<void> {
  await memory?.update(KEPT, day);
}

function setting(): string {
  return vscode.workspace.getConfiguration('rutin').get<string>('datum') ?? '';
}

function today(): string {
  return dayOf(new Date());
}
