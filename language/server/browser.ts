/** The language server in a web worker. Files are the client's: it is asked for them. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { inOrder } from '../lsp/protocol/order.ts';
import { startServer } from '../lsp/start.ts';
import { stockholmDay } from '../time/index.ts';
import { onNewDay } from './new-day.ts';
import { turns } from './turns.ts';

declare const self: DedicatedWorkerGlobalScope;

const reader = new BrowserMessageReader(self);
const writer = new BrowserMessageWriter(self);
const connection = createConnection(reader, writer, { messageStrategy: inOrder(writer) });

/** `rutin/files` and `rutin/read` are the two requests that a client of the web worker answers. */
startServer(connection, {
  list: (folder) => connection.sendRequest<string[]>('rutin/files', { folder }).catch(() => []),
  read: async (uri) => {
    const answer = await connection.sendRequest<{ text: string } | null>('rutin/read', { uri }).catch(() => null);
    return answer?.text;
  },
  today: () => stockholmDay(Date.now()),
  onNewDay: (run) => onNewDay({ now: Date.now, every: (time, look) => void setInterval(look, time) }, run),
  pause: turns(),
});
