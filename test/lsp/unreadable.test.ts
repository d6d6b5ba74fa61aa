/** Files on disk that are no text, and files behind links: the editor says what `rutin check` says. */
import { symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { VSCODE } from './capabilities.ts';
import { serverFor } from './client.ts';

removeFolders();
const start = serverFor('lsp-unreadable');

const LATIN = Buffer.from('huvudman Påhittad "Påhittad"\n', 'latin1');
const BELOW = 'förvaltning Ny "Ny" { del av Påhittad }\n';

function uriIn(folder: string, file: string): string {
  return pathToFileURL(join(folder, file)).href;
}

describe('a file that is not UTF-8', () => {
  it('is named with what to do, until it is saved anew', async () => {
    const folder = folderOf({ 'a.rutin': BELOW, 'latin.rutin': LATIN });
    const client = start();
    await client.initialize(folder, VSCODE);
    const [uri, other] = [uriIn(folder, 'latin.rutin'), uriIn(folder, 'a.rutin')];
    await client.until(() => client.diagnostics.get(uri)?.length === 1, 'the file to be named');
    const [told] = client.diagnostics.get(uri) ?? [];
    expect(told?.message).toBe(
      'Filen är inte UTF-8 (rad 1; ser ut som Windows-1252). Spara om filen med teckenkodningen UTF-8.',
    );
    const { err } = await callCli(['check', folder]);
    expect(`Filen ${err}`).toContain((told?.message ?? '?').slice('Filen '.length));
    expect(client.diagnostics.get(other) ?? []).toEqual([]);

    writeFileSync(join(folder, 'latin.rutin'), LATIN.toString('latin1').replace('Påhittad', 'Annan'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await client.until(() => client.diagnostics.get(other)?.length === 1, 'the name to be known to be missing');
    expect(await client.codes(other)).toEqual(['RUT-002']);
    writeFileSync(join(folder, 'latin.rutin'), LATIN);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await client.until(() => client.diagnostics.get(other)?.length === 0, 'the name to be uncertain again');
    writeFileSync(join(folder, 'latin.rutin'), LATIN.toString('latin1'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    const isNamed = () => client.diagnostics.get(uri)?.some(({ message }) => message.includes('UTF-8')) !== false;
    await client.until(() => !isNamed(), 'the text to be read');
    expect(client.diagnostics.get(other) ?? []).toEqual([]);
    expect(
      client.diagnostics
        .get(uri)
        ?.map(({ message }) => message)
        .join(),
    ).not.toContain('UTF-8');
  });

  it('is not named any more when it is gone, nor while the editor has a text of it', async () => {
    const folder = folderOf({ 'latin.rutin': LATIN });
    const client = start();
    await client.initialize(folder, VSCODE);
    const uri = uriIn(folder, 'latin.rutin');
    const isNamed = () => client.diagnostics.get(uri)?.some(({ message }) => message.includes('UTF-8')) === true;
    await client.until(isNamed, 'the file to be named');
    client.open(uri, '// tom\n');
    await client.until(() => !isNamed(), 'the text of the editor to hold');
    client.notify('textDocument/didClose', { textDocument: { uri } });
    await client.until(isNamed, 'the file to be named again');
    unlinkSync(join(folder, 'latin.rutin'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    await client.until(() => !isNamed(), 'the file to be forgotten');
  });

  it('is a fault of the configuration, too', async () => {
    const folder = folderOf({ 'rutin.config.json': Buffer.from('{ "lang": "å" }', 'latin1') });
    const client = start();
    await client.initialize(folder, VSCODE);
    const uri = uriIn(folder, 'rutin.config.json');
    await client.until(() => client.diagnostics.get(uri)?.length === 1, 'the file to be named');
    expect(client.diagnostics.get(uri)?.[0]?.message).toContain('är inte UTF-8');
  });
});

it('files behind links belong as they do for rutin check, once each', async () => {
  const astray = (name: string): string => `förvaltning ${name} "${name}" { del av Ingen }\n`;
  const elsewhere = folderOf({
    'huvudman.rutin': `huvudman Påhittad "Påhittad"\n${astray('Ett')}`,
    'mapp/två.rutin': BELOW + astray('Två'),
  });
  const folder = folderOf({ 'a.rutin': BELOW.replace('Ny ', 'Nyare ') + astray('Tre') });
  symlinkSync(join(elsewhere, 'huvudman.rutin'), join(folder, 'länk.rutin'));
  symlinkSync(join(elsewhere, 'mapp'), join(folder, 'under'));
  symlinkSync(join(elsewhere, 'mapp'), join(folder, 'under-igen'));
  symlinkSync(folder, join(folder, 'varv'));
  symlinkSync(join(folder, 'a.rutin'), join(folder, 'b.rutin'));
  const { out } = await callCli(['check', folder, '--format', 'json']);
  const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly code: string; file: string }[] };
  const named = findings.filter(({ file }) => !file.startsWith('builtin:'));
  const client = start();
  await client.initialize(folder, VSCODE);
  for (const file of ['a.rutin', 'länk.rutin', 'under/två.rutin']) {
    const expected = named.filter((finding) => finding.file === file).map(({ code }) => code);
    expect([file, await client.codes(uriIn(folder, file))]).toEqual([file, expected]);
  }
  const said = [...client.diagnostics].filter(([, list]) => list.some(({ code }) => code === 'RUT-003'));
  expect([said, named.filter(({ code }) => code === 'RUT-003')]).toEqual([[], []]);
});
