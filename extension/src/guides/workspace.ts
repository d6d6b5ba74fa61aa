/** Three ways to a new workspace: files to start from, an example to look at, and (on a desktop) the current state as it is today. */
import * as vscode from 'vscode';
import type { Server } from '../server.ts';
import { t } from '../text.ts';
import { arrive, goOn } from './arrival.ts';
import { askFolder, fill, firstRutinFile, folderToFill, isThere, type NewFile } from './folders.ts';

/** The commands, and what goes on where a folder has been opened for one of them. */
export function registerWorkspace(context: vscode.ExtensionContext, server: Server): void {
  const memory = context.globalState;
  const register = vscode.commands.registerCommand;
  context.subscriptions.push(
    register('rutin.startHere', () => startHere(memory, server)),
    register('rutin.openExample', () => openExample(memory, context.extensionUri)),
    register('rutin.newWorkspace', () => chooseWay()),
  );
  void goOn(memory);
}

/** The way is chosen from a list. */
async function chooseWay(): Promise<void> {
  const ways = [
    {
      label: `$(rocket) ${t('Begin here')}`,
      detail: t('Files to start from, to be changed to your own.'),
      command: 'rutin.startHere',
    },
    {
      label: `$(cloud-download) ${t('Import the current state …')}`,
      detail: t('Units, inboxes and persons from CSV or JSON files.'),
      command: 'rutin.importHere',
    },
    {
      label: `$(book) ${t('Open an example …')}`,
      detail: t('A copy to look at and try things in.'),
      command: 'rutin.openExample',
    },
  ];
  const known = new Set(await vscode.commands.getCommands(true));
  const picks = ways.filter(({ command }) => known.has(command));
  const chosen = await vscode.window.showQuickPick(picks, {
    title: t('New workspace'),
    placeHolder: t('How do you want to begin?'),
  });
  if (chosen !== undefined) await vscode.commands.executeCommand(chosen.command);
}

/** Puts the files to start from into a folder that has none of its own. */
async function startHere(memory: vscode.Memento, server: Server): Promise<void> {
  const folder = await folderToFill(t('The folder to begin in'));
  if (folder === undefined || (await tellTaken(folder))) return;
  const files = await server.ask('rutin/starter', {});
  if (files === undefined) {
    void vscode.window.showWarningMessage(t('The server could not answer just now. Change something, or try again.'));
    return;
  }
  await put(memory, folder, files, t('Here is a workspace to start from. Change it to your own, or go on here.'));
}

/** Where Rutin files stand already there is nothing to begin: they are shown. */
async function tellTaken(folder: vscode.Uri): Promise<boolean> {
  const taken = await firstRutinFile(folder);
  if (taken === undefined) return false;
  const show = t('Open it');
  const why = t('There are Rutin files in {0} already, and nothing was written.', folder.path.split('/').at(-1) ?? '');
  if ((await vscode.window.showInformationMessage(why, show)) === show) await vscode.window.showTextDocument(taken);
  return true;
}

/** Writes the files, tells of those that were there, and leads on to the first. */
async function put(memory: vscode.Memento, folder: vscode.Uri, files: readonly NewFile[], said: string): Promise<void> {
  const kept = await fill(folder, files);
  if (kept === undefined) {
    void vscode.window.showErrorMessage(
      t('The files could not be written in {0}. Is the folder read-only?', folder.fsPath),
    );
    return;
  }
  const first = files.find(({ path }) => path.endsWith('.rutin') && !kept.includes(path)) ?? files[0];
  if (first === undefined) return;
  const told = kept.length === 0 ? said : `${said} ${t('Left as they were: {0}.', kept.join(', '))}`;
  await arrive(memory, folder, vscode.Uri.joinPath(folder, first.path), told);
}

interface Example {
  readonly name: string;
  /** Paths in its folder. */
  readonly files: readonly string[];
}

/** Copies an example into a folder of its own, in one that is chosen; into the open one where that is empty. */
async function openExample(memory: vscode.Memento, extension: vscode.Uri): Promise<void> {
  const home = vscode.Uri.joinPath(extension, 'dist', 'examples');
  const examples = JSON.parse(await textAt(vscode.Uri.joinPath(home, 'index.json'))) as readonly Example[];
  const picks = examples.map((example) => ({ ...wordsOf(example.name), example }));
  const options = { title: t('Open an example'), placeHolder: t('Which example?') };
  const example = (await vscode.window.showQuickPick(picks, options))?.example;
  if (example === undefined) return;
  const folder = await folderForExample(example.name);
  if (folder === undefined) return;
  const texts = example.files.map(async (path) => ({
    path,
    text: await textAt(vscode.Uri.joinPath(home, example.name, path)),
  }));
  await put(memory, folder, await Promise.all(texts), t('This is a copy of the example: change it as you like.'));
}

function wordsOf(name: string): vscode.QuickPickItem {
  if (name === 'fristad') {
    return {
      label: t('Fristad'),
      detail: t('A health centre, home care in a municipality and eight persons. Small enough to read whole.'),
    };
  }
  return {
    label: t('Västra Götaland'),
    detail: t('A region with hospitals, health centres and all 49 municipalities, in a folder each.'),
  };
}

async function folderForExample(name: string): Promise<vscode.Uri | undefined> {
  const [open, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (open !== undefined && others.length === 0 && (await isEmpty(open.uri))) return open.uri;
  const chosen = await askFolder(
    t('The folder to copy the example into'),
    open === undefined ? undefined : vscode.Uri.joinPath(open.uri, '..'),
  );
  if (chosen === undefined) return undefined;
  let folder = vscode.Uri.joinPath(chosen, name);
  for (let i = 2; await isThere(folder); i++) folder = vscode.Uri.joinPath(chosen, `${name}-${i}`);
  return folder;
}

/** Nothing but what is hidden stands in it. */
async function isEmpty(folder: vscode.Uri): Promise<boolean> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  return entries.every(([name]) => name.startsWith('.'));
}

async function textAt(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
