/** A client that floods, lies or dies: the server answers what can be answered, keeps to the last true text, and ends when it is left. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf, fristad, removeFolders } from '../support/cli.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { type Client, servers } from '../support/lsp/client.ts';

removeFolders();
const start = servers();

interface Opened {
  readonly client: Client;
  readonly folder: string;
  readonly uri: string;
}

const TEXT = `${fristad['enheter.rutin']}`;
const FAULTY = `${TEXT}\nperson exexx1 "E" {\n    hsa SE1-X\n}\n`;

async function opened(): Promise<Opened> {
  const folder = folderOf(fristad);
  const client = start();
  await client.initialize(folder, VSCODE);
  const uri = pathToFileURL(join(folder, 'enheter.rutin')).href;
  client.open(uri, TEXT);
  await client.codes(uri);
  return { client, folder, uri };
}

/** What is told of a text that is whole again is what is told of it at first. */
async function expectRight({ client, uri }: Opened, version: number): Promise<void> {
  client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text: FAULTY }] });
  await client.until(() => (client.diagnostics.get(uri) ?? []).some(({ code }) => code === 'RUT-006'), 'what is wrong');
  client.notify('textDocument/didChange', {
    textDocument: { uri, version: version + 1 },
    contentChanges: [{ text: TEXT }],
  });
  await client.until(
    () => (client.diagnostics.get(uri) ?? []).every(({ code }) => code !== 'RUT-006'),
    'that it is mended',
  );
  expect(client.isAlive).toBe(true);
}

describe('a client that floods', () => {
  it('with changes and questions all at once is answered about the last text', { timeout: 120_000 }, async () => {
    const here = await opened();
    const { client, uri } = here;
    const answers: Promise<unknown>[] = [];
    for (let i = 0; i < 300; i++) {
      const text = i % 2 === 0 ? FAULTY : TEXT;
      client.notify('textDocument/didChange', { textDocument: { uri, version: i + 2 }, contentChanges: [{ text }] });
      answers.push(
        client.request('textDocument/hover', { textDocument: { uri }, position: { line: i % 40, character: 5 } }),
        client.request('textDocument/foldingRange', { textDocument: { uri } }),
      );
    }
    const settled = await Promise.allSettled(answers);
    expect(settled).toHaveLength(600);
    await expectRight(here, 400);
  });

  it('with cancellations of what was never asked, and of all that was, is answered all the same', async () => {
    const here = await opened();
    const { client, uri } = here;
    const asked = Array.from({ length: 100 }, () =>
      client.requestWithId('textDocument/documentSymbol', { textDocument: { uri } }),
    );
    for (const { id } of asked) client.notify('$/cancelRequest', { id });
    for (let id = 0; id < 100; id++) client.notify('$/cancelRequest', { id: -id });
    client.notify('$/cancelRequest', { id: 'x' });
    expect(await Promise.allSettled(asked.map(({ answer }) => answer))).toHaveLength(100);
    await expectRight(here, 2);
  });

  it('with one parameter of ten megabytes, or ten thousand documents, is answered', { timeout: 120_000 }, async () => {
    const here = await opened();
    const { client, folder } = here;
    await client.request('workspace/symbol', { query: 'x'.repeat(10_000_000) });
    for (let i = 0; i < 2000; i++) {
      const uri = pathToFileURL(join(folder, `ny-${i}.rutin`)).href;
      client.open(uri, '');
      client.notify('textDocument/didClose', { textDocument: { uri } });
    }
    await expectRight(here, 2);
  });
});

describe('a client that lies', () => {
  it('about versions, places and documents harms nothing', async () => {
    const here = await opened();
    const { client, uri } = here;
    const far = { line: 1e9, character: 1e9 };
    const back = { start: { line: 5, character: 9 }, end: { line: 1, character: 0 } };
    for (const range of [{ start: far, end: far }, back, { start: { line: -1, character: -5 }, end: far }]) {
      client.notify('textDocument/didChange', {
        textDocument: { uri, version: -7 },
        contentChanges: [{ range, text: '' }],
      });
    }
    client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///finns/inte.rutin', version: 1 },
      contentChanges: [{ text: 'x' }],
    });
    client.notify('textDocument/didClose', { textDocument: { uri: 'file:///finns/inte.rutin' } });
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri, type: 3 },
        { uri: 'file:///finns/inte.rutin', type: 1 },
        { uri, type: 99 },
      ],
    });
    await expectRight(here, 10);
  });

  it('in its answers, and with answers to what nobody asked, is served all the same', async () => {
    const here = await opened();
    const { client } = here;
    client.configuration = 7;
    client.notify('workspace/didChangeConfiguration', { settings: null });
    for (const id of [0, 1, 999, 'x']) client.send({ jsonrpc: '2.0', id, result: { ja: true } });
    client.send({ jsonrpc: '2.0', id: 998, error: { code: 'x', message: 7 } });
    await expectRight(here, 2);
  });
});

describe('a client that dies', () => {
  it('in the midst of its questions leaves no server behind', async () => {
    const { client, uri } = await opened();
    for (let i = 0; i < 50; i++) {
      client.request('textDocument/semanticTokens/full', { textDocument: { uri } }).catch(() => undefined);
    }
    client.hangUp();
    expect(await client.exited()).not.toBeNull();
  });
});
