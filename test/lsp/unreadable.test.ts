/** Files on disk that are no text, and files behind links: the editor says what `rutin check` says. */
import { symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { servers } from '../support/lsp/client.ts';

removeFolders();
const start = servers();

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

it('files behind links belong as they do for rutin check: once each, and none from elsewhere', async () => {
  const astray = (name: string): string => `förvaltning ${name} "${name}" { del av Ingen }\n`;
  const elsewhere = folderOf({ 'ett.rutin': astray('Ett'), 'mapp/två.rutin': astray('Två') });
  const folder = folderOf({
    'a.rutin': `huvudman Påhittad "Påhittad" { }\n${astray('Tre')}`,
    '.dold/c.rutin': BELOW + astray('Fyra'),
    '.gitignore': 'undan.rutin\n',
    'undan.rutin': astray('Fem'),
    'egen/rutin.config.json': '{}',
    'egen/d.rutin': astray('Sex'),
  });
  symlinkSync(join(elsewhere, 'ett.rutin'), join(folder, 'ett.rutin'));
  symlinkSync(join(elsewhere, 'mapp'), join(folder, 'under'));
  symlinkSync(folder, join(folder, 'varv'));
  symlinkSync(join(folder, 'a.rutin'), join(folder, 'b.rutin'));
  symlinkSync('.dold/c.rutin', join(folder, 'c.rutin'));
  const codesIn = async (cwd: string): Promise<readonly string[]> => {
    const { out } = await callCli(['check', '--format', 'json'], { cwd });
    const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly code: string; file: string }[] };
    return findings.flatMap(({ file, code }) => (file.startsWith('builtin:') ? [] : [`${file} ${code}`]));
  };
  const client = start();
  await client.initialize(folder, VSCODE);
  expect(await client.codes(uriIn(folder, 'a.rutin'))).toContain('RUT-002');
  await client.codes(uriIn(folder, 'egen/d.rutin'));
  const told = [...client.diagnostics]
    .filter(([uri]) => !uri.startsWith('rutin-builtin:'))
    .flatMap(([uri, list]) =>
      list.flatMap(({ code }) => (code === undefined ? [] : [`${uri.slice(uriIn(folder, 'x').length - 1)} ${code}`])),
    );
  const below = (await codesIn(join(folder, 'egen'))).map((one) => `egen/${one}`);
  expect(told.sort()).toEqual([...(await codesIn(folder)), ...below].sort());
});

it('files behind links belong as they do for rutin check, once each; what lies outside is named and left out', async () => {
  const astray = (name: string): string => `förvaltning ${name} "${name}" { del av Ingen }\n`;
  const elsewhere = folderOf({ 'huvudman.rutin': `huvudman Påhittad "Påhittad"\n${astray('Ett')}` });
  const folder = folderOf({
    'a.rutin': BELOW.replace('Ny ', 'Nyare ') + astray('Tre'),
    '.dold/två.rutin': astray('Två'),
  });
  symlinkSync(join(elsewhere, 'huvudman.rutin'), join(folder, 'länk.rutin'));
  symlinkSync(elsewhere, join(folder, 'under'));
  symlinkSync(folder, join(folder, 'varv'));
  symlinkSync(join(folder, 'a.rutin'), join(folder, 'b.rutin'));
  symlinkSync(join(folder, '.dold/två.rutin'), join(folder, 'två.rutin'));
  const { out, err } = await callCli(['check', folder, '--format', 'json']);
  const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly code: string; file: string }[] };
  const client = start();
  await client.initialize(folder, VSCODE);
  for (const file of ['a.rutin', 'två.rutin']) {
    const expected = findings.filter((finding) => finding.file === file).map(({ code }) => code);
    expect([file, await client.codes(uriIn(folder, file))]).toEqual([file, expected]);
  }
  await client.codes(uriIn(folder, 'länk.rutin'));
  const [told] = client.diagnostics.get(uriIn(folder, 'länk.rutin')) ?? [];
  expect(err).toContain(`länk.rutin ${(told?.message ?? '?').slice('Filen '.length)}`);
  const named = [...client.diagnostics].filter(([, list]) => list.length > 0).map(([uri]) => uri);
  expect(named.sort()).toEqual(['a.rutin', 'länk.rutin', 'två.rutin'].map((file) => uriIn(folder, file)).sort());
});
