/** Reads the files of a folder, tells how far it has come, and judges them, open files first. */
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { isShipped } from '../../model/index.ts';
import { CONFIG_NAME } from '../../services/config/config.ts';
import type { Folder } from '../state/folder.ts';
import { nameUnder, normal, parentOf } from '../state/uris.ts';
import { isConfiguration } from './open-documents.ts';
import type { Server } from './server.ts';
import { judged } from './steps.ts';

/** So many files are read at once before what waits may come in. */
const FILES = 16;

const READING = { sv: 'Rutin läser arbetsytan', en: 'Rutin reads the workspace' };

/** Reads the folders with these URIs and whatever workspaces lie in them, and begins to judge them. */
export async function loadFolders(server: Server, uris: readonly string[]): Promise<void> {
  const progress = await begin(server);
  const folders: Folder[] = [];
  for (const uri of uris) folders.push(...(await readFolder(server, uri, progress)));
  server.background(judgeAll(server, folders).finally(() => progress?.done()));
}

async function judgeAll(server: Server, folders: readonly Folder[]): Promise<void> {
  for (const folder of folders) await judge(server, folder);
}

async function begin(server: Server): Promise<WorkDoneProgressServerReporter | undefined> {
  if (!server.client.progress) return undefined;
  const progress = await server.connection.window.createWorkDoneProgress();
  progress.begin(READING[server.settings.language ?? server.client.locale], 0, undefined, false);
  return progress;
}

async function readFolder(
  server: Server,
  uri: string,
  progress: WorkDoneProgressServerReporter | undefined,
): Promise<readonly Folder[]> {
  const { workspaces, host, documents } = server;
  const top = workspaces.add(uri);
  const all = await host.list(uri);
  const configured = all.filter(isConfiguration).map((config) => ({ config, folder: folderFor(server, top, config) }));
  documents.relocate();
  for (const { config, folder } of configured) {
    folder.configured.take(await host.read(config));
    const open = documents.of(folder, CONFIG_NAME)?.document.getText();
    if (open !== undefined) folder.configured.take(open);
    server.reconfigure(folder);
    sortOut(server, folder);
  }
  documents.sync();
  await readFiles(
    server,
    all.filter((one) => !isConfiguration(one)),
    progress,
  );
  return [...new Set([top, ...configured.map(({ folder }) => folder)])];
}

/** Other files may belong to the folder than those it was given while its configuration was read. */
function sortOut({ documents }: Server, folder: Folder): void {
  documents.reconsider(folder);
  for (const file of folder.files) {
    if (!isShipped(file) && !folder.holds(file)) folder.take(file, undefined);
  }
}

/** The folder with the configuration; the top one keeps the URI that the client gave it. */
function folderFor({ workspaces }: Server, top: Folder, config: string): Folder {
  const uri = parentOf(config);
  return normal(uri) === top.key ? top : workspaces.add(uri);
}

async function readFiles(
  server: Server,
  uris: readonly string[],
  progress: WorkDoneProgressServerReporter | undefined,
): Promise<void> {
  let percent = 0;
  for (let first = 0; first < uris.length; first += FILES) {
    await Promise.all(uris.slice(first, first + FILES).map((uri) => readOne(server, uri)));
    await server.host.pause();
    const now = Math.floor((100 * Math.min(first + FILES, uris.length)) / uris.length);
    if (now >= percent + 5) {
      percent = now;
      progress?.report(percent);
    }
  }
}

/** Reads a file, unless the editor has it open: that text goes before the one on disk. */
async function readOne(server: Server, uri: string): Promise<void> {
  const folder = server.workspaces.folderOf(uri);
  const file = folder === undefined ? undefined : nameUnder(folder.key, normal(uri));
  if (folder === undefined || file === undefined || !folder.holds(file)) return;
  if (server.documents.of(folder, file) !== undefined) return;
  const text = await server.host.read(uri);
  if (text !== undefined && server.documents.of(folder, file) === undefined) folder.take(file, text);
}

async function judge(server: Server, folder: Folder): Promise<void> {
  server.documents.sync();
  folder.isRead = true;
  server.guard(() => server.publisher.publishOpen(folder));
  await judged(server, folder.session);
  folder.isLoaded = true;
  server.documents.sync();
  server.guard(() => server.publisher.publish(folder));
}
