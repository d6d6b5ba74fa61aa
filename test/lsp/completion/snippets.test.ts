/** What completion writes: lines of a snippet, and plain words for a client that takes no snippets. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf, fristad, removeFolders } from '../../support/cli.ts';
import { BARE } from '../../support/lsp/capabilities.ts';
import { servers } from '../../support/lsp/client.ts';
import { Newcomer } from '../../support/lsp/offers.ts';

removeFolders();

const start = servers();

describe('with a client that takes no snippets', () => {
  it('words are written as they are, and no snippet is sent', async () => {
    const client = start();
    const folder = folderOf(fristad);
    await client.initialize(folder, BARE);
    const uri = pathToFileURL(join(folder, 'ny.rutin')).href;
    const offers = await new Newcomer(client, uri).offers('enhet A {\n    ', '\n}\n');
    expect(offers.map(({ textEdit }) => textEdit.newText)).toContain('administreras av');
    expect(offers.filter(({ insertTextFormat }) => insertTextFormat === 2)).toEqual([]);
    expect(client.faults).toEqual([]);
  });
});

describe('lines of a snippet', () => {
  it.each([
    [[1, 2], 2, /\{\n {4}medlemmar/],
    [[1], 1, /\{\n {8}medlemmar/],
    [undefined, undefined, /\{\n {4}medlemmar/],
  ])('are indented by the client where it says so, else by the server: %j', async (valueSet, mode, expected) => {
    const client = start();
    const folder = folderOf(fristad);
    const completionItem = {
      snippetSupport: true,
      ...(valueSet === undefined ? {} : { insertTextModeSupport: { valueSet } }),
    };
    await client.initialize(folder, { textDocument: { completion: { completionItem } } });
    const uri = pathToFileURL(join(folder, 'ny.rutin')).href;
    const offers = await new Newcomer(client, uri).offers('enhet A {\n    ', '\n}\n');
    const whole = offers.find(({ label }) => label === 'inkorg …');
    expect(whole?.insertTextMode).toBe(mode);
    expect(whole?.textEdit.newText).toMatch(expected);
    expect(client.faults).toEqual([]);
  });
});
