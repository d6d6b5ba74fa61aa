/** Texts that nobody has finished, or that no one should have written: every request is answered, at the place that was meant. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toOffset } from '../../language/lsp/state/positions.ts';
import { lineStartsOf } from '../../language/model/index.ts';
import { folderOf, fristad, removeFolders } from '../support/cli.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { servers } from '../support/lsp/client.ts';
import { askAll } from '../support/lsp/questions.ts';

removeFolders();
const start = servers();

/** By what is odd in them; all but the first lines are `person exenn1 …`. */
const ODD: Readonly<Record<string, string>> = {
  nothing: '',
  'a comment that is begun': 'person exenn1 "N" {\n    /* hit\n',
  'the first stroke of a comment': '/\nperson exenn1 "N" {\n    / uppdrag läkare vid FristadVC\n}\n',
  'a text that is begun': 'person exenn1 "N\n',
  'half a surrogate pair': 'person exenn1 "\ud83d" {\n    uppdrag "\ude00" vid FristadVC\n}\n',
  'signs beyond the first plane, combining marks':
    'person exenn1 "\u{1f600} e\u0301" {\n    uppdrag la\u0308kare vid FristadVC\n}\n',
  'carriage returns alone': 'person exenn1 "N" {\r    uppdrag läkare vid FristadVC\r}\r',
  'line separators, nulls, marks in the middle': 'person exenn1 "N\u2028\u0000" {\ufeff\n}\n',
  'nothing but an end': '}\n}\n',
};

describe('every request is answered about', () => {
  it.each(Object.entries(ODD))('%s', async (_what, text) => {
    const folder = folderOf(fristad);
    const client = start();
    await client.initialize(folder, VSCODE);
    const uri = pathToFileURL(join(folder, 'ny.rutin')).href;
    client.open(uri, text);
    const answers = await askAll(client, uri, text, 'exenn1');
    expect(Object.keys(answers).length).toBeGreaterThan(20);
    expect(client.isAlive).toBe(true);
  });
});

describe('a position', () => {
  const text = 'a {\n\n\r\nb\r\r\n';
  const lines = lineStartsOf(text);

  it.each([
    [0, 3, 3],
    [0, 99, 3],
    [1, 0, 4],
    [1, 5, 4],
    [2, 0, 5],
    [2, 1, 5],
    [3, 1, 8],
    [3, 2, 8],
    [4, 0, 9],
    [5, 0, 11],
    [9, 9, 11],
  ])('line %i, column %i is offset %i', (line, character, offset) => {
    expect(toOffset(lines, text, { line, character })).toBe(offset);
  });
});

describe('completion', () => {
  it('on an empty line stays on that line', async () => {
    const folder = folderOf(fristad);
    const client = start();
    await client.initialize(folder, VSCODE);
    const uri = pathToFileURL(join(folder, 'ny.rutin')).href;
    client.open(uri, 'person exenn1 "N" {\n    uppdrag läkare vid FristadVC\n}\n\n\n');
    const position = { line: 3, character: 0 };
    const { items } = (await client.request('textDocument/completion', { textDocument: { uri }, position })) as {
      readonly items: readonly { readonly label: string; readonly textEdit: { readonly range: unknown } }[];
    };
    expect(items.map(({ label }) => label)).toContain('enhet …');
    expect(items[0]?.textEdit.range).toEqual({ start: position, end: position });
  });
});
