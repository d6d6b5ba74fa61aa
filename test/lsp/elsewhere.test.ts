/** Files from outside the folders of the editor, and diagnostics that are asked for. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, removeFolders } from '../support/cli.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { servers } from '../support/lsp/client.ts';
import { ASTRAY, close, PRINCIPAL, type Report, said, settled, uriIn } from '../support/lsp/files.ts';

removeFolders();

const start = servers();

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
