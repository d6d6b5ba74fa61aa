/** Wherever a personnummer stands, no answer of the server shows it, save in the name of a file and in the text of an edit. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { folderOf, removeFolders } from '../support/cli.ts';
import { textsIn } from '../support/folder.ts';
import { planted, shownIn } from '../support/identity.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { type Client, servers } from '../support/lsp/client.ts';
import { askAll } from '../support/lsp/questions.ts';

removeFolders();
const start = servers();
const EXAMPLES = join(CHECKOUT, 'examples');

/** Requests whose answers hold the text of a file. */
const EDITS = ['textDocument/formatting', 'textDocument/rangeFormatting', 'textDocument/onTypeFormatting'];

const OWN = ['rutin/tree', 'rutin/routines', 'rutin/tests', 'rutin/parts', 'rutin/forms/absence'];
const OF_A_PLACE = ['rutin/locate', 'rutin/week', 'rutin/delegates', 'rutin/access', 'rutin/person'];

async function opened(seed: number, example: string): Promise<{ client: Client; uri: string; text: string }> {
  const folder = folderOf({});
  cpSync(join(EXAMPLES, example), folder, { recursive: true });
  const files = Object.entries(textsIn(folder)).filter(([name]) => name.endsWith('.rutin'));
  const [file, whole] = files[seed % files.length] as [string, string];
  const text = planted(whole, seed);
  writeFileSync(join(folder, file), text);
  const client = start();
  await client.initialize(folder, VSCODE, { initializationOptions: { datum: '2026-11-21' } });
  const uri = pathToFileURL(join(folder, file)).href;
  client.open(uri, text);
  return { client, uri, text };
}

/** Words near the number, at which it is asked. */
function wordsIn(text: string): readonly string[] {
  const at = text.search(/1987|870314|８７/u);
  const line = text.slice(text.lastIndexOf('\n', at) + 1).split('\n')[0] ?? '';
  return [...new Set(line.match(/[\p{L}\p{N}_]+/gu) ?? [])].slice(0, 6);
}

async function answers({ client, uri, text }: Awaited<ReturnType<typeof opened>>): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const word of wordsIn(text)) {
    for (const [method, answer] of Object.entries(await askAll(client, uri, text, word))) {
      all[`${method} ${word}`] = answer;
    }
    const offset = text.indexOf(word);
    const before = text.slice(0, offset).split('\n');
    const position = { line: before.length - 1, character: (before.at(-1) ?? '').length + 1 };
    for (const method of OF_A_PLACE) all[`${method} ${word}`] = await client.request(method, { uri, position });
    all[`rutin/explain ${word}`] = await client.request('rutin/explain', { key: word });
  }
  for (const method of OWN) all[method] = await client.request(method, {});
  return all;
}

const SEEDS = Array.from({ length: 12 }, (_, seed) =>
  ['fristad', 'regelbrott'].map((example) => [example, seed] as const),
);

it.each(SEEDS.flat())(
  'in %s, in random place %i',
  async (example, seed) => {
    const at = await opened(seed, example);
    const codes = await at.client.codes(at.uri);
    expect(codes).toContain('RUT-008');
    for (const [question, answer] of Object.entries(await answers(at))) {
      if (EDITS.some((method) => question.startsWith(method))) continue;
      expect(shownIn(JSON.stringify(answer) ?? ''), question.replace(/\d/g, '#')).toBeUndefined();
    }
    expect(shownIn(JSON.stringify(at.client.heard))).toBeUndefined();
  },
  60_000,
);

it('in a file whose name has it: only the URI tells', async () => {
  const folder = folderOf({
    'b 870314-2391.rutin': 'enhet A { § }\nperson p1 "P" { uppdrag x vid B }\n',
    'a.rutin': 'enhet A {}\n',
  });
  const client = start();
  await client.initialize(folder, VSCODE, {});
  const uri = pathToFileURL(join(folder, 'b 870314-2391.rutin')).href;
  client.open(uri, 'enhet A { § }\n');
  await client.codes(uri);
  const said = JSON.stringify(client.heard).replaceAll(uri, '');
  expect(shownIn(said)).toBeUndefined();
  expect(JSON.stringify(client.heard)).toContain(uri);
});

it('the text of an edit keeps what stands in the file', async () => {
  const folder = folderOf({ 'a.rutin': '' });
  const client = start();
  await client.initialize(folder, VSCODE, {});
  const uri = pathToFileURL(join(folder, 'a.rutin')).href;
  const text = 'person  exeet1 "Exempel 870314-2391" {}\n';
  client.open(uri, text);
  const edits = (await client.request('textDocument/formatting', {
    textDocument: { uri },
    options: { tabSize: 4, insertSpaces: true },
  })) as readonly { newText: string }[];
  expect(edits.map(({ newText }) => newText).join('')).not.toContain('•');
  const rename = await client.request('textDocument/rename', {
    textDocument: { uri },
    position: { line: 0, character: 9 },
    newName: 'exenytt1',
  });
  expect(JSON.stringify(rename)).toContain('exenytt1');
});
