/** What is told of the words that completion offers: whole when a client asks, in one sentence to one that does not. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CompletionItem, MarkupContent } from 'vscode-languageserver';
import { folderOf, fristad, removeFolders } from '../../support/cli.ts';
import { EMACS, VSCODE } from '../../support/lsp/capabilities.ts';
import { servers } from '../../support/lsp/client.ts';

removeFolders();
const start = servers();

/** Asks, and shows plain text. */
const PLAIN = {
  textDocument: { completion: { completionItem: { resolveSupport: { properties: ['documentation'] } } } },
};

async function offered(marked: string, capabilities: object) {
  const client = start();
  const folder = folderOf(fristad);
  await client.initialize(folder, capabilities);
  const uri = pathToFileURL(join(folder, 'ny.rutin')).href;
  client.open(uri, marked.replace('¦', ''));
  const lines = marked.slice(0, marked.indexOf('¦')).split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const answer = await client.request('textDocument/completion', { textDocument: { uri }, position });
  const { items } = answer as { readonly items: readonly CompletionItem[] };
  const resolve = async (label: string): Promise<CompletionItem> =>
    (await client.request(
      'completionItem/resolve',
      items.find((item) => item.label === label),
    )) as CompletionItem;
  return { client, items, resolve };
}

describe('a client that asks', () => {
  it.each([
    ['¦', 'enhet …', '**enhet** ett eget block\n'],
    ['¦', 'lokal rutin …', '**lokal** på raden rutin\n'],
    ['enhet A {\n    ¦\n}', 'administreras av', '**administreras av** i '],
    ['enhet A {\n    inkorg samverkan {\n        ¦\n    }\n}', 'bevakas', '**bevakas** i inkorg\n'],
    ['enhet A {\n    intygsbevakning {\n        ¦\n    }\n}', 'bevakas', '**bevakas** i intygsbevakning\n'],
    ['enhet A {\n    driftläge ¦\n}', 'läsläge', '**läsläge** på raden driftläge\n'],
    ['enhet A {\n    slag ¦\n}', 'elevhälsa', '**elevhälsa** på raden slag\n'],
    ['person a {\n    uppdrag ¦\n}', 'medicinsk sekreterare', '**medicinsk sekreterare** på raden uppdrag\n'],
    ['rutin A {\n    krav A-1 ska {\n        kontroll ¦\n    }\n}', 'bevakning', '**bevakning** på raden kontroll\n'],
    [
      'rutin A {\n    krav A-1 ska {\n        kontroll bevakning {\n            ¦\n        }\n    }\n}',
      'gånger_per_dag',
      '**gånger_per_dag** i kontroll bevakning\n',
    ],
    [
      'rutin A {\n    krav A-1 ska {\n        kontroll ombud {\n            krav ¦\n        }\n    }\n}',
      'inte_vidare',
      '**krav** i kontroll ombud\n',
    ],
  ])('in %j of %s is told all of it', async (marked, label, start) => {
    const { resolve, client } = await offered(marked, VSCODE);
    const { documentation } = await resolve(label);
    expect((documentation as MarkupContent).kind).toBe('markdown');
    expect((documentation as MarkupContent).value.slice(0, start.length)).toBe(start);
    expect(client.faults).toEqual([]);
  });

  it('is told in the form that it shows', async () => {
    const { resolve } = await offered('enhet A {\n    ¦\n}', PLAIN);
    const { documentation } = await resolve('nivå');
    expect(documentation).toMatchObject({ kind: 'plaintext' });
    expect((documentation as MarkupContent).value).toMatch(/^nivå i enhet\n\nEnhetens nivå/);
  });

  it('is told nothing before it asks, so that the answer stays small', async () => {
    const { items } = await offered('enhet A {\n    ¦\n}', VSCODE);
    expect(items.length).toBeGreaterThan(20);
    expect(items.filter(({ documentation }) => documentation !== undefined)).toEqual([]);
    expect(JSON.stringify(items).length / items.length).toBeLessThan(900);
  });

  it.each([
    [undefined],
    [{}],
    [{ uri: 'x', word: null }],
    [{ uri: 5, word: { rule: 'Unit', word: 'enhet', around: [] } }],
  ])('with something else gets it back: %j', async (data) => {
    const { client } = await offered('¦', VSCODE);
    const item = { label: 'enhet', ...(data === undefined ? {} : { data }) };
    expect(await client.request('completionItem/resolve', item)).toEqual(item);
    expect(client.faults).toEqual([]);
  });
});

describe('a client that does not ask', () => {
  it('is told in one sentence', async () => {
    const { items } = await offered('enhet A {\n    ¦\n}', EMACS);
    const level = items.find(({ label }) => label === 'nivå');
    expect(level?.documentation).toMatch(/^Enhetens nivå i HSA-katalogen\./);
    expect(level?.data).toBeUndefined();
    const words = items.map(({ documentation }) => documentation).filter((text) => text !== undefined);
    expect(words.length).toBeGreaterThan(15);
    expect(Math.max(...words.map((text) => String(text).length))).toBeLessThan(200);
  });
});
