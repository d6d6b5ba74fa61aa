/** Documents that open, change and close, files that change on disk, and documents that ship with the product. */
import type { CancellationToken } from 'vscode-languageserver';
import { shippedRoutines } from '../../services/builtin.ts';
import { CONFIG_NAME } from '../../services/config/config.ts';
import { canBelong } from '../../services/files.ts';
import type { FileText } from '../state/host.ts';
import { normal, shippedFile } from '../state/uris.ts';
import { type Located, uriOf } from '../state/workspaces.ts';
import { explanationOf, pageOf } from '../views/explain.ts';
import { reload } from './life.ts';
import { isConfiguration } from './open-documents.ts';
import { registerPull } from './pull.ts';
import type { Server } from './server.ts';
import { awaited } from './steps.ts';

const CONTENT_REQUEST = 'workspace/textDocumentContent';

export function registerDocuments(server: Server): void {
  const { connection, documents, publisher } = server;
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    documents.open(uri, languageId, version, text);
    publisher.settle();
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    if (documents.change(textDocument.uri, textDocument.version, contentChanges)) publisher.settle();
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    close(server, textDocument.uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    server.inTurn(() => filesChanged(server, uris));
  });
  connection.onRequest(CONTENT_REQUEST, async ({ uri }: { readonly uri: string }, token: CancellationToken) => {
    await awaited(server.ready, token);
    return { text: contentOf(server, uri) ?? '' };
  });
  registerPull(server);
}

/** A closed document is what it is on disk. */
function close(server: Server, uri: string): void {
  const located = server.documents.close(uri);
  if (located !== undefined) server.inTurn(() => readAgain(server, uri));
}

async function readAgain(server: Server, uri: string): Promise<void> {
  const text = await server.host.read(uri);
  if (server.documents.get(uri) !== undefined) return;
  const located = server.workspaces.locate(uri);
  if (located.file === CONFIG_NAME) server.takeConfiguration(located.folder, text);
  else if (!isConfiguration(located.file)) setClosed(server, located, text);
}

/** What is open in the editor goes before what is on disk. */
async function filesChanged(server: Server, uris: readonly string[]): Promise<void> {
  const configurations = uris.filter((uri) => isConfiguration(uri) && server.documents.get(uri) === undefined);
  for (const uri of configurations) await reload(server, uri);
  const others = uris.filter((uri) => !isConfiguration(uri));
  for (const uri of others) await fileChanged(server, uri);
  const folders = others.filter((uri) => !canBelong(uri));
  if (folders.length > 0) await foldersGone(server, new Set(folders.map(normal)));
}

async function fileChanged(server: Server, uri: string): Promise<void> {
  const folder = server.workspaces.folderOf(uri);
  if (folder === undefined) return;
  const located = server.workspaces.locate(uri);
  const text = folder.holds(located.file) ? await server.host.read(uri) : undefined;
  if (server.documents.of(folder, located.file) === undefined) setClosed(server, located, text);
}

/** Nothing is told of the files of a folder that goes: they are read again, and what cannot be is gone. */
async function foldersGone(server: Server, gone: ReadonlySet<string>): Promise<void> {
  for (const folder of server.workspaces.all) {
    for (const file of folder.files) {
      const uri = uriOf(folder, file);
      if (isBelow(normal(uri), gone)) await fileChanged(server, uri);
    }
  }
}

function isBelow(uri: string, folders: ReadonlySet<string>): boolean {
  for (let at = uri.lastIndexOf('/'); at > 0; at = uri.lastIndexOf('/', at - 1)) {
    if (folders.has(uri.slice(0, at))) return true;
  }
  return false;
}

function setClosed(server: Server, { folder, file }: Located, text: FileText): void {
  server.setClosed(folder, file, folder.holds(file) ? text : undefined);
}

/** A shipped routine as text, or a code explained: the clause in its own words first. */
function contentOf(server: Server, uri: string): string | undefined {
  const file = shippedFile(uri);
  const code = file === undefined ? undefined : /^builtin:\/(.*)\.md$/.exec(file)?.[1];
  if (code === undefined) return shippedRoutines.find((routine) => routine.file === file)?.text;
  for (const { session } of server.workspaces.all) {
    const text = explanationOf(session, code);
    if (text !== undefined) return text;
  }
  return pageOf(code);
}
