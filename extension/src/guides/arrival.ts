/** Leads on to the first file and the tree of a new workspace, also where its folder has to be opened first. */
import * as vscode from 'vscode';
import { t } from '../text.ts';

const WAITING = 'rutin.arrival';
/** A window that is opened later than this was not opened for it. */
const PATIENCE_MS = 5 * 60_000;

const STARTING = 'rutin.starting';

/** A command that is run in a folder when that has been opened. */
interface Starting {
  readonly folder: string;
  readonly command: string;
  readonly at: number;
}

interface Arrival {
  readonly folder: string;
  readonly file: string;
  readonly said: string;
  /** A page that is shown beside it. */
  readonly page: string | undefined;
  readonly at: number;
}

/** Shows a file of a folder, and the tree; opens the folder where it is not open. */
export async function arrive(
  memory: vscode.Memento,
  folder: vscode.Uri,
  file: vscode.Uri,
  said: string,
  page?: vscode.Uri,
): Promise<void> {
  const arrival = { folder: folder.toString(), file: file.toString(), said, page: page?.toString(), at: Date.now() };
  if (vscode.workspace.getWorkspaceFolder(file) !== undefined) return show(arrival);
  await memory.update(WAITING, arrival);
  const isBusy = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: isBusy });
}

/** Opens a folder, in which a command is then run. */
export async function openFor(memory: vscode.Memento, folder: vscode.Uri, command: string): Promise<void> {
  await memory.update(STARTING, { folder: folder.toString(), command, at: Date.now() } satisfies Starting);
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: false });
}

/** Goes on where a folder has just been opened for it. */
export async function goOn(memory: vscode.Memento): Promise<void> {
  await start(memory);
  const waiting = memory.get<Arrival>(WAITING);
  if (waiting === undefined) return;
  const isHere = (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.toString() === waiting.folder);
  const isLate = Date.now() - waiting.at > PATIENCE_MS;
  if (isHere || isLate) await memory.update(WAITING, undefined);
  if (isHere && !isLate) await show(waiting);
}

/** Runs the command that a folder has been opened for. */
async function start(memory: vscode.Memento): Promise<void> {
  const waiting = memory.get<Starting>(STARTING);
  if (waiting === undefined) return;
  const isHere = (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.toString() === waiting.folder);
  const isLate = Date.now() - waiting.at > PATIENCE_MS;
  if (isHere || isLate) await memory.update(STARTING, undefined);
  if (isHere && !isLate) void vscode.commands.executeCommand(waiting.command);
}

async function show({ file, said, page }: Arrival): Promise<void> {
  await vscode.commands.executeCommand('rutin.organisation.focus');
  await vscode.window.showTextDocument(vscode.Uri.parse(file));
  if (page !== undefined) await vscode.commands.executeCommand('markdown.showPreviewToSide', vscode.Uri.parse(page));
  void offer(said);
}

async function offer(said: string): Promise<void> {
  const employee = t('New employee');
  const chosen = await vscode.window.showInformationMessage(said, employee);
  if (chosen === employee) await vscode.commands.executeCommand('rutin.newEmployee');
}
