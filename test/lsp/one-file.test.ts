/** One real file is one file: whatever way leads to it, however its URI is written, and only as long as there is reason. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf, removeFolders } from '../support/cli.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { type Client, servers } from '../support/lsp/client.ts';

removeFolders();
const start = servers();

const ASTRAY = 'förvaltning Ny "Ny" { del av Påhittad }\n';
const PRINCIPAL = 'huvudman Påhittad "Påhittad" { typ region organisationsnummer 232100-0131 }\n';

function uriIn(folder: string, file = ''): string {
  return pathToFileURL(join(folder, file)).href;
}

/** The URIs about which something is said. */
function said(client: Client): readonly string[] {
  return [...client.diagnostics].filter(([, list]) => list.length > 0).map(([uri]) => uri);
}

async function settled(client: Client): Promise<void> {
  for (let i = 0; i < 3; i++) await client.request('workspace/symbol', { query: '' });
}

function close(client: Client, uri: string): void {
  client.notify('textDocument/didClose', { textDocument: { uri } });
}

describe('a link', () => {
  it('to the folder: files that come by their real path are those of the folder', async () => {
    const real = folderOf({ 'a.rutin': ASTRAY, 'b.rutin': ASTRAY.replaceAll('Ny', 'Ny2') });
    const link = join(folderOf({}), 'lank');
    symlinkSync(real, link);
    const client = start();
    await client.initialize(link, VSCODE);
    await client.codes(uriIn(link, 'a.rutin'));
    client.open(uriIn(real, 'a.rutin'), ASTRAY);
    await client.codes(uriIn(real, 'a.rutin'));
    await settled(client);
    expect([...said(client)].sort()).toEqual([uriIn(link, 'b.rutin'), uriIn(real, 'a.rutin')].sort());
    const symbols = (await client.request('workspace/symbol', { query: 'Ny' })) as readonly unknown[];
    expect(symbols).toHaveLength(2);
    writeFileSync(join(real, 'h.rutin'), PRINCIPAL);
    const changes = [{ uri: uriIn(real, 'h.rutin'), type: 1 }];
    client.notify('workspace/didChangeWatchedFiles', { changes });
    await client.until(() => said(client).every((uri) => !uri.endsWith('b.rutin')), 'the name to be known');
  });

  it('to a file: open by both ways it is one, and the text last touched is its text', async () => {
    const folder = folderOf({ 'a.rutin': ASTRAY });
    symlinkSync(join(folder, 'a.rutin'), join(folder, 'b.rutin'));
    const client = start();
    await client.initialize(folder, VSCODE);
    const [one, other] = [uriIn(folder, 'a.rutin'), uriIn(folder, 'b.rutin')];
    client.open(one, ASTRAY);
    client.open(other, ASTRAY);
    await client.until(() => said(client).includes(other), 'it to be judged');
    await settled(client);
    expect(said(client)).toEqual([other]);
    const symbols = (uri: string): Promise<unknown> =>
      client.request('textDocument/documentSymbol', { textDocument: { uri } });
    expect(await symbols(one)).toHaveLength(1);
    const textDocument = { uri: one, version: 2 };
    client.notify('textDocument/didChange', { textDocument, contentChanges: [{ text: `${ASTRAY}// mer\n` }] });
    await client.until(() => said(client).includes(one), 'it to be judged by the other name');
    await settled(client);
    expect(said(client)).toEqual([one]);
    expect(await symbols(one)).toHaveLength(1);
    expect(await symbols(other)).toBeNull();
    close(client, one);
    await client.until(() => said(client).includes(other), 'what is still open');
    expect(said(client)).toEqual([other]);
    expect(await symbols(other)).toHaveLength(1);
  });

  it('from elsewhere into the folder leads into the folder', async () => {
    const folder = folderOf({ 'a.rutin': ASTRAY, 'h.rutin': PRINCIPAL });
    const link = join(folderOf({}), 'b.rutin');
    symlinkSync(join(folder, 'a.rutin'), link);
    const client = start();
    await client.initialize(folder, VSCODE);
    client.open(pathToFileURL(link).href, ASTRAY.replace('Påhittad', 'Ingen'));
    await client.codes(pathToFileURL(link).href);
    await settled(client);
    expect(said(client)).toEqual([pathToFileURL(link).href]);
  });
});

describe('a URI in another encoding', () => {
  const NAME = 'kopia (1) av å.rutin';
  const written = (folder: string): string =>
    uriIn(folder, NAME).replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('%C3%A5', '%c3%a5');

  it('is the same document, and has one entry', async () => {
    const folder = folderOf({ [NAME]: ASTRAY });
    const client = start();
    await client.initialize(folder, VSCODE);
    await client.until(() => said(client).length === 1, 'the closed file');
    const uri = written(folder);
    client.open(uri, ASTRAY);
    await client.until(() => said(client).includes(uri), 'the open document');
    await settled(client);
    expect(said(client)).toEqual([uri]);
    const textDocument = { uri: uriIn(folder, NAME), version: 2 };
    client.notify('textDocument/didChange', { textDocument, contentChanges: [{ text: '// inget\n' }] });
    await client.until(() => said(client).length === 0, 'nothing to be said');
    close(client, uri);
    await client.until(() => said(client).length === 1, 'the text on disk');
    expect(said(client)).toEqual([uri]);
  });

  it('is told empty to who asks, when it is not called so any more', async () => {
    const folder = folderOf({ [NAME]: ASTRAY });
    const client = start();
    await client.initialize(folder, VSCODE, { initializationOptions: { diagnostics: 'pull', datum: '2026-10-05' } });
    const ask = async (known: readonly Report[]): Promise<readonly Report[]> => {
      const previousResultIds = known.map(({ uri, resultId }) => ({ uri, value: resultId }));
      const { items } = (await client.request('workspace/diagnostic', { previousResultIds })) as { items: Report[] };
      return items;
    };
    const first = await ask([]);
    client.open(written(folder), ASTRAY);
    const second = await ask(first);
    expect(second.map(({ uri, items }) => [uri, items?.length])).toEqual([
      [written(folder), 1],
      [first[0]?.uri, 0],
    ]);
  });

  it('with a scheme or a host written otherwise is the same', async () => {
    const folder = folderOf({ 'a%20b.rutin': ASTRAY });
    const client = start();
    await client.initialize(folder, VSCODE);
    await client.until(() => said(client).length === 1, 'the closed file');
    const uri = uriIn(folder, 'a%20b.rutin').replace('file:///', 'FILE://localhost/');
    client.open(uri, ASTRAY);
    await client.until(() => said(client).includes(uri), 'the open document');
    await settled(client);
    expect(said(client)).toEqual([uri]);
  });
});

interface Report {
  readonly uri: string;
  readonly resultId: string;
  readonly items?: readonly unknown[];
}

describe('a file from elsewhere', () => {
  it('is judged while it is open, in the workspace it lies in, and nothing else there is told of', async () => {
    const folder = folderOf({ 'a.rutin': '// inget\n' });
    const other = folderOf({ 'rutin.config.json': '{}', 'd/b.rutin': ASTRAY, 'h.rutin': `${PRINCIPAL}${ASTRAY}` });
    const client = start();
    await client.initialize(folder, VSCODE);
    const uri = uriIn(other, 'd/b.rutin');
    client.open(uri, `${ASTRAY}förvaltning X "X" { del av Ingen }\n`);
    await client.until(() => (client.diagnostics.get(uri) ?? []).some(({ code }) => code === 'RUT-002'), 'findings');
    await settled(client);
    expect(client.diagnostics.get(uri)?.map(({ code }) => code)).toEqual(['RUT-002']);
    expect(said(client)).toEqual([uri]);
    close(client, uri);
    await client.until(() => said(client).length === 0, 'it to be forgotten');
    expect(await client.request('workspace/symbol', { query: 'Påhittad' })).toEqual([]);
  });

  it('alone in its folder is judged there, and forgotten with the others still open', async () => {
    const elsewhere = folderOf({ 'x.rutin': ASTRAY, 'y.rutin': PRINCIPAL });
    const client = start();
    await client.initialize(undefined, VSCODE);
    const [x, y] = [uriIn(elsewhere, 'x.rutin'), uriIn(elsewhere, 'y.rutin')];
    client.open(x, `${ASTRAY}förvaltning X "X" { del av Ingen }\n`);
    client.open(y, `${PRINCIPAL}förvaltning Y "Y" { del av Ingen }\n`);
    await client.until(() => said(client).length === 2, 'both to be judged');
    expect(client.diagnostics.get(x)?.map(({ code }) => code)).toEqual(['RUT-002']);
    close(client, x);
    await client.until(() => said(client).length === 1, 'the closed one to be quiet');
    expect(said(client)).toEqual([y]);
    close(client, y);
    await client.until(() => said(client).length === 0, 'both to be quiet');
    expect(await client.request('workspace/symbol', { query: '' })).toEqual(
      expect.not.arrayContaining([{ name: 'X' }]),
    );
  });

  it('what was never saved is forgotten when it is closed', async () => {
    const client = start();
    await client.initialize(folderOf({ 'a.rutin': '// inget\n' }), VSCODE);
    client.open('untitled:Untitled-1', ASTRAY);
    await client.until(() => said(client).length === 1, 'findings');
    close(client, 'untitled:Untitled-1');
    await client.until(() => said(client).length === 0, 'nothing');
  });
});

describe('diagnostics that are asked for', () => {
  it('of a file that is deleted are told empty, once', async () => {
    const folder = folderOf({ 'a.rutin': ASTRAY, 'd/b.rutin': ASTRAY.replaceAll('Ny', 'Nyare') });
    const client = start();
    await client.initialize(folder, VSCODE, { initializationOptions: { diagnostics: 'pull', datum: '2026-10-05' } });
    const ask = async (known: readonly Report[]): Promise<readonly Report[]> => {
      const previousResultIds = known.map(({ uri, resultId }) => ({ uri, value: resultId }));
      return ((await client.request('workspace/diagnostic', { previousResultIds })) as { items: Report[] }).items;
    };
    const first = await ask([]);
    expect(first).toHaveLength(2);
    rmSync(join(folder, 'a.rutin'));
    rmSync(join(folder, 'd'), { recursive: true });
    const changes = ['a.rutin', 'd'].map((name) => ({ uri: uriIn(folder, name), type: 3 }));
    client.notify('workspace/didChangeWatchedFiles', { changes });
    await settled(client);
    const second = await ask(first);
    expect(second.map(({ uri, items }) => [uri, items?.length]).sort()).toEqual([
      [uriIn(folder, 'a.rutin'), 0],
      [uriIn(folder, 'd/b.rutin'), 0],
    ]);
    expect(await ask([])).toEqual([]);
    const textDocument = { uri: uriIn(folder, 'a.rutin') };
    expect(await client.request('textDocument/diagnostic', { textDocument })).toMatchObject({ items: [] });
  });
});

describe('folders of the editor', () => {
  const folders = (...uris: readonly string[]) => uris.map((uri) => ({ uri, name: 'mapp' }));
  const change = (client: Client, added: readonly string[], removed: readonly string[]): void => {
    const event = { added: folders(...added), removed: folders(...removed) };
    client.notify('workspace/didChangeWorkspaceFolders', { event });
  };

  it('one within another: no file is lost, none judged twice, whichever comes and goes', async () => {
    const folder = folderOf({
      'h.rutin': PRINCIPAL,
      'd/a.rutin': ASTRAY,
      'd/e/b.rutin': ASTRAY.replaceAll('Ny', 'Nr2'),
    });
    const client = start();
    await client.initialize(folder, VSCODE);
    await settled(client);
    expect(said(client)).toEqual([]);
    change(client, [uriIn(folder, 'd')], []);
    await settled(client);
    expect(said(client)).toEqual([]);
    change(client, [], [uriIn(folder)]);
    const both = [uriIn(folder, 'd/a.rutin'), uriIn(folder, 'd/e/b.rutin')];
    await client.until(() => said(client).length === 2, 'the principal to be out of sight');
    expect([...said(client)].sort()).toEqual(both);
    change(client, [uriIn(folder)], []);
    await client.until(() => said(client).length === 0, 'the principal to be back');
    change(client, [], [uriIn(folder, 'd')]);
    await settled(client);
    expect(said(client)).toEqual([]);
    expect(await client.request('workspace/symbol', { query: 'Nr2' })).toHaveLength(1);
  });

  it('one with a configuration within another is a workspace of its own with or without the other', async () => {
    const folder = folderOf({ 'h.rutin': PRINCIPAL, 'd/rutin.config.json': '{}', 'd/a.rutin': ASTRAY });
    const client = start();
    await client.initialize(folder, VSCODE);
    const uri = uriIn(folder, 'd/a.rutin');
    expect(await client.codes(uri)).toEqual(['RUT-002']);
    change(client, [uriIn(folder, 'd')], []);
    await settled(client);
    change(client, [], [uriIn(folder)]);
    await settled(client);
    expect(said(client)).toEqual([uri]);
    change(client, [], [uriIn(folder, 'd')]);
    await client.until(() => said(client).length === 0, 'nothing to be open');
  });

  it('an open document stays judged when its folder is taken away, and is no more when it is closed', async () => {
    const folder = folderOf({ 'a.rutin': ASTRAY, 'b.rutin': ASTRAY.replaceAll('Ny', 'Nyare') });
    const client = start();
    await client.initialize(folder, VSCODE);
    const uri = uriIn(folder, 'a.rutin');
    client.open(uri, ASTRAY);
    await client.until(() => said(client).length === 2, 'both');
    change(client, [], [uriIn(folder)]);
    const other = uriIn(folder, 'b.rutin');
    await client.until(() => client.diagnostics.get(other)?.length === 0, 'the closed one to be forgotten');
    await client.until(() => said(client).length === 1, 'the open one to be judged for itself');
    expect(said(client)).toEqual([uri]);
    close(client, uri);
    await client.until(() => said(client).length === 0, 'the open one to be forgotten');
  });

  it('a folder below a configuration is part of that workspace, all of which is read', async () => {
    const folder = folderOf({
      'rutin.config.json': '{}',
      'h.rutin': PRINCIPAL,
      'd/a.rutin': ASTRAY,
      'e/b.rutin': ASTRAY,
    });
    mkdirSync(join(folder, 'tom'));
    const client = start();
    await client.initialize(join(folder, 'd'), VSCODE);
    const uri = uriIn(folder, 'e/b.rutin');
    expect(await client.codes(uri)).toEqual(['RUT-003']);
    expect(said(client)).toEqual([uri]);
  });
});
