/** Runs the command line for a command of the editor, and says in a sentence why it did not do what was asked. */
import * as vscode from 'vscode';
import type { Cli, Outcome } from './cli.ts';
import { sentenceOf } from './sentence.mts';
import { t } from './text.ts';

/** What a command needs to run the command line. */
export interface Tools {
  readonly cli: Cli;
  /** What went wrong inside the program is written there. */
  readonly log: (text: string) => void;
  readonly showLog: () => void;
}

/** Runs it with a notification that can be stopped. Nothing where the user stopped it. */
export async function runAloud(
  { cli }: Tools,
  title: string,
  command: readonly string[],
  folder: vscode.Uri,
): Promise<Outcome | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const outcome = await vscode.window.withProgress(options, (_, token) => cli.run(command, folder.fsPath, token));
  return outcome.cancelled ? undefined : outcome;
}

/** The command line reads files as they are saved: whoever has not saved is asked. False: do nothing. */
export async function savedFirst(): Promise<boolean> {
  const unsaved = unsavedFiles();
  if (unsaved.length === 0) return true;
  const save = t('Save and go on');
  const question =
    unsaved.length === 1
      ? t('One file is not saved. What is made is made of the files as they are saved.')
      : t('{0} files are not saved. What is made is made of the files as they are saved.', unsaved.length);
  if ((await vscode.window.showWarningMessage(question, save)) !== save) return false;
  const results = await Promise.all(unsaved.map((document) => document.save()));
  return results.every((saved) => saved);
}

/** The files in which something is written that is not saved. */
export function unsavedFiles(): readonly vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter(({ isDirty, languageId }) => isDirty && languageId === 'rutin');
}

/** Says why nothing came of it, with a next step; gives whether the step was chosen. */
export async function tellWhy(tools: Tools, outcome: Outcome, headline: string, step?: string): Promise<boolean> {
  const isFault = outcome.code > 2 || sentenceOf(outcome.errors) === '';
  if (isFault) tools.log(`${headline}\n${outcome.errors}`);
  const button = isFault ? t('Show the log') : step;
  const why = isFault ? t('The program failed. The log has the details.') : sentenceOf(outcome.errors);
  const chosen = await vscode.window.showErrorMessage(`${headline} ${why}`, ...(button === undefined ? [] : [button]));
  if (isFault && chosen !== undefined) tools.showLog();
  return !isFault && chosen !== undefined;
}
