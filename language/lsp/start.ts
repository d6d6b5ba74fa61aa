/** The language server: answers a client over a connection, on files that a host reads. */
import type { Connection } from 'vscode-languageserver';
import { arrangerOf } from './protocol/arranging.ts';
import { registerDocuments } from './protocol/documents.ts';
import { registerFeatures } from './protocol/features.ts';
import { guarded } from './protocol/guarded.ts';
import { registerLater } from './protocol/later.ts';
import { registerLife } from './protocol/life.ts';
import { maskedConnection } from './protocol/masked-connection.ts';
import { Server } from './protocol/server.ts';
import type { Host } from './state/host.ts';
import type { StartedWith } from './state/settings.ts';

export * from '../services/workspace/index.ts';
export { fromSystem, LARGEST_FILE, notAFile, notText, tooLarge, type Unreadable } from '../words/index.ts';
export type { FileBytes, FileText, Host, Looked } from './state/host.ts';
export type { StartedWith } from './state/settings.ts';

/** Starts to answer. The caller listens on the connection. */
export function startServer(connection: Connection, host: Host, startedWith?: StartedWith): void {
  const log = (what: string, fault: unknown): void => server.faults.log(what, fault);
  const server: Server = new Server(guarded(maskedConnection(connection), log), host, arrangerOf, startedWith);
  registerLife(server);
  registerDocuments(server);
  registerFeatures(server);
  registerLater(server);
  host.onNewDay(() => server.judging.newDay());
  connection.listen();
}
