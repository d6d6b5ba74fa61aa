/** Random places in every example, as it is and spoiled: every request is answered, and the answers hold together. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { folderOf, removeFolders } from '../support/cli.ts';
import { Dice, spoiled } from '../support/dice.ts';
import { textsIn } from '../support/folder.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { servers } from '../support/lsp/client.ts';
import { isBefore, positionAt } from '../support/lsp/places.ts';
import { Asker, type Place } from '../support/lsp/random/asker.ts';
import { checkAround, checkDocument } from '../support/lsp/random/drawing.ts';
import { checkNames, checkRename } from '../support/lsp/random/navigation.ts';
import { checkFormatting, checkWriting } from '../support/lsp/random/writing.ts';

removeFolders();
const start = servers();
const EXAMPLES = join(CHECKOUT, 'examples');

/** In a word three times of four, else anywhere. */
function placeIn(uri: string, text: string, dice: Dice): Place {
  const words = [...text.matchAll(/[\wåäöÅÄÖ]+/g)];
  const word = dice.next() < 0.75 && words.length > 0 ? dice.pick(words) : undefined;
  const offset = word === undefined ? dice.below(text.length + 1) : word.index + dice.below(word[0].length + 1);
  const position = positionAt(text, offset);
  const other = positionAt(text, dice.below(text.length + 1));
  const range = isBefore(position, other) ? { start: position, end: other } : { start: other, end: position };
  return { uri, text, position, range };
}

async function play(example: string, seed: number, places: number, spoil: boolean): Promise<readonly string[]> {
  const dice = new Dice(seed);
  const folder = folderOf({});
  cpSync(join(EXAMPLES, example), folder, { recursive: true });
  const client = start();
  await client.initialize(folder, VSCODE, { initializationOptions: { datum: '2026-11-21' } });
  const texts = new Map<string, string>();
  for (const [file, text] of Object.entries(textsIn(folder))) {
    const uri = pathToFileURL(join(folder, file)).href;
    texts.set(uri, spoil ? spoiled(text, dice) : text);
    client.open(uri, texts.get(uri) ?? '');
  }
  const asker = new Asker(client, texts);
  for (const [uri, text] of texts) {
    await checkDocument(asker, uri, text);
    await checkFormatting(asker, uri, text);
  }
  for (let left = places; left > 0; left--) {
    const uri = dice.pick([...texts.keys()]);
    const place = placeIn(uri, texts.get(uri) ?? '', dice);
    const references = await checkNames(asker, place);
    await checkAround(asker, place);
    await checkWriting(asker, place);
    await checkRename(asker, place, references);
  }
  return asker.faults;
}

describe.each(['fristad', 'regelbrott', 'vastra-gotaland'])('in %s', (example) => {
  it('as it is', async () => {
    expect(await play(example, 1, 25, false)).toEqual([]);
  }, 120_000);

  it('spoiled', async () => {
    expect(await play(example, 2, 25, true)).toEqual([]);
  }, 120_000);
});
