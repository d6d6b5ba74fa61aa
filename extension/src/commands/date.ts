/** Chooses the day that everything is judged on, and goes back to today. */
import * as vscode from 'vscode';
import { t } from '../text.ts';
import { chooseDay } from './choose-day.ts';

export function registerDate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('rutin.setDate', ask),
    vscode.commands.registerCommand('rutin.today', () => set(undefined)),
  );
}

async function ask(): Promise<void> {
  const chosen = await chooseDay(t('As-of date'));
  if (chosen !== undefined) await set(chosen.isToday ? undefined : chosen.day);
}

/** The day belongs to the workspace where one is open. */
async function set(day: string | undefined): Promise<void> {
  const target =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('rutin').update('datum', day, target);
}
