/** Files and folders that come, change and go on disk. */
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { canBelong, isNamedAsFile } from '../../services/workspace/index.ts';
import type { FileText } from '../state/host.ts';
import { nameUnder } from '../state/uris.ts';
import type { Located } from '../state/workspaces.ts';
import { isConfiguration } from './open-documents.ts';
import type { Server } from './server.ts';

/** Reads again what is known to have changed; where other files may be in the workspaces than before, looks again at all. */
export async function filesChanged(server: Server, changes: readonly FileEvent[]): Promise<void> {
  const again = new Set<string>();
  for (const change of changes) {
    const located = server.workspaces.find(change.uri);
    const isSettled = located !== undefined && isKnown(located) && (await fileChanged(server, change, located));
    if (!isSettled && (await changesLayout(server, change))) again.add(server.workspaces.keyOf(change.uri));
  }
  if (again.size > 0) await server.turns.rearrange(again);
}

function isKnown({ folder, file }: Located): boolean {
  return isNamedAsFile(file) && folder.knows(file) && folder.holds(file);
}

/** What is open in the editor goes before what is on disk. False where something else stands there than a file. */
async function fileChanged(server: Server, { uri, type }: FileEvent, { folder, file }: Located): Promise<boolean> {
  const text = await server.host.read(uri);
  if (server.documents.of(folder, file) === undefined) setClosed(server, { folder, file }, text);
  return text !== undefined || type === FileChangeType.Deleted;
}

export function setClosed(server: Server, { folder, file }: Omit<Located, 'session'>, text: FileText): void {
  server.setClosed(folder, file, folder.holds(file) ? text : undefined);
}

/**
 * Nothing is told of the files of a folder that comes or goes as a whole: a folder is told of, or whatever has a name that
 * tells nothing. What the configurations and `.gitignore` files say decides which files belong.
 */
async function changesLayout(server: Server, { uri, type }: FileEvent): Promise<boolean> {
  const { workspaces, host } = server;
  const key = workspaces.keyByName(uri);
  if ([...workspaces.all].some((folder) => folder.key === key || nameUnder(key, folder.key) !== undefined)) return true;
  const folder = workspaces.ownerOf(key);
  const name = folder === undefined ? undefined : nameUnder(folder.key, key);
  if (folder === undefined || name === undefined) return false;
  if (isRules(name)) return canBelong(name.replace(/(?<![^/])[^/]*$/, '.rutin'));
  if (!canBelong(`${name}/.rutin`)) return false;
  if (type === FileChangeType.Deleted) return [...folder.files].some((file) => file.startsWith(`${name}/`));
  const path = host.pathOf(uri);
  return isNamedAsFile(name) || (path !== undefined && (await host.files.kind(path)) === 'folder');
}

/** Whether a file tells which others belong. */
function isRules(file: string): boolean {
  return isConfiguration(file) || file === '.gitignore' || file.endsWith('/.gitignore');
}
