/** The server as editors meet it: a process of its own, told only what each editor can do. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { exampleFiles, folderOf, fristad, removeFolders } from '../support/cli.ts';
import { BARE, EDITORS, VSCODE } from '../support/lsp/capabilities.ts';
import { AnswerError, servers } from '../support/lsp/client.ts';
import { said, settled, uriIn } from '../support/lsp/files.ts';
import { askAll, REFUSED } from '../support/lsp/questions.ts';

removeFolders();
const start = servers();

describe.each(Object.entries(EDITORS))('with what %s can do', (_name, capabilities) => {
  it('answers everything as the protocol has it', async () => {
    const folder = folderOf(fristad);
    const client = start();
    await client.initialize(folder, capabilities);
    const uri = uriIn(folder, 'enheter.rutin');
    const text = fristad['enheter.rutin'] ?? '';
    client.open(uri, text);
    const answers = await askAll(client, uri, text, 'exems1');
    expect(client.faults).toEqual([]);
    const empty = Object.entries(answers).filter(([, answer]) => answer === null || answer === REFUSED);
    expect(empty.map(([method]) => method)).toEqual(capabilities === BARE ? ['textDocument/codeAction'] : []);
  });
});

describe('diagnostics', () => {
  it('come for the open file first, for closed files too, and then only for what changed', async () => {
    const folder = folderOf({ ...fristad, 'fel.rutin': 'person exezz1 "Exempel Zeta" { hsa SE1 }\n' });
    const client = start();
    await client.initialize(folder, VSCODE);
    const uri = uriIn(folder, 'region.rutin');
    const text = `${fristad['region.rutin']}\nförvaltning Ny "Ny" { del av Ingen }\n`;
    client.open(uri, text);
    expect(await client.codes(uriIn(folder, 'fel.rutin'))).toContain('RUT-006');
    expect(await client.codes(uri)).toEqual(['RUT-002']);
    expect(client.published[0]).toBe(uri);
    const before = client.published.length;
    const lines = text.split('\n');
    const line = lines.length - 2;
    const at = lines[line]?.indexOf('Ingen') ?? 0;
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line, character: at }, end: { line, character: at + 5 } }, text: 'VGR' }],
    });
    await client.until(() => client.diagnostics.get(uri)?.length === 0, 'the file to be clean');
    expect(client.published.slice(before)).toEqual([uri]);
    expect(client.faults).toEqual([]);
  });

  it('link to the clause and to what plays a part', async () => {
    const client = start();
    const folder = folderOf({});
    cpSync(join(CHECKOUT, 'examples/regelbrott'), folder, { recursive: true });
    await client.initialize(folder, VSCODE);
    await client.until(() => said(client).length > 8, 'faults in many files');
    await settled(client);
    const all = [...client.diagnostics.values()].flat();
    const clause = all.find(({ code }) => code === 'MC-BEV-03');
    expect(clause?.codeDescription?.href).toMatch(/^rutin-builtin:\/meddelandecenter\.rutin#L\d+$/);
    expect(all.some(({ relatedInformation }) => relatedInformation !== undefined)).toBe(true);
    expect(all.filter(({ code }) => code === 'RUT-010').every(({ tags }) => tags?.includes(1))).toBe(true);
    expect(all.filter(({ code }) => code === 'RUT-011').every(({ tags }) => tags?.includes(2))).toBe(true);
    expect(client.faults).toEqual([]);
  });

  it('link to the command that explains a code, in an editor that has one', async () => {
    const folder = folderOf({ ...fristad, 'fel.rutin': 'person exezz1 "Exempel Zeta" { hsa SE1 }\n' });
    const client = start();
    await client.initialize(folder, VSCODE, {
      initializationOptions: { datum: '2026-10-05', explain: 'rutin.explain' },
    });
    const fault = () => client.diagnostics.get(uriIn(folder, 'fel.rutin'))?.find(({ code }) => code === 'RUT-006');
    await client.until(() => fault() !== undefined, 'the fault');
    expect(fault()?.codeDescription?.href).toBe('command:rutin.explain?%5B%22RUT-006%22%5D');
  });

  it('tell of an id that two share where each of them stands, and take both back with the cause', async () => {
    const person = (key: string, name: string) =>
      `person ${key} "Exempel ${name}" { hsa SE2321000131-P000000000777 uppdrag läkare vid FristadVC }\n`;
    const folder = folderOf({
      ...fristad,
      'a.rutin': person('exezz1', 'Zeta'),
      'b.rutin': person('exezy1', 'Yota'),
    });
    const client = start();
    await client.initialize(folder, VSCODE, { initializationOptions: { datum: '2026-10-05' } });
    const [a, b] = [uriIn(folder, 'a.rutin'), uriIn(folder, 'b.rutin')];
    const shared = (uri: string) => (client.diagnostics.get(uri) ?? []).filter(({ code }) => code === 'RUT-006');
    await client.until(() => shared(a).length + shared(b).length === 2, 'both places');
    expect(shared(b)).toMatchObject([{ severity: 1 }]);
    expect(shared(a)).toMatchObject([
      { severity: 3, message: expect.stringContaining('finns också på Exempel Yota'), range: shared(b)[0]?.range },
    ]);
    client.open(b, 'person exezy1 "Exempel Yota" { uppdrag läkare vid FristadVC }\n');
    await client.until(() => shared(a).length + shared(b).length === 0, 'neither place');
  });

  it('are pulled where the client asks for that, and then not pushed', async () => {
    const folder = folderOf({ ...fristad, 'fel.rutin': 'person exezz1 "Exempel Zeta" { hsa SE1 }\n' });
    const client = start();
    await client.initialize(folder, VSCODE, { initializationOptions: { datum: '2026-10-05', diagnostics: 'pull' } });
    const uri = uriIn(folder, 'ny.rutin');
    client.open(uri, 'förvaltning Ny "Ny" { del av Ingen }\n');
    const report = (await client.request('textDocument/diagnostic', { textDocument: { uri } })) as {
      readonly kind: string;
      readonly resultId: string;
      readonly items: readonly { readonly code: string }[];
    };
    expect(report.items.map(({ code }) => code)).toEqual(['RUT-002']);
    const again = await client.request('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId: report.resultId,
    });
    expect(again).toEqual({ kind: 'unchanged', resultId: report.resultId });
    const whole = await client.request('workspace/diagnostic', { previousResultIds: [] });
    expect(JSON.stringify(whole)).toContain('RUT-002');
    expect(client.diagnostics.size).toBe(0);
    expect(client.faults).toEqual([]);
  });
});

describe('documents that ship with the product', () => {
  it.each([
    ['RUT-002', /^# [^\n]+\n\n[A-ZÅÄÖ]/],
    ['MC-BEV-03', /^# MC-BEV-03 – Bevakning av delade inkorgar\n\n> Inkorgen för samverkan ska bevakas/],
    ['bevakning', /^# Bevakning av delade inkorgar\n\nVarje delad inkorg/],
  ])('%s reads as a page, the clause in its own words first', async (code, beginning) => {
    const client = start();
    await client.initialize(folderOf(fristad), VSCODE);
    const uri = `rutin-builtin:/${code}.md`;
    const { text } = (await client.request('workspace/textDocumentContent', { uri })) as { readonly text: string };
    expect(text).toMatch(beginning);
    expect(text).not.toMatch(/^(---|kontroll:|regel:|rubrik:|koder:)/m);
    expect(client.faults).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('a fault in one request leaves the others right', async () => {
    const folder = folderOf(fristad);
    const client = start();
    await client.initialize(folder, BARE);
    const uri = uriIn(folder, 'enheter.rutin');
    client.open(uri, fristad['enheter.rutin'] ?? '');
    await expect(client.request('textDocument/hover', { textDocument: { uri } })).rejects.toBeInstanceOf(AnswerError);
    await expect(client.request('textDocument/foldingRange', {})).rejects.toBeInstanceOf(AnswerError);
    client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: 7 }] });
    client.notify('textDocument/didOpen', {});
    expect(await client.request('textDocument/foldingRange', { textDocument: { uri } })).not.toBeNull();
    expect(client.isAlive).toBe(true);
  });

  it('cancelled requests and unknown documents', async () => {
    const folder = folderOf(fristad);
    const client = start();
    await client.initialize(folder, BARE);
    const unknown = { uri: uriIn(folder, 'finns-inte.rutin') };
    expect(
      await client.request('textDocument/hover', { textDocument: unknown, position: { line: 3, character: 3 } }),
    ).toBeNull();
    const { id, answer } = client.requestWithId('workspace/symbol', { query: 'exe' });
    client.notify('$/cancelRequest', { id });
    await answer.catch((fault: unknown) => expect(fault).toBeInstanceOf(AnswerError));
    await expect(client.request('rutin/finnsInte', {})).rejects.toMatchObject({ code: -32601 });
    expect(client.isAlive).toBe(true);
  });

  it('takes URIs as clients write them', async () => {
    const folder = folderOf(fristad);
    const client = start();
    await client.initialize(folder, BARE);
    const plain = uriIn(folder, 'enheter.rutin');
    const encoded = plain.replace('enheter', '%65nheter');
    for (const [index, uri] of [encoded, 'untitled:Untitled-1', 'file:///C%3A/Vård/a.rutin'].entries()) {
      client.open(uri, `förvaltning Ny${index} "Ny" { del av Ingen }\n`);
      expect(await client.codes(uri), uri).toContain('RUT-002');
    }
    expect(client.faults).toEqual([]);
  });

  it('ends when it is told to', async () => {
    const client = start();
    await client.initialize(undefined, BARE);
    const exited = client.exited();
    await client.request('shutdown', null);
    client.notify('exit', null);
    expect(await exited).toBe(0);
  });
});

describe('files and settings', () => {
  it('reads what changed on disk, and the editor settings', async () => {
    const { writeFileSync } = await import('node:fs');
    const folder = folderOf(exampleFiles('fristad', ['region.rutin', 'enheter.rutin', 'personer.rutin']));
    const client = start();
    client.configuration = { datum: '2026-10-06', lang: 'en' };
    await client.initialize(folder, VSCODE);
    const uri = uriIn(folder, 'ny.rutin');
    writeFileSync(join(folder, 'ny.rutin'), 'förvaltning Ny "Ny" { del av Ingen }\n');
    await client.until(() => client.heard.some(({ method }) => method === '$/progress'), 'progress');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
    expect(await client.codes(uri)).toEqual(['RUT-002']);
    expect(client.diagnostics.get(uri)?.[0]?.message).toMatch(/^There is no/);
    expect(client.faults).toEqual([]);
  });
});
