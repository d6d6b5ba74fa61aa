/** Documents that open, change and close, and files that change on disk. */
import { CONFIG_NAME } from '../../services/config/config.ts';
import { canBelong } from '../../services/workspace/index.ts';
import type { Folder } from '../state/folder.ts';
import { schemeOf } from '../state/uris.ts';
import type { Located } from '../state/workspaces.ts';
import { welcome } from './guests.ts';
import { isNew } from './loading.ts';
import { isConfiguration } from './open-documents.ts';
import type { Server } from './server.ts';
import { filesChanged, setClosed } from './watching.ts';

export function registerDocuments(server: Server): void {
  const { connection, documents, publisher } = server;
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    opened(server, uri, documents.open(uri, languageId, version, text));
    publisher.settle();
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    if (documents.change(textDocument.uri, textDocument.version, contentChanges)) publisher.settle();
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    close(server, textDocument.uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    server.turns.inTurn(() => filesChanged(server, changes));
  });
}

/** A document of which nothing is known yet: it may be from elsewhere, new, or left out of its folder. */
function opened(server: Server, uri: string, { folder, file }: Located): void {
  if (folder.role === 'alone') welcome(server, uri);
  else if (folder.role === 'opened' && canBelong(file) && !folder.held.has(file)) {
    server.background(consider(server, uri, folder, file));
  }
}

async function consider(server: Server, uri: string, folder: Folder, file: string): Promise<void> {
  if (!(await isNew(server, uri))) return server.turns.rearrange([]);
  folder.held.addNew(file);
  server.documents.reconsider(folder);
  server.publisher.settle();
}

/** A closed document is what it is on disk; one from elsewhere is nothing, and an old version was nothing else. */
function close(server: Server, uri: string): void {
  const located = server.documents.close(uri);
  if (located === undefined) return;
  const { folder, file } = located;
  const isOpen = server.documents.of(folder, file) !== undefined;
  server.dropUnused();
  if (folder.role !== 'opened' && !isOpen) server.publisher.retract(folder, file);
  if (folder.role === 'alone' && !isOpen) folder.session.setText(file, undefined);
  else if (folder.role !== 'old') server.turns.inTurn(() => readAgain(server, uri));
  server.publisher.settle();
}

async function readAgain(server: Server, uri: string): Promise<void> {
  const located = server.workspaces.find(uri) ?? unsaved(server, uri);
  if (located === undefined || server.documents.of(located.folder, located.file) !== undefined) return;
  const text = await server.host.read(uri);
  if (server.documents.of(located.folder, located.file) !== undefined) return;
  if (located.file === CONFIG_NAME) server.takeConfiguration(located.folder, text);
  else if (!isConfiguration(located.file)) setClosed(server, located, text);
}

/** What was never saved has been in the first folder. */
function unsaved({ workspaces }: Server, uri: string): Located | undefined {
  return schemeOf(uri) === 'untitled' ? workspaces.locate(uri) : undefined;
}
