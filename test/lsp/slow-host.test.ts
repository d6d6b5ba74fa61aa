/** A workspace that takes long to read: what an open file says by itself comes at once, what is said of names when all is read. */
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import {
  CancellationTokenSource,
  createConnection,
  createProtocolConnection,
  InitializeRequest,
  LSPErrorCodes,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../../language/lsp/start.ts';
import { parseDay } from '../../language/time/index.ts';
import { memoryFiles } from '../support/lsp/memory-files.ts';

const FOLDER = 'file:///region';
const OPEN = `${FOLDER}/oppen.rutin`;

/** A client and a server in this process; `finish` lets the one closed file be read. */
function connected() {
  const [up, down] = [new PassThrough(), new PassThrough()];
  let finish = (): void => undefined;
  const text = new Promise<string>((resolve) => {
    finish = () => resolve('person exeb1 "Exempel B" { }\n');
  });
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    ...memoryFiles(new Map([[`${FOLDER}/stangd.rutin`, '']])),
    read: () => text,
    bytes: async () => new Uint8Array(),
    today: () => parseDay('2026-11-21') ?? 0,
    onNewDay: () => undefined,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  client.listen();
  return { client, finish };
}

it('lets a request go that is cancelled while it waits for the workspace', async () => {
  const { client } = connected();
  const root = { processId: null, rootUri: FOLDER, workspaceFolders: [{ uri: FOLDER, name: 'region' }] };
  await client.sendRequest(InitializeRequest.type, { ...root, capabilities: {} });
  void client.sendNotification('initialized', {});
  void client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: OPEN, languageId: 'rutin', version: 1, text: 'person exea1 "Exempel A" { }\n' },
  });
  const source = new CancellationTokenSource();
  const position = { line: 0, character: 8 };
  const hover = client.sendRequest('textDocument/hover', { textDocument: { uri: OPEN }, position }, source.token);
  const folds = client.sendRequest('textDocument/foldingRange', { textDocument: { uri: OPEN } });
  expect(await folds).toEqual([]);
  source.cancel();
  await expect(hover).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  client.dispose();
});

it('says at once what is wrong with the words, and of names when they have been read', async () => {
  const { client, finish } = connected();
  const heard: (readonly unknown[])[] = [];
  const next = (): Promise<void> =>
    new Promise((resolve) => {
      client.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
        heard.push(diagnostics.map(({ code }) => code).sort());
        resolve();
      });
    });
  const folders = [{ uri: FOLDER, name: 'region' }];
  const root = { processId: null, rootUri: FOLDER, workspaceFolders: folders };
  await client.sendRequest(InitializeRequest.type, { ...root, capabilities: {} });
  void client.sendNotification('initialized', {});
  const first = next();
  const text = 'person exea1 "Exempel A" { hsa }\nfrånvaro exeb1 semester från 2026-12-01 { ombud exec1 }\n';
  void client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: OPEN, languageId: 'rutin', version: 1, text },
  });
  await first;
  expect(heard).toEqual([['RUT-001']]);
  const second = next();
  finish();
  await second;
  expect(heard[1]).toContain('RUT-001');
  expect(heard[1]?.filter((code) => code === 'RUT-002')).toHaveLength(1);
  client.dispose();
});

it('tells the tree that it reads, and counts nothing until all has been judged', async () => {
  const { client, finish } = connected();
  const root = { processId: null, rootUri: FOLDER, workspaceFolders: [{ uri: FOLDER, name: 'region' }] };
  await client.sendRequest(InitializeRequest.type, { ...root, capabilities: {} });
  void client.sendNotification('initialized', {});
  void client.sendNotification('textDocument/didOpen', {
    textDocument: {
      uri: OPEN,
      languageId: 'rutin',
      version: 1,
      text: 'enhet Ettan "Ettan" { del av Saknas hsa FEL }\n',
    },
  });
  const tree = () => client.sendRequest<Tree>('rutin/tree', {});
  const reading = await tree();
  expect(reading.loading).toBe(true);
  expect(countedIn(reading)).toBe(0);
  finish();
  await expect.poll(async () => (await tree()).loading).toBe(false);
  expect(countedIn(await tree())).toBeGreaterThan(1);
  client.dispose();
});

interface Tree {
  readonly loading: boolean;
  readonly folders: readonly { readonly nodes: readonly { readonly errors: number }[] }[];
}

function countedIn({ folders }: Tree): number {
  return folders.flatMap(({ nodes }) => nodes).reduce((sum, { errors }) => sum + errors, 0);
}
