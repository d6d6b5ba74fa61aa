/** Long requests: others are answered meanwhile, and one that is cancelled, or whose text has changed, ends. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf, removeFolders } from '../support/cli.ts';
import { EMACS, VSCODE } from '../support/lsp/capabilities.ts';
import { type Client, servers } from '../support/lsp/client.ts';

removeFolders();
const start = servers();

const CANCELLED = -32800;
const MODIFIED = -32801;
const HIDDEN = '\u200b';
const FILE = 'a.rutin';
const ALL = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };

const REGION = `huvudman Ex "Exempelregionen" { typ region organisationsnummer 232100-0131 }
verksamhet V "Exempelverksamheten" { del av Ex område södra }
${Array.from({ length: 10 }, (_, i) => `enhet E${i} "Exempel ${i}" { del av V öppet mån-fre 08:00-16:00 }\n`).join('')}`;
const IDS = Array.from({ length: 300 }, (_, i) => `exea${i}`);
const PERSONS = IDS.map((id, i) => `person ${id} "Exempel" { uppdrag läkare vid E${i % 10} signeringsrätt }\n`).join(
  '',
);

/** As many absences as persons, and nobody who stands in. */
const ABSENCES = IDS.map((id, i) => `frånvaro ${id} semester från 2026-10-${10 + (i % 15)} till 2026-11-20\n`).join('');

/** Hidden characters of which none can be taken away: two persons would then have one name. */
const HOPELESS = IDS.map((id) => `person x${id} "A" { }\nperson x${HIDDEN}${id} "B" { }\n`).join('');

interface Opened {
  readonly client: Client;
  readonly uri: string;
}

async function opened(text: string, capabilities: object = VSCODE): Promise<Opened> {
  const folder = folderOf({ 'region.rutin': REGION, 'personer.rutin': PERSONS, [FILE]: text });
  const client = start();
  await client.initialize(folder, capabilities);
  const uri = pathToFileURL(join(folder, FILE)).href;
  client.open(uri, text);
  await client.until(() => (client.diagnostics.get(uri) ?? []).length > 0, 'findings');
  await client.request('textDocument/references', { ...hover(uri, 10), context: { includeDeclaration: true } });
  return { client, uri };
}

function hover(uri: string, character: number): object {
  return { textDocument: { uri }, position: { line: 7, character } };
}

function actions({ client, uri }: Opened, only?: readonly string[]): ReturnType<Client['requestWithId']> {
  const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
  return client.requestWithId('textDocument/codeAction', { textDocument: { uri }, range: ALL, context });
}

/** Whether something has been settled, told at once. */
async function isSettled(answer: Promise<unknown>): Promise<boolean> {
  const waits = Symbol();
  const first = await Promise.race([answer.catch(() => undefined), Promise.resolve(waits)]);
  return first !== waits;
}

describe.each([
  ['fixes of a whole file of absences', ABSENCES, undefined],
  ['fix all where nothing can be mended', HOPELESS, ['source.fixAll']],
])('%s', (_what, text, only) => {
  it('lets other requests in, and ends when it is cancelled', async () => {
    const at = await opened(text);
    const { client, uri } = at;
    const { id, answer } = actions(at, only);
    answer.catch(() => undefined);
    for (const character of [3, 10]) {
      await client.request('textDocument/hover', hover(uri, character));
      expect(await isSettled(answer)).toBe(false);
    }
    client.notify('$/cancelRequest', { id });
    const folds = client.request('textDocument/foldingRange', { textDocument: { uri } });
    await expect(answer).rejects.toMatchObject({ code: CANCELLED });
    await folds;
  }, 60_000);

  it('is told of as outdated when the text changes', async () => {
    const at = await opened(text);
    const { client, uri } = at;
    const { answer } = actions(at, only);
    answer.catch(() => undefined);
    await client.request('textDocument/hover', hover(uri, 10));
    const range = { start: ALL.start, end: ALL.start };
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range, text: '// en rad till\n' }],
    });
    await expect(answer).rejects.toMatchObject({ code: MODIFIED });
  }, 60_000);

  it('comes to an end', async () => {
    const at = await opened(text);
    expect(await actions(at, only).answer).toEqual([]);
  }, 120_000);
});

describe('thousands of findings that can be mended', () => {
  const many = `person exeb1 "${`E${HIDDEN}`.repeat(3000)}" { }\n`;
  interface Action {
    readonly title: string;
    readonly kind: string;
    readonly edit?: { readonly documentChanges: readonly { readonly edits: readonly unknown[] }[] };
  }

  it('have a short list of fixes, and one that mends them all when it is chosen', async () => {
    const at = await opened(many);
    const answer = (await actions(at).answer) as readonly Action[];
    expect(answer.length).toBeGreaterThan(1);
    expect(answer.length).toBeLessThanOrEqual(31);
    const last = answer.at(-1);
    expect(last).toMatchObject({ title: 'Rätta allt som kan rättas säkert', kind: 'quickfix' });
    expect(last?.edit).toBeUndefined();
    const resolved = (await at.client.request('codeAction/resolve', last)) as Action;
    const edits = resolved.edit?.documentChanges.flatMap((one) => one.edits) as readonly { newText: string }[];
    expect(edits.map(({ newText }) => newText).join('')).not.toContain(HIDDEN);
    expect(await at.client.request('codeAction/resolve', answer[0])).toEqual(answer[0]);
  }, 60_000);

  it('have no such fix where the client asks for nothing later', async () => {
    const at = await opened(many, EMACS);
    const answer = (await actions(at).answer) as readonly Action[];
    expect(answer.every(({ edit }) => edit !== undefined)).toBe(true);
    const [all] = (await actions(at, ['source.fixAll']).answer) as readonly Action[];
    expect(all).toMatchObject({ kind: 'source.fixAll.rutin' });
    expect(JSON.stringify(all)).not.toContain(HIDDEN);
  }, 60_000);
});
