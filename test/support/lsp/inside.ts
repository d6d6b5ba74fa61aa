/** A language server in this process, with files and a calendar of its own. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { inOrder } from '../../../language/lsp/protocol/order.ts';
import { type Host, startServer } from '../../../language/lsp/start.ts';
import { parseDay } from '../../../language/time/index.ts';
import { memoryFiles } from './memory-files.ts';

/** What the host holds, for a test to change. */
export interface World {
  readonly files: Map<string, string>;
  today: string;
  /** The new day begins. */
  readonly begin: (today: string) => void;
}

/** A client of a new server, and the world that the server sees. URIs are keys of `files`; `kept` is from an earlier start. */
export function serverInside(files: Readonly<Record<string, string>>, today: string, kept?: Host['kept']) {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const world = serverOn(there, back, files, today, kept);
  const client = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  client.listen();
  return { client, world };
}

/** A new server that hears one stream and answers on another. */
export function serverOn(
  there: PassThrough,
  back: PassThrough,
  files: Readonly<Record<string, string>>,
  today: string,
  kept?: Host['kept'],
): World {
  const listeners: (() => void)[] = [];
  const world: World = {
    files: new Map(Object.entries(files)),
    today,
    begin: (day) => {
      world.today = day;
      for (const listener of listeners) listener();
    },
  };
  const host: Host = {
    ...memoryFiles(world.files),
    read: async (uri) => world.files.get(uri),
    bytes: async (uri) => new TextEncoder().encode(world.files.get(uri)),
    kept,
    today: () => parseDay(world.today) ?? 0,
    onNewDay: (run) => void listeners.push(run),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  };
  const writer = new StreamMessageWriter(back);
  startServer(createConnection(new StreamMessageReader(there), writer, { messageStrategy: inOrder(writer) }), host);
  return world;
}

/** Begins the conversation about one folder; what the server says of itself. */
export async function greet(
  client: MessageConnection,
  folder: string,
  capabilities: object,
  options: object = {},
): Promise<InitializeResult> {
  const result = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'arbetsyta' }],
    capabilities,
    initializationOptions: options,
  });
  await client.sendNotification('initialized', {});
  return result;
}
