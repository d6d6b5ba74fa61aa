/** Writes the work lists, calendars and the report, and leads to them. */
import * as vscode from 'vscode';
import { openReport, showFiles } from '../reports/files.ts';
import { runAloud, savedFirst, type Tools, tellWhy } from '../running.ts';
import { t } from '../text.ts';
import type { Row } from '../tree/row.ts';
import { type Candidate, choosePlace, chooseWorkspace } from './choose.ts';

/** Where the folder that was written last is remembered. */
export const LAST_OUT = 'rutin.out';

const OWN_FOLDER = 'rutin-ut';
const MANIFEST = 'manifest.json';

/** Writes for the part of a row of the tree, else for all of a workspace. */
export async function generate(tools: Tools, memory: vscode.Memento, row: Row | undefined): Promise<void> {
  const folder = row === undefined ? await chooseWorkspace() : vscode.Uri.parse(row.folder);
  if (folder === undefined || !(await savedFirst())) return;
  const out = await chooseOut(folder, memory);
  if (out === undefined) return;
  const only = row?.node === undefined ? [] : ['--for', row.node.key];
  const command = ['generate', folder.fsPath, '--out', out.fsPath, ...only];
  const outcome = await runAloud(tools, t('Rutin writes the files'), command, folder);
  if (outcome === undefined) return;
  if (outcome.code === 1) return tellBlocked();
  if (outcome.code !== 0) {
    await tellWhy(tools, outcome, t('No files were written.'));
    return;
  }
  await memory.update(LAST_OUT, out.toString());
  await tellWritten(out, outcome.output.split('\n')[0] ?? '');
}

/** The last folder or one beside the workspace, else one that is looked for. */
async function chooseOut(folder: vscode.Uri, memory: vscode.Memento): Promise<vscode.Uri | undefined> {
  const last = memory.get<string>(LAST_OUT);
  const beside = vscode.Uri.joinPath(folder, '..', OWN_FOLDER);
  const candidates: readonly Candidate[] = [
    ...(last === undefined ? [] : [{ uri: vscode.Uri.parse(last), about: t('last used') }]),
    ...(last === beside.toString() ? [] : [{ uri: beside, about: t('beside the workspace') }]),
  ];
  const search = {
    label: t('Choose another folder …'),
    options: { canSelectFolders: true, canSelectFiles: false, defaultUri: vscode.Uri.joinPath(folder, '..') },
  };
  const chosen = await choosePlace(
    t('Folder for the files'),
    t('What Rutin has written there before is replaced.'),
    candidates,
    [search],
  );
  return chosen === undefined ? undefined : ownFolder(chosen);
}

/** Rutin replaces no folder that holds anything else: there it gets a folder of its own. */
async function ownFolder(chosen: vscode.Uri): Promise<vscode.Uri> {
  const entries: readonly string[] = await vscode.workspace.fs.readDirectory(chosen).then(
    (found) => found.map(([name]) => name),
    () => [],
  );
  return entries.length === 0 || entries.includes(MANIFEST) ? chosen : vscode.Uri.joinPath(chosen, OWN_FOLDER);
}

async function tellBlocked(): Promise<void> {
  const show = t('Show the errors');
  const why = t('No files were written: there are errors. Mend them, or decide on exceptions.');
  if ((await vscode.window.showErrorMessage(why, show)) === show) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}

async function tellWritten(out: vscode.Uri, summary: string): Promise<void> {
  const open = t('Open the report');
  const files = t('Show the files');
  const chosen = await vscode.window.showInformationMessage(summary, open, files);
  if (chosen === open) await openReport(out);
  if (chosen === files) await showFiles(out);
}
