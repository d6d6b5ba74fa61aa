/** Folders for a new workspace: the one that is open or one that is asked for, what stands there, and files that are put there. */
import * as vscode from 'vscode';
import { t } from '../text.ts';

/** A file that is to be: its path in the folder, and what it holds. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The folder that is open; one is asked for where none is, or where there are several. */
export async function folderToFill(title: string): Promise<vscode.Uri | undefined> {
  const open = vscode.workspace.workspaceFolders ?? [];
  if (open.length === 1) return open[0]?.uri;
  if (open.length > 1) return (await vscode.window.showWorkspaceFolderPick({ placeHolder: title }))?.uri;
  return askFolder(title);
}

/** Asks for a folder. */
export async function askFolder(title: string, defaultUri?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title,
      openLabel: t('Choose the folder'),
      canSelectFolders: true,
      canSelectFiles: false,
      ...(defaultUri === undefined ? {} : { defaultUri }),
    })) ?? [];
  return chosen;
}

/** Whether something stands at a place. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** So deep is looked for what stands in a folder. */
const DEPTH = 6;

/** The first Rutin file of a folder, by path; undefined where there is none. */
export async function firstRutinFile(folder: vscode.Uri, depth = DEPTH): Promise<vscode.Uri | undefined> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found.sort(([a], [b]) => (a < b ? -1 : 1)),
    () => [],
  );
  const file = entries.find(([name, type]) => type === vscode.FileType.File && name.endsWith('.rutin'));
  if (file !== undefined) return vscode.Uri.joinPath(folder, file[0]);
  for (const [name, type] of depth === 0 ? [] : entries) {
    if (type !== vscode.FileType.Directory || name.startsWith('.') || name === 'node_modules') continue;
    const found = await firstRutinFile(vscode.Uri.joinPath(folder, name), depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Puts files into a folder, as one step; what stands there is left as it is, and named. Undefined where nothing could be written. */
export async function fill(folder: vscode.Uri, files: readonly NewFile[]): Promise<readonly string[] | undefined> {
  const edit = new vscode.WorkspaceEdit();
  const kept: string[] = [];
  for (const { path, text } of files) {
    const uri = vscode.Uri.joinPath(folder, path);
    if (await isThere(uri)) kept.push(path);
    else edit.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: false });
  }
  return (await vscode.workspace.applyEdit(edit)) ? kept : undefined;
}
