/** Chooses the day that everything is judged on, and goes back to today. */
import * as vscode from 'vscode';
import { t } from '../text.ts';

export function registerDate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('rutin.setDate', ask),
    vscode.commands.registerCommand('rutin.today', () => set(undefined)),
  );
}

async function ask(): Promise<void> {
  const value = await vscode.window.showInputBox({
    title: t('As-of date'),
    prompt: t('Everything is judged as of this day. Year-month-day, such as 2026-11-21.'),
    value: vscode.workspace.getConfiguration('rutin').get<string>('datum') ?? '',
    validateInput: (text) =>
      isDate(text) ? undefined : t('This is not a date. Write year-month-day, such as 2026-11-21.'),
  });
  if (value !== undefined) await set(value.trim());
}

/** Whether the text is a day that exists, written as year-month-day. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (match === null) return false;
  const day = new Date(`${match[0]}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(match[0]) && match[1] !== '0000';
}

/** The day belongs to the workspace where one is open. */
async function set(day: string | undefined): Promise<void> {
  const target =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('rutin').update('datum', day, target);
}
