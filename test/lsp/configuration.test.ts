/** `rutin.config.json` in the editor: what is wrong with it is said at its line, in the words of the command line. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, fristad, removeFolders } from '../support/cli.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { type Client, type Diagnostic, servers } from '../support/lsp/client.ts';

removeFolders();
const start = servers();

const CONFIG = 'rutin.config.json';
const FAULTS: Readonly<Record<string, string>> = {
  'no JSON': '{\n  "severity": }\n',
  'an unknown setting': '{\n  "sevrity": {}\n}\n',
  'an unknown word': '{ "severity": {\n    "RUT-002": "felet" } }\n',
  'an unknown code': '{ "severity": {\n    "RUT-992": "fel" } }\n',
  'a key twice': '{\n  "lang": "sv",\n  "lang": "en"\n}\n',
  'a horizon that is none': '{ "horisont": 0 }\n',
  'versions that are none': '{\n  "kräver": "nyare" }\n',
  'another version of the program': '{\n  "kräver": ">=99" }\n',
  'a list that is none': '{ // kommentar\n  "include": "**" }\n',
};

function uriOf(folder: string, file = CONFIG): string {
  return pathToFileURL(join(folder, file)).href;
}

function said(client: Client, uri: string): readonly Diagnostic[] {
  return client.diagnostics.get(uri) ?? [];
}

async function opened(files: Readonly<Record<string, string>>) {
  const folder = folderOf({ ...fristad, ...files });
  const client = start();
  await client.initialize(folder, VSCODE);
  return { folder, client, uri: uriOf(folder) };
}

describe('a faulty configuration', () => {
  it.each(Object.entries(FAULTS))('%s: as the command line says it, at the same place', async (_what, config) => {
    const { folder, client, uri } = await opened({ [CONFIG]: config });
    await client.until(() => said(client, uri).length > 0, 'what is said about the configuration');
    const [{ range, message, severity } = never()] = said(client, uri);
    const { line, character } = range.start;
    const { err } = await callCli(['check', '.', '--datum', '2026-10-05'], { cwd: folder });
    expect(err).toContain(`${CONFIG}:${line + 1}:${character + 1}: ${message}`);
    expect([said(client, uri).length, severity]).toEqual([1, 1]);
    expect(client.faults).toEqual([]);
  });

  it('is told of while it is being written, and no more when it is mended', async () => {
    const { client, uri } = await opened({ [CONFIG]: '{ "lang": "sv" }' });
    client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'json', version: 1, text: '{ "severity": { "RUT-002": "tips" }, "lng": 1 }' },
    });
    await client.until(() => said(client, uri).length === 1, 'the fault');
    expect(said(client, uri)[0]?.message).toContain('Menade du lang?');
    const other = uri.replace(CONFIG, 'ny.rutin');
    client.open(other, 'förvaltning Ny "Ny" { del av Ingen }\n');
    await client.until(() => client.diagnostics.has(other), 'the other file');
    expect(said(client, other).map(({ severity }) => severity)).toEqual([1]);
    change(client, uri, '{ "severity": { "RUT-002": "tips" }, "lang": "en" }');
    await client.until(() => said(client, uri).length === 0, 'the fault to be gone');
    await client.until(() => said(client, other)[0]?.severity === 4, 'the new severity');
    expect(said(client, other)[0]?.message).toMatch(/^There is no/);
    expect(client.faults).toEqual([]);
  });

  it('that asks for another version of the program is what the status bar tells', async () => {
    const { client, uri } = await opened({ [CONFIG]: '{ "kräver": ">=99" }' });
    await client.until(() => said(client, uri).length > 0, 'the fault');
    const views = (await client.request('rutin/routines', {})) as readonly { readonly wantedVersions: string | null }[];
    expect(views.map(({ wantedVersions }) => wantedVersions)).toEqual(['>=99']);
    const text = '{ "kräver": ">=0.1" }';
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'json', version: 1, text } });
    await client.until(() => said(client, uri).length === 0, 'the fault to be gone');
    const after = (await client.request('rutin/routines', {})) as typeof views;
    expect(after.map(({ wantedVersions }) => wantedVersions)).toEqual([null]);
  });

  it('leaves in force what was in force before it', async () => {
    const { client, uri } = await opened({ [CONFIG]: '{ "lang": "en" }' });
    const other = uri.replace(CONFIG, 'ny.rutin');
    client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'json', version: 1, text: '{ "lang": "en" ' },
    });
    await client.until(() => said(client, uri).length === 1, 'the fault');
    client.open(other, 'förvaltning Ny "Ny" { del av Ingen }\n');
    expect(await client.codes(other)).toEqual(['RUT-002']);
    expect(said(client, other)[0]?.message).toMatch(/^There is no/);
  });

  it('is told of when it changes on disk, and when it goes', async () => {
    const { folder, client, uri } = await opened({});
    await client.request('workspace/symbol', { query: '' });
    writeFileSync(join(folder, CONFIG), '{ "horisont": "ja" }');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
    await client.until(() => said(client, uri).length === 1, 'the fault');
    expect(said(client, uri)[0]?.message).toContain('ett heltal');
    rmSync(join(folder, CONFIG));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    await client.until(() => said(client, uri).length === 0, 'the fault to be gone');
    expect(client.faults).toEqual([]);
  });
});

describe('a client that tells of documents only when asked', () => {
  it('is asked to tell of the configuration', async () => {
    const { client } = await opened({});
    await client.request('workspace/symbol', { query: '' });
    const asked = client.heard
      .filter(({ method }) => method === 'client/registerCapability')
      .map(({ params }) => params);
    const methods = asked
      .flatMap((params) => (params as { readonly registrations: readonly Registration[] }).registrations)
      .filter(({ registerOptions }) => JSON.stringify(registerOptions).includes(CONFIG))
      .map(({ method }) => method);
    expect(methods).toEqual(
      expect.arrayContaining(['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose']),
    );
  });
});

interface Registration {
  readonly method: string;
  readonly registerOptions: unknown;
}

describe('which files belong to the workspace', () => {
  it('follows the configuration that is being written', async () => {
    const { client, uri } = await opened({
      [CONFIG]: '{}',
      'utkast/a.rutin': 'förvaltning Ny "Ny" { del av Ingen }\n',
    });
    const draft = uri.replace(CONFIG, 'utkast/a.rutin');
    expect(await client.codes(draft)).toEqual(['RUT-002']);
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'json', version: 1, text: '{}' } });
    change(client, uri, '{ "exclude": ["utkast/**"] }');
    await client.until(() => said(client, draft).length === 0, 'the draft to be left out');
    change(client, uri, '{ "exclude": [] }', 3);
    await client.until(() => said(client, draft).length === 1, 'the draft to be back');
    expect(client.faults).toEqual([]);
  });
});

function change(client: Client, uri: string, text: string, version = 2): void {
  client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
}

function never(): never {
  throw new Error('nothing was said');
}
