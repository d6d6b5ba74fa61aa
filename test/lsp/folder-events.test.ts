/** Folders that come, go and change places whole: an editor tells of the folder alone, never of what is in it. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { type Client, servers } from '../support/lsp/client.ts';

removeFolders();
const start = servers();

const [CREATED, CHANGED, DELETED] = [1, 2, 3];
const ASTRAY = 'förvaltning Ny "Ny" { del av Påhittad }\n';
const PRINCIPAL = 'huvudman Påhittad "Påhittad" { typ region organisationsnummer 232100-0131 }\n';

async function opened(files: Readonly<Record<string, string>>) {
  const folder = folderOf(files);
  const client = start();
  await client.initialize(folder, VSCODE);
  await client.request('workspace/symbol', { query: '' });
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const tell = (...changes: readonly (readonly [string, number])[]): void => {
    client.notify('workspace/didChangeWatchedFiles', {
      changes: changes.map(([name, type]) => ({ uri: uri(name), type })),
    });
  };
  return { client, folder, uri, tell };
}

/** A folder beside, to be moved in. */
function aside(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rutin-beside-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, 'd', name, '..'), { recursive: true });
    writeFileSync(join(folder, 'd', name), text);
  }
  return join(folder, 'd');
}

/** What the editor has been told, and what the command line says, as file and code. */
async function bothSay(client: Client, folder: string): Promise<void> {
  const { out } = await callCli(['check', folder, '--format', 'json', '--datum', QUIET_DAY]);
  const { findings } = JSON.parse(out) as { findings: readonly { code: string; file: string }[] };
  const named = findings.filter(({ file }) => !file.startsWith('builtin:')).map(({ code, file }) => `${file} ${code}`);
  const base = `${pathToFileURL(folder).href}/`;
  const told = (): readonly string[] =>
    [...client.diagnostics].flatMap(([uri, list]) =>
      list.map(({ code }) => `${decodeURIComponent(uri.replace(base, ''))} ${code}`),
    );
  await client.until(
    () => JSON.stringify([...told()].sort()) === JSON.stringify([...named].sort()),
    `${JSON.stringify(named)}; ${JSON.stringify(told())}`,
  );
}

it('a folder that is moved in is read, and one that is moved out is forgotten', async () => {
  const { client, folder, tell } = await opened({ 'a.rutin': ASTRAY });
  await bothSay(client, folder);
  renameSync(
    aside({ 'under/huvudman.rutin': PRINCIPAL, 'mer.rutin': ASTRAY.replaceAll('Ny', 'Mer') }),
    join(folder, 'in'),
  );
  tell(['in', CREATED]);
  await client.until(
    () => client.diagnostics.get(pathToFileURL(join(folder, 'a.rutin')).href)?.length === 0,
    'the name',
  );
  await bothSay(client, folder);
  rmSync(join(folder, 'in'), { recursive: true });
  tell(['in', DELETED]);
  await bothSay(client, folder);
});

it('a region whose folder goes and comes back is as it was', async () => {
  const files = Object.fromEntries(Object.entries(fristad).map(([name, text]) => [`vard/${name}`, text]));
  const { client, folder, tell } = await opened({ ...files, 'a.rutin': ASTRAY.replace('Påhittad', 'VGR') });
  await bothSay(client, folder);
  const away = join(aside({ x: '' }), '..', 'vard');
  renameSync(join(folder, 'vard'), away);
  tell(['vard', DELETED]);
  await bothSay(client, folder);
  renameSync(away, join(folder, 'vard'));
  tell(['vard', CREATED]);
  await bothSay(client, folder);
});

it('a folder that is renamed takes its files with it', async () => {
  const { client, folder, uri, tell } = await opened({ 'a.rutin': ASTRAY, 'gammal/b.rutin': PRINCIPAL + ASTRAY });
  await client.codes(uri('gammal/b.rutin'));
  renameSync(join(folder, 'gammal'), join(folder, 'ny'));
  tell(['gammal', DELETED], ['ny', CREATED]);
  await client.until(() => client.diagnostics.get(uri('gammal/b.rutin'))?.length === 0, 'the old name to be quiet');
  await client.codes(uri('ny/b.rutin'));
  await bothSay(client, folder);
});

it('a folder that is put in the stead of another is read anew', async () => {
  const { client, folder, uri, tell } = await opened({ 'a.rutin': ASTRAY, 'd/b.rutin': '// inget\n' });
  expect(await client.codes(uri('a.rutin'))).toEqual(['RUT-002']);
  rmSync(join(folder, 'd'), { recursive: true });
  renameSync(aside({ 'b.rutin': PRINCIPAL }), join(folder, 'd'));
  tell(['d', CHANGED]);
  await client.until(
    () => client.diagnostics.get(uri('a.rutin'))?.every(({ code }) => code !== 'RUT-002') === true,
    'it',
  );
  await bothSay(client, folder);
});

it('a folder that brings a configuration is a workspace of its own, and one that brings duplicates says so', async () => {
  const { client, folder, uri, tell } = await opened({ 'a.rutin': PRINCIPAL + ASTRAY });
  await bothSay(client, folder);
  renameSync(aside({ 'rutin.config.json': '{}', 'b.rutin': ASTRAY, 'c/d.rutin': ASTRAY }), join(folder, 'egen'));
  tell(['egen', CREATED]);
  expect(await client.codes(uri('egen/b.rutin'))).toEqual(['RUT-002']);
  expect(await client.codes(uri('egen/c/d.rutin'))).toContain('RUT-003');
  expect(client.diagnostics.get(uri('a.rutin'))?.some(({ code }) => code === 'RUT-003') ?? false).toBe(false);
  rmSync(join(folder, 'egen/rutin.config.json'));
  tell(['egen/rutin.config.json', DELETED]);
  await client.until(() => client.diagnostics.get(uri('egen/b.rutin'))?.[0]?.code === 'RUT-003', 'the duplicate');
  await bothSay(client, folder);
});

it('what is open stays as the editor has it while its folder comes and goes', async () => {
  const { client, folder, uri, tell } = await opened({
    'd/a.rutin': ASTRAY,
    'd/b.rutin': ASTRAY.replaceAll('Ny', 'Nr2'),
  });
  await client.codes(uri('d/b.rutin'));
  client.open(uri('d/a.rutin'), ASTRAY.replace('Påhittad', 'Ingen'));
  await client.until(() => client.diagnostics.get(uri('d/a.rutin'))?.[0]?.code === 'RUT-002', 'the text of the editor');
  rmSync(join(folder, 'd'), { recursive: true });
  tell(['d', DELETED]);
  await client.until(() => client.diagnostics.get(uri('d/b.rutin'))?.length === 0, 'the closed file to be forgotten');
  expect(await client.request('textDocument/documentSymbol', { textDocument: { uri: uri('d/a.rutin') } })).toHaveLength(
    1,
  );
  expect(client.diagnostics.get(uri('d/a.rutin'))?.map(({ code }) => code)).toContain('RUT-002');
});

it('folders that no workspace is read from, and files of other kinds, cost no reading', async () => {
  const { client, folder, uri, tell } = await opened({ 'a.rutin': ASTRAY });
  await client.codes(uri('a.rutin'));
  for (const name of ['node_modules/x', '.dold', 'a.txt']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, '.dold/b.rutin'), ASTRAY);
  tell(['node_modules/x', CREATED], ['.dold', CREATED], ['.dold/b.rutin', CREATED], ['b.txt', CHANGED]);
  await client.request('workspace/symbol', { query: '' });
  await bothSay(client, folder);
  expect(client.published.filter((one) => one.includes('dold'))).toEqual([]);
});

it('.gitignore decides as it is written', async () => {
  const { client, folder, uri, tell } = await opened({ '.git/HEAD': '', 'a.rutin': ASTRAY, 'utkast/b.rutin': ASTRAY });
  await client.codes(uri('utkast/b.rutin'));
  writeFileSync(join(folder, '.gitignore'), 'utkast/\n');
  tell(['.gitignore', CREATED]);
  await client.until(() => client.diagnostics.get(uri('utkast/b.rutin'))?.length === 0, 'the draft to be left out');
  await bothSay(client, folder);
});

it('links that come, lead elsewhere and go are links: what they lead to inside belongs, what lies outside is named', async () => {
  const { client, folder, uri, tell } = await opened({ 'a.rutin': ASTRAY, '.dold/h.rutin': PRINCIPAL });
  await bothSay(client, folder);
  symlinkSync(join(folder, '.dold/h.rutin'), join(folder, 'h.rutin'));
  tell(['h.rutin', CREATED]);
  await client.until(() => client.diagnostics.get(uri('a.rutin'))?.length === 0, 'the name');
  await bothSay(client, folder);
  rmSync(join(folder, 'h.rutin'));
  symlinkSync(aside({ 'b.rutin': ASTRAY }), join(folder, 'mapp'));
  symlinkSync(join(aside({ 'b.rutin': ASTRAY }), 'b.rutin'), join(folder, 'h.rutin'));
  tell(['mapp', CREATED], ['h.rutin', CHANGED]);
  await client.until(() => client.diagnostics.get(uri('h.rutin'))?.length === 1, 'the link to be named');
  rmSync(join(folder, 'h.rutin'));
  tell(['h.rutin', DELETED]);
  await bothSay(client, folder);
});

it('a workspace that begins above the folder of the editor is watched', async () => {
  const folder = folderOf({ 'rutin.config.json': '{}', 'd/a.rutin': ASTRAY });
  const client = start();
  await client.initialize(join(folder, 'd'), VSCODE);
  await client.codes(pathToFileURL(join(folder, 'd/a.rutin')).href);
  await client.until(() => JSON.stringify(client.heard).includes('"baseUri"'), 'the registration');
  expect(JSON.stringify(client.heard)).toContain(`{"baseUri":"${pathToFileURL(folder).href}","pattern":"**/*"}`);
  writeFileSync(join(folder, 'h.rutin'), PRINCIPAL);
  const changes = [{ uri: pathToFileURL(join(folder, 'h.rutin')).href, type: CREATED }];
  client.notify('workspace/didChangeWatchedFiles', { changes });
  await client.until(() => [...client.diagnostics.values()].every((list) => list.length === 0), 'the name to be known');
});

it('the editor is asked to tell of folders', async () => {
  const { client } = await opened({});
  const asked = JSON.stringify(client.heard.filter(({ method }) => method === 'client/registerCapability'));
  expect(asked).toContain('"globPattern":"**/*"}');
});
