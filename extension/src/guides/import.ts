/** The current state as declarations: exports are chosen, the command line reads them, and its report is shown. */
import * as vscode from 'vscode';
import { runAloud, type Tools, tellWhy } from '../running.ts';
import { t } from '../text.ts';
import { arrive } from './arrival.ts';
import { firstRutinFile, folderToFill } from './folders.ts';

/** What the report of an import is called. */
const REPORT = 'import-rapport.md';

/** Asks for the exports and for the folder, where none is open; nothing that stands is overwritten. */
export async function importHere(tools: Tools, memory: vscode.Memento): Promise<void> {
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
    if (await tellWhy(tools, outcome, t('Nothing was imported.'), t('Choose other files')))
      await importHere(tools, memory);
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
