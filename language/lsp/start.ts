/** The language server: answers a client over a connection, on files that a host reads. */
import type { Connection } from 'vscode-languageserver';
import { registerViewRequests } from './panels/requests.ts';
import { registerDocuments } from './protocol/documents.ts';
import { registerFeatures } from './protocol/features.ts';
import { guarded } from './protocol/guarded.ts';
import { registerLife } from './protocol/life.ts';
import { maskedConnection } from './protocol/masked-connection.ts';
import { Server } from './protocol/server.ts';
import type { Host } from './state/host.ts';
import type { StartedWith } from './state/settings.ts';

export * from '../services/workspace/index.ts';
export { fromSystem, LARGEST_FILE, notAFile, notText, tooLarge } from '../words/index.ts';
export type { FileText, Host } from './state/host.ts';
export type { StartedWith } from './state/settings.ts';

/** Starts to answer. The caller listens on the connection. */
export function startServer(connection: Connection, host: Host, startedWith?: StartedWith): void {
  const note = (what: string, fault: unknown): void => server.faults.tell(what, fault);
  const server: Server = new Server(guarded(maskedConnection(connection), note), host, startedWith);
  registerLife(server);
  registerDocuments(server);
  registerFeatures(server);
  registerViewRequests(server);
  host.onNewDay(() => server.newDay());
  connection.listen();
}
