/** What comes with a message must be what the protocol says of it: else a request is refused, and no feature is asked. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../language/lsp/forms/all.ts';
import { saneCapabilities } from '../../language/lsp/protocol/capabilities.ts';
import { clientOf } from '../../language/lsp/protocol/client.ts';
import { parameterFault, withParameters } from '../../language/lsp/protocol/parameters.ts';
import { folderOf, fristad, removeFolders } from '../support/cli.ts';
import { EDITORS, VSCODE } from '../support/lsp/capabilities.ts';
import { type Client, servers } from '../support/lsp/client.ts';
import { questionsAbout } from '../support/lsp/questions.ts';

removeFolders();
const start = servers();

const [INVALID_REQUEST, INVALID_PARAMS] = [-32600, -32602];
const uri = 'file:///a.rutin';
const place = { line: 1, character: 2 };

async function greeted(): Promise<{ readonly client: Client; readonly uri: string }> {
  const folder = folderOf(fristad);
  const client = start();
  await client.initialize(folder, VSCODE);
  return { client, uri: pathToFileURL(join(folder, 'enheter.rutin')).href };
}

describe('the parameters of a method', () => {
  it('are well as every question has them', () => {
    for (const [method, params] of questionsAbout(uri, 'exems1', 'exems1')) {
      expect(parameterFault(method, params), method).toBeUndefined();
    }
  });

  it.each<[string, unknown, string]>([
    ['textDocument/hover', null, 'textDocument/hover takes an object of parameters'],
    ['textDocument/hover', [{ textDocument: { uri }, position: place }], 'takes an object'],
    [
      'textDocument/hover',
      { textDocument: { uri: 7 }, position: place },
      'textDocument/hover: textDocument is missing',
    ],
    ['textDocument/hover', { textDocument: { uri } }, 'position'],
    ['textDocument/hover', { textDocument: { uri }, position: { line: 0.5, character: 0 } }, 'position'],
    [
      'textDocument/hover',
      { textDocument: { uri }, position: { line: Number.POSITIVE_INFINITY, character: 0 } },
      'position',
    ],
    ['textDocument/didChange', { textDocument: { uri, version: 1 }, contentChanges: [{ text: 7 }] }, 'contentChanges'],
    ['textDocument/rename', { textDocument: { uri }, position: place }, 'newName'],
    ['workspace/symbol', { query: null }, 'query'],
    ['rutin/forms/absence', { fields: [] }, 'fields'],
    ['rutin/week', { position: place }, 'uri'],
    ['rutin/week', { uri, position: null }, 'position'],
    ['rutin/week', { key: 7 }, 'key'],
    ['rutin/newVersion', { document: 'x', version: '2' }, 'from'],
    ['rutin/why', { uri, range: { start: place } }, 'range'],
  ])('%s of %j are none', (method, params, words) => {
    expect(parameterFault(method, params)).toContain(words);
  });

  it('of a method that nobody knows are not looked into', () => {
    expect(parameterFault('textDocument/implementation', null)).toBeUndefined();
    expect(parameterFault('__proto__', null)).toBeUndefined();
  });

  it('need not be there where all may be left out', () => {
    for (const nothing of [undefined, null]) {
      expect(withParameters('rutin/forms/absence', nothing)).toEqual({});
      expect(withParameters('textDocument/hover', nothing)).toBe(nothing);
    }
  });
});

describe('the server', () => {
  it('takes a form that nothing is said in as one that nothing is filled in of', async () => {
    const { client } = await greeted();
    for (const { name } of FORMS) {
      const method = `rutin/forms/${name}`;
      const empty = await client.request(method, {});
      expect(empty, name).toMatchObject({ proposal: null });
      for (const nothing of [null, undefined]) expect(await client.request(method, nothing), name).toEqual(empty);
      await expect(client.request(method, [])).rejects.toMatchObject({ code: INVALID_PARAMS });
    }
  });

  it('refuses parameters that are none, and asks no feature', async () => {
    const { client, uri: open } = await greeted();
    await expect(client.request('textDocument/hover', { textDocument: { uri: open } })).rejects.toMatchObject({
      code: INVALID_PARAMS,
    });
    await expect(client.request('rutin/why', null)).rejects.toMatchObject({ code: INVALID_PARAMS });
    expect(client.heard.filter(({ method }) => method === 'window/logMessage')).toEqual([]);
  });

  it('answers a message that does not say what it asks by a name', async () => {
    const { client } = await greeted();
    for (const method of [7, null, ['textDocument/hover']]) {
      await expect(client.request(method as never, {})).rejects.toMatchObject({ code: INVALID_REQUEST });
    }
  });

  it('can be greeted again after a greeting that is none', async () => {
    const client = start();
    await expect(client.request('initialize', { capabilities: null })).rejects.toMatchObject({ code: INVALID_PARAMS });
    await client.initialize(folderOf(fristad), VSCODE);
    expect(await client.request('rutin/tests', null)).toHaveLength(1);
  });
});

describe('what a client says that it can do', () => {
  it.each(Object.entries(EDITORS))('%s is taken at its word', (_name, capabilities) => {
    expect(saneCapabilities(capabilities)).toEqual(capabilities);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a number', 7],
    ['null parts', { workspace: null, window: null, textDocument: { completion: null } }],
    [
      'lists that are none',
      { textDocument: { completion: { completionItem: { resolveSupport: { properties: 1 } } } } },
    ],
    ['sets that are none', { workspace: { symbol: { symbolKind: { valueSet: 1 } } } }],
    ['a list too little', { textDocument: { codeAction: { dataSupport: true, resolveSupport: {} } } }],
    ['depth', JSON.parse(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)],
  ])('that is %s is not believed', (_what, capabilities) => {
    const told = clientOf({ capabilities: capabilities as never, processId: null, rootUri: null });
    expect(told).toEqual(clientOf({ capabilities: {}, processId: null, rootUri: null }));
  });
});
