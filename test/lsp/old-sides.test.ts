/** Old sides of diffs, snapshots and whatever else is no file of anybody's: read in their own light, judged not at all. */

import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf, fristad, removeFolders } from '../support/cli.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { type Client, servers } from '../support/lsp/client.ts';

removeFolders();
const start = servers();

const TEXT = `person exepr1 "Exempel Person" {
    hsa SE2321000131-E000000099001
    uppdrag läkare vid IngenEnhet
}
förvaltning Gammal "Gammal" { del av Ingen }
frånvaro exepr1 semester från 2026-12-07 till 2026-12-18 { }
person exetr 1 "Trasig
`;

const SCHEMES = [
  'git:/hem/exempel/a.rutin?%7B%22path%22%3A%22a.rutin%22%2C%22ref%22%3A%22HEAD%22%7D',
  'gitlens://abc123/hem/exempel/a.rutin?%7B%22ref%22%3A%221%22%7D',
  'review:/hem/exempel/a.rutin',
  'vscode-local-history:/hem/exempel/a.rutin',
  'vscode-chat-editing-snapshot-text-model:/hem/exempel/a.rutin',
];

async function begun(options: object = {}): Promise<Client> {
  const client = start();
  await client.initialize(folderOf(fristad), VSCODE, { initializationOptions: { datum: '2026-10-05', ...options } });
  await client.request('workspace/symbol', { query: '' });
  return client;
}

describe.each(SCHEMES)('%s', (uri) => {
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } };
  const position = { line: 5, character: 11 };

  it('gets no findings, and adds nothing to the workspace', async () => {
    const client = await begun();
    const before = await client.request('workspace/symbol', { query: 'exe' });
    client.open(uri, TEXT);
    expect(await client.request('workspace/symbol', { query: 'exe' })).toEqual(before);
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: `${TEXT}\n` }],
    });
    await client.request('rutin/tree', {});
    await client.request('textDocument/hover', { textDocument, position });
    expect(client.published.filter((one) => one === uri)).toEqual([]);
    expect(((await client.request('rutin/tree', {})) as { folders: readonly unknown[] }).folders).toHaveLength(1);
    client.notify('textDocument/didClose', { textDocument });
    expect(await client.request('textDocument/hover', { textDocument, position })).toBeNull();
  });

  it('can be read by its own words', async () => {
    const client = await begun();
    client.open(uri, TEXT);
    const hover = (await client.request('textDocument/hover', { textDocument, position })) as {
      contents: { value: string };
    };
    expect(hover.contents.value).toContain('Exempel Person');
    expect(await client.request('textDocument/documentSymbol', { textDocument })).not.toHaveLength(0);
    expect(await client.request('textDocument/foldingRange', { textDocument })).not.toHaveLength(0);
    const tokens = (await client.request('textDocument/semanticTokens/full', { textDocument })) as { data: unknown[] };
    expect(tokens.data.length).toBeGreaterThan(0);
    expect(await client.request('textDocument/selectionRange', { textDocument, positions: [position] })).toHaveLength(
      1,
    );
    expect(await client.request('textDocument/definition', { textDocument, position })).toMatchObject([{ uri }]);
  });

  it('is not written in, and nothing is counted in it', async () => {
    const client = await begun();
    client.open(uri, TEXT);
    const context = { diagnostics: [], only: [] };
    for (const [method, params] of [
      ['textDocument/codeAction', { range, context }],
      ['textDocument/codeLens', {}],
      ['textDocument/inlayHint', { range }],
      ['textDocument/formatting', { options: { tabSize: 4, insertSpaces: true } }],
      ['textDocument/rename', { position, newName: 'exeny1' }],
      ['textDocument/completion', { position }],
    ] as const) {
      expect([method, await client.request(method, { textDocument, ...params })]).toEqual([method, null]);
    }
  });

  it('has nothing to be asked for either', async () => {
    const client = await begun({ diagnostics: 'pull' });
    client.open(uri, TEXT);
    expect(await client.request('textDocument/diagnostic', { textDocument })).toMatchObject({ items: [] });
    const all = (await client.request('workspace/diagnostic', { previousResultIds: [] })) as {
      items: readonly { uri: string }[];
    };
    expect(all.items.map((one) => one.uri)).not.toContain(uri);
  });
});

it('the file itself is judged beside its old version', async () => {
  const folder = folderOf({ 'a.rutin': 'förvaltning Ny "Ny" { del av Ingen }\n' });
  const client = start();
  await client.initialize(folder, VSCODE);
  const uri = `${pathToFileURL(folder).href}/a.rutin`;
  const old = `git:${uri.slice('file://'.length)}?%7B%7D`;
  client.open(old, 'förvaltning Ny "Ny" { del av Annan }\nförvaltning Ny "Ny" { }\n');
  client.open(uri, 'förvaltning Ny "Ny" { del av Ingen }\n');
  expect(await client.codes(uri)).toEqual(['RUT-002']);
  expect(client.diagnostics.has(old)).toBe(false);
});

it('documents of a scheme that a folder of the editor has are judged', async () => {
  const client = start();
  const uri = 'minnet://fs/arbetsyta';
  const workspaceFolders = [{ uri, name: 'minne' }];
  await client.initialize(undefined, VSCODE, { rootUri: uri, workspaceFolders });
  client.open(`${uri}/a.rutin`, 'förvaltning Ny "Ny" { del av Ingen }\n');
  expect(await client.codes(`${uri}/a.rutin`)).toEqual(['RUT-002']);
});
