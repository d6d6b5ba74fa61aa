/** Which files belong to a workspace may change while they are open. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { folderOf, removeFolders } from '../support/cli.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { servers } from '../support/lsp/client.ts';

removeFolders();
const start = servers();

const ASTRAY = 'förvaltning Ny "Ny" { del av Ingen }\n';
const EXCLUDING = '{ "exclude": ["a.rutin"] }';

function uriIn(folder: string, file: string): string {
  return pathToFileURL(join(folder, file)).href;
}

it('a file that is open is taken out by the configuration, and taken in again', async () => {
  const folder = folderOf({ 'a.rutin': ASTRAY, 'b.rutin': ASTRAY.replace('Ny', 'Äldre') });
  const client = start();
  await client.initialize(folder, VSCODE);
  const uri = uriIn(folder, 'a.rutin');
  client.open(uri, ASTRAY);
  expect(await client.codes(uri)).toEqual(['RUT-002']);
  for (const [text, said] of [
    [EXCLUDING, 0],
    ['{}', 1],
  ] as const) {
    writeFileSync(join(folder, 'rutin.config.json'), text);
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriIn(folder, 'rutin.config.json'), type: 2 }],
    });
    // What is typed meanwhile must not be taken for a file of the workspace.
    for (const version of [2, 3]) {
      client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text: ASTRAY }] });
      await client.request('textDocument/foldingRange', { textDocument: { uri } });
    }
    await client.until(() => client.diagnostics.get(uri)?.length === said, `${said} findings`);
    const options = { tabSize: 4, insertSpaces: true };
    const edits = await client.request('textDocument/formatting', { textDocument: { uri }, options });
    expect(edits).not.toEqual([]);
  }
});

it('what changes in one folder is not lost for a configuration that changes in another', async () => {
  const [one, two] = [folderOf({ 'a.rutin': ASTRAY }), folderOf({ 'b.rutin': ASTRAY })];
  const client = start();
  const workspaceFolders = [one, two].map((folder) => ({ uri: pathToFileURL(folder).href, name: 'mapp' }));
  await client.initialize(one, VSCODE, { workspaceFolders });
  const uri = uriIn(two, 'b.rutin');
  expect(await client.codes(uri)).toEqual(['RUT-002']);
  writeFileSync(join(one, 'rutin.config.json'), EXCLUDING);
  writeFileSync(join(two, 'b.rutin'), '// tomt\n');
  const changes = [uriIn(one, 'rutin.config.json'), uri].map((changed) => ({ uri: changed, type: 2 }));
  client.notify('workspace/didChangeWatchedFiles', { changes });
  await client.until(() => client.diagnostics.get(uri)?.length === 0, 'the other folder to be read');
  await client.until(() => client.diagnostics.get(uriIn(one, 'a.rutin'))?.length === 0, 'the configuration to hold');
});

it('a folder that is taken away takes its findings with it, and one that comes brings its own', async () => {
  const [one, two] = [folderOf({ 'a.rutin': ASTRAY }), folderOf({ 'b.rutin': ASTRAY })];
  const client = start();
  await client.initialize(one, VSCODE);
  const [first, second] = [uriIn(one, 'a.rutin'), uriIn(two, 'b.rutin')];
  expect(await client.codes(first)).toEqual(['RUT-002']);
  const event = {
    added: [{ uri: pathToFileURL(two).href, name: 'två' }],
    removed: [{ uri: pathToFileURL(one).href, name: 'ett' }],
  };
  client.notify('workspace/didChangeWorkspaceFolders', { event });
  expect(await client.codes(second)).toEqual(['RUT-002']);
  await client.until(() => client.diagnostics.get(first)?.length === 0, 'the first to be quiet');
});
