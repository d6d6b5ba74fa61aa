/** What no good client sends: the server answers with an error or with nothing, lives on, and all its other answers stay right. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf, fristad, removeFolders } from '../support/cli.ts';
import { BARE, VSCODE } from '../support/lsp/capabilities.ts';
import { AnswerError, type Client, servers } from '../support/lsp/client.ts';
import { askAll, questionsAbout } from '../support/lsp/questions.ts';

removeFolders();
const start = servers();

const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;
const NOT_INITIALIZED = -32002;

interface Opened {
  readonly client: Client;
  readonly uri: string;
  readonly text: string;
}

async function opened(capabilities: object = VSCODE): Promise<Opened> {
  const folder = folderOf(fristad);
  const client = start();
  await client.initialize(folder, capabilities);
  const uri = pathToFileURL(join(folder, 'enheter.rutin')).href;
  const text = fristad['enheter.rutin'] ?? '';
  client.open(uri, text);
  return { client, uri, text };
}

async function answersOf({ client, uri, text }: Opened): Promise<string> {
  const answers = await askAll(client, uri, text, 'exems1');
  // Results are numbered anew each time they are asked for.
  return JSON.stringify(answers).replaceAll(/"resultId":"[^"]*"/g, '');
}

/** Parameters that are not what a method takes. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  {},
  [],
  [null],
  { textDocument: null },
  { textDocument: {} },
  { textDocument: { uri: 7 } },
  { textDocument: { uri: '' } },
  { textDocument: { uri: 'inte en uri' } },
  { textDocument: { uri: 'file:///%' } },
];

const MORE_METHODS = [
  'callHierarchy/incomingCalls',
  'callHierarchy/outgoingCalls',
  'workspace/textDocumentContent',
  'workspace/executeCommand',
  'rutin/tree',
  'rutin/week',
  'rutin/forms/monitoring',
  'rutin/forms/period',
  'rutin/delegates',
  'rutin/access',
  'rutin/person',
  'rutin/persons',
  'rutin/locate',
  'rutin/explain',
  'rutin/why',
  'rutin/forms/absence',
  'rutin/routines',
  'rutin/tests',
  'shutdowns',
];

const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWorkspaceFolders',
  '$/cancelRequest',
  '$/setTrace',
  '$/progress',
  'window/workDoneProgress/cancel',
  'hittat/på',
];

describe('wrong parameters', () => {
  it('in requests are answered, and nothing else is harmed', async () => {
    const here = await opened();
    const before = await answersOf(here);
    const methods = questionsAbout(here.uri, here.text, 'exems1').map(([method]) => method);
    for (const method of [...methods, ...MORE_METHODS]) {
      for (const params of WRONG) await here.client.request(method, params).catch(isAnswer);
    }
    expect(here.client.isAlive).toBe(true);
    expect(await answersOf(here)).toBe(before);
  });

  it('in notifications are passed over', async () => {
    const here = await opened();
    const before = await answersOf(here);
    for (const method of NOTIFICATIONS) for (const params of WRONG) here.client.notify(method, params);
    here.client.notify('textDocument/didChange', {
      textDocument: { uri: here.uri, version: 2 },
      contentChanges: [{ text: 7 }],
    });
    here.client.notify('textDocument/didChange', { textDocument: { uri: here.uri }, contentChanges: 'a' });
    expect(here.client.isAlive).toBe(true);
    expect(await answersOf(here)).toBe(before);
  });
});

function isAnswer(fault: unknown): void {
  expect(fault).toBeInstanceOf(AnswerError);
}

describe('documents that are not open', () => {
  it.each([
    'file:///finns/inte.rutin',
    'untitled:Namnlös-1',
    'http://exempel.se/a.rutin',
    'rutin-builtin:/finns-inte.rutin',
  ])('%s: there is nothing to say', async (uri) => {
    const { client } = await opened();
    for (const [method, params] of questionsAbout(uri, 'exems1', 'exems1')) {
      if (method.startsWith('workspace/')) continue;
      const answer = await client.request(method, params);
      const said = JSON.stringify(answer)?.replaceAll(/"(resultId|kind)":"[^"]*",?/g, '');
      expect(['null', '[]', '{"data":[]}', '{"items":[]}'], method).toContain(said);
    }
    client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: 'a' }] });
    client.notify('textDocument/didClose', { textDocument: { uri } });
    expect(
      await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }),
    ).toBeNull();
  });
});

describe('positions outside', () => {
  it.each([
    [{ line: 0, character: 2_147_483_647 }],
    [{ line: 2_147_483_647, character: 2_147_483_647 }],
    [{ line: 99_999, character: 0 }],
  ])('%j is answered', async (position) => {
    const { client, uri, text } = await opened();
    const range = { start: position, end: position };
    for (const [method, params] of questionsAbout(uri, text, 'finns inte')) {
      const moved = {
        ...params,
        ...('position' in params ? { position } : {}),
        ...('range' in params ? { range } : {}),
      };
      await client.request(method, 'positions' in moved ? { ...moved, positions: [position] } : moved);
    }
  });
});

describe('the order of things', () => {
  it('before initialize nothing is answered, and exit without shutdown is a fault', async () => {
    const client = start();
    await expect(client.request('textDocument/hover', {})).rejects.toMatchObject({ code: NOT_INITIALIZED });
    client.notify('textDocument/didOpen', {
      textDocument: { uri: 'file:///a.rutin', languageId: 'rutin', version: 1, text: '' },
    });
    await client.initialize(undefined, BARE);
    const exited = client.exited();
    client.notify('exit', null);
    expect(await exited).toBe(1);
  });

  it('initialize comes once', async () => {
    const { client } = await opened();
    await expect(
      client.request('initialize', { processId: null, rootUri: null, capabilities: VSCODE }),
    ).rejects.toMatchObject({
      code: INVALID_REQUEST,
    });
  });

  it('after shutdown requests are refused, and exit is in order', async () => {
    const { client, uri } = await opened();
    expect(await client.request('shutdown', undefined)).toBeNull();
    await expect(client.request('textDocument/foldingRange', { textDocument: { uri } })).rejects.toMatchObject({
      code: INVALID_REQUEST,
    });
    client.notify('textDocument/didChange', { textDocument: { uri, version: 9 }, contentChanges: [{ text: '' }] });
    const exited = client.exited();
    client.notify('exit', undefined);
    expect(await exited).toBe(0);
  });

  it('a client that hangs up leaves no server behind', async () => {
    const { client } = await opened();
    const exited = client.exited();
    client.hangUp();
    expect(await exited).not.toBeNull();
  });

  it('a client that is gone is not waited for', async () => {
    const { client } = await opened();
    const gone = start();
    await gone.initialize(undefined, BARE, { processId: 2 ** 22 + 1 });
    expect(client.isAlive).toBe(true);
    expect(await gone.exited()).not.toBeNull();
  }, 30_000);

  it('knows no method that it did not say it has', async () => {
    const { client } = await opened();
    for (const method of ['textDocument/implementation', 'textDocument/signatureHelp', 'rutin/okänt']) {
      await expect(client.request(method, {})).rejects.toMatchObject({ code: METHOD_NOT_FOUND });
    }
  });
});
