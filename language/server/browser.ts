/** The language server in a web worker. Files are the client's: it is asked for them. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { inOrder } from '../lsp/protocol/order.ts';
import { notAFile, startServer } from '../lsp/start.ts';
import { stockholmDay } from '../time/index.ts';
import { type Asked, filesAskedFor } from './asked-files.ts';
import { onNewDay } from './new-day.ts';
import { turns } from './turns.ts';

declare const self: DedicatedWorkerGlobalScope;

const reader = new BrowserMessageReader(self);
const writer = new BrowserMessageWriter(self);
const connection = createConnection(reader, writer, { messageStrategy: inOrder(writer) });

/** `rutin/files` and `rutin/read` are the two requests that a client of the web worker answers. */
const asked: Asked = {
  entries: (folder) => connection.sendRequest('rutin/files', { folder }),
  read: (uri) => connection.sendRequest('rutin/read', { uri }),
};
const files = filesAskedFor(asked);

startServer(connection, {
  files,
  pathOf: (uri) => uri,
  uriOf: (path) => path,
  real: (uri) => uri,
  read: (uri) => files.text(uri),
  bytes: async (uri) => notAFile(uri),
  today: () => stockholmDay(Date.now()),
  onNewDay: (run) => onNewDay({ now: Date.now, every: (time, look) => void setInterval(look, time) }, run),
  pause: turns(),
});
