/** The language server over standard input and output, on the files of this machine. */
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { inOrder } from '../lsp/protocol/order.ts';
import { startServer } from '../lsp/start.ts';
import { keepYoungHeap } from './heap.ts';
import { nodeHost } from './node-host.ts';

/** Answers on the streams of this process until the client says `exit`. */
export function serve(): void {
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout);
  startServer(createConnection(ProposedFeatures.all, reader, writer, { messageStrategy: inOrder(writer) }), nodeHost);
  keepYoungHeap();
}
