/** Questions to the user: which workspace, which file, which folder. */
import * as vscode from 'vscode';
import { t } from '../text.ts';

const MOST = 50;

/** The folder of the active document's configuration, else of the workspace; asks where there are several. */
export async function chooseWorkspace(): Promise<vscode.Uri | undefined> {
  const configurations = await vscode.workspace.findFiles('**/rutin.config.json', '**/node_modules/**', MOST);
  const folders = configurations.map((uri) => vscode.Uri.joinPath(uri, '..'));
  const all = folders.length > 0 ? folders : (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const active = vscode.window.activeTextEditor?.document.uri.path;
  const around = all.filter(({ path }) => active?.startsWith(`${path}/`) === true);
  if (around.length === 1 || all.length < 2) return around[0] ?? all[0];
  const picks = all.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  return (await vscode.window.showQuickPick(picks, { placeHolder: t('Which workspace?') }))?.uri;
}

export async function chooseFile(
  title: string,
  start: vscode.Uri,
  extensions: readonly string[],
): Promise<vscode.Uri | undefined> {
  const filters = { [title]: [...extensions] };
  const chosen = await vscode.window.showOpenDialog({ title, openLabel: t('Choose'), defaultUri: start, filters });
  return chosen?.[0];
}

/** A folder to write in: it may be one that does not exist yet. */
export async function chooseFolder(title: string, start: vscode.Uri): Promise<vscode.Uri | undefined> {
  const value = await vscode.window.showInputBox({
    title,
    prompt: t('A folder that Rutin may replace. It is made if it does not exist.'),
    value: vscode.Uri.joinPath(start, '..', 'rutin-ut').fsPath,
  });
  return value === undefined || value.trim() === '' ? undefined : vscode.Uri.file(value.trim());
}
