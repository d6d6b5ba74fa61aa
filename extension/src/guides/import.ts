/** The current state as declarations: exports are chosen, a page says what they are taken for and asks, and what it shows is written. */
import * as vscode from 'vscode';
import type { Heartbeat } from '../heartbeat.ts';
import type { ImportFields, ImportView } from '../import-shapes.ts';
import { FormPanel, type FormRecipe } from '../panels/form.ts';
import type { Server } from '../server.ts';
import type { ProposalView } from '../shapes.ts';
import { t } from '../text.ts';
import { arrive, openFor } from './arrival.ts';
import { askFolder, fill, firstRutinFile, isThere } from './folders.ts';

/** What the report of an import is called. */
const REPORT = 'import-rapport.md';

/** The command; nothing is read in a workspace that is not trusted. */
export function registerImport(context: vscode.ExtensionContext, server: Server, heartbeat: Heartbeat): void {
  let panel: FormPanel | undefined;
  const recipe: FormRecipe = {
    kind: 'import',
    name: 'import',
    title: () => t('Import the current state'),
    written: (proposal, written, view) => arrived(context.globalState, proposal, written, view as ImportView),
    hear: async (wish, heard) => {
      if (wish === 'other-input') await addFiles(heard);
    },
  };
  const run = async (): Promise<void> => {
    if (!vscode.workspace.isTrusted) return void (await vscode.commands.executeCommand('workbench.trust.manage'));
    const folder = await folderToImportInto(context.globalState);
    const files = folder === undefined ? [] : await chooseExports();
    if (folder === undefined || files.length === 0) return;
    if (panel === undefined) {
      panel = new FormPanel(context.extensionUri, recipe, server);
      panel.onDidClose(() => {
        panel = undefined;
      });
    }
    await panel.open({
      folder: folder.toString(),
      fields: { files, answers: {}, kinds: {}, removals: [] } satisfies ImportFields,
    });
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('rutin.importHere', run),
    heartbeat.onBeat(() => void panel?.refresh()),
    { dispose: () => panel?.dispose() },
  );
}

/** The folder that is open; where none is, one is asked for and opened, and the guide goes on there. */
async function folderToImportInto(memory: vscode.Memento): Promise<vscode.Uri | undefined> {
  const open = vscode.workspace.workspaceFolders ?? [];
  const title = t('The folder to import into');
  if (open.length === 1) return open[0]?.uri;
  if (open.length > 1) return (await vscode.window.showWorkspaceFolderPick({ placeHolder: title }))?.uri;
  const folder = await askFolder(title);
  if (folder !== undefined) await openFor(memory, folder, 'rutin.importHere');
  return undefined;
}

async function chooseExports(): Promise<readonly string[]> {
  const files = await vscode.window.showOpenDialog({
    title: t('The exports of today’s state'),
    openLabel: t('Import'),
    canSelectMany: true,
    filters: { [t('Exports')]: ['csv', 'xlsx', 'xls', 'json', 'txt', 'tsv'] },
  });
  return (files ?? []).map((uri) => uri.toString());
}

/** More files beside those that are there; what has been answered stands. */
async function addFiles(panel: FormPanel): Promise<void> {
  const chosen = await chooseExports();
  if (chosen.length === 0) return;
  const fields = panel.fields as ImportFields;
  await panel.reopen({ ...fields, files: [...new Set([...fields.files, ...chosen])] });
}

/** Beside new declarations their report is written; then they are shown. */
async function arrived(
  memory: vscode.Memento,
  { written }: ProposalView,
  panel: FormPanel,
  { report, isUpdate }: ImportView,
): Promise<void> {
  const [first] = written;
  panel.dispose();
  if (first === undefined) return;
  const uri = vscode.Uri.parse(first.place.uri);
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (folder === undefined || isUpdate || report === null) {
    await vscode.window.showTextDocument(uri, {
      selection: new vscode.Range(first.place.line, 0, first.place.line, 0),
    });
    return;
  }
  const path = await freeReport(folder);
  await fill(folder, [{ path, text: report }]);
  const said =
    path === REPORT
      ? t('The current state is imported. The report says what to look at.')
      : t('The current state is imported. {0} says what to look at: {1} is from before.', path, REPORT);
  await arrive(memory, folder, (await firstRutinFile(folder)) ?? uri, said, vscode.Uri.joinPath(folder, path));
}

/** A report from before is left as it is. */
async function freeReport(folder: vscode.Uri): Promise<string> {
  for (let i = 1; ; i++) {
    const name = i === 1 ? REPORT : REPORT.replace('.md', `-${i}.md`);
    if (!(await isThere(vscode.Uri.joinPath(folder, name)))) return name;
  }
}
