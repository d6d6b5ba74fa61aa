/** The current state as declarations: exports are chosen, the command line reads them, and its report is shown. */
import * as vscode from 'vscode';
import type { Cli } from '../cli.ts';
import { runAloud, type Tools, tellWhy } from '../running.ts';
import type { Server } from '../server.ts';
import { t } from '../text.ts';
import { arrive } from './arrival.ts';
import { firstRutinFile, folderToFill } from './folders.ts';

/** What the report of an import is called. */
const REPORT = 'import-rapport.md';

/** The command; nothing runs in a workspace that is not trusted. */
export function registerImport(context: vscode.ExtensionContext, cli: Cli, server: Server): void {
  const tools: Tools = { cli, log: (text) => server.log(text), showLog: () => server.showOutput() };
  const run = async (): Promise<void> => {
    if (vscode.workspace.isTrusted) await importHere(tools, context.globalState);
    else await vscode.commands.executeCommand('workbench.trust.manage');
  };
  context.subscriptions.push(vscode.commands.registerCommand('rutin.importHere', run));
}

/** Asks for the exports and for the folder, where none is open; nothing that stands is overwritten. */
async function importHere(tools: Tools, memory: vscode.Memento): Promise<void> {
  const files = await vscode.window.showOpenDialog({
    title: t('The exports of today’s state'),
    openLabel: t('Import'),
    canSelectMany: true,
    filters: { [t('Exports')]: ['csv', 'json', 'txt', 'tsv'] },
  });
  if (files === undefined || files.length === 0) return;
  const folder = await folderToFill(t('The folder to import into'));
  if (folder === undefined) return;
  const command = ['import', ...files.map(({ fsPath }) => fsPath), '--out', folder.fsPath];
  const outcome = await runAloud(tools, t('Rutin imports'), command, folder);
  if (outcome === undefined) return;
  if (outcome.code > 1) {
    const again = await tellWhy(tools, outcome, t('Nothing was imported.'), t('Choose other files'));
    if (again) await importHere(tools, memory);
    return;
  }
  await showImported(memory, folder, outcome.code === 0);
}

async function showImported(memory: vscode.Memento, folder: vscode.Uri, isWhole: boolean): Promise<void> {
  const said = isWhole
    ? t('The current state is imported. The report says what to look at.')
    : t('The current state is imported, but for some rows. The report says which, and why.');
  const report = vscode.Uri.joinPath(folder, REPORT);
  await arrive(memory, folder, (await firstRutinFile(folder)) ?? report, said, report);
}
