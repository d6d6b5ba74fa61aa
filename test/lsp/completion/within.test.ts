/** Completion within a word that stands there already, and within a text: what is accepted takes the word's place. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../language/checks/index.ts';
import { parse } from '../../../language/grammar/parse.ts';
import { completionAt } from '../../../language/lsp/completion/completion.ts';
import { Session } from '../../../language/services/session.ts';
import { parseDay } from '../../../language/time/index.ts';
import { folderOf, fristad, removeFolders } from '../../support/cli.ts';
import { EDITORS, VSCODE } from '../../support/lsp/capabilities.ts';
import { type Range, servers } from '../../support/lsp/client.ts';
import { edited } from '../../support/lsp/places.ts';

removeFolders();
const start = servers();
const FILE = 'enheter.rutin';

function sessionWith(text: string): Session {
  const session = new Session({
    checks: allChecks,
    asOf: parseDay('2026-10-05') ?? 0,
    horizonDays: 90,
    language: 'sv',
  });
  for (const [file, one] of Object.entries(fristad)) session.setText(file, one);
  session.open(FILE, text);
  return session;
}

function labelsAt(marked: string): readonly string[] {
  const offset = marked.indexOf('¦');
  return completionAt(sessionWith(marked.replace('¦', '')), FILE, offset).items.map(({ label }) => label);
}

describe('at every place within a word', () => {
  it('the word itself is accepted as it stands, and nothing of it is left beside what is accepted', () => {
    const text = fristad[FILE] ?? '';
    const session = sessionWith(text);
    const { tokens } = parse(text);
    const doubled: string[] = [];
    let accepted = 0;
    for (let token = 0; token < tokens.count; token++) {
      const [from, to] = [tokens.start[token] as number, tokens.end[token] as number];
      for (let offset = from + 1; offset < to; offset++) {
        const { start: begin, end, caret, prefix, rest, items } = completionAt(session, FILE, offset);
        const word = text.slice(begin, end);
        if (prefix + rest !== word || caret !== offset) doubled.push(`${word}: ${prefix}¦${rest}`);
        if (items.length > 0 && end !== to) doubled.push(`${word}: ${text.slice(end, to)} is left`);
        for (const { label } of items.filter((one) => `${one.label} `.startsWith(`${word} `))) {
          accepted++;
          const now = text.slice(0, begin) + label + text.slice(end);
          if (parse(now).errors.length > 0) doubled.push(`${prefix}¦${rest}: ${label}`);
        }
      }
    }
    expect(doubled).toEqual([]);
    expect(accepted).toBeGreaterThan(100);
  }, 60_000);

  it.each([
    ['enhet X { öppet m¦ån-fre 08:00-17:00 }', 'mån-fre'],
    ['flöde X { från Fri¦stadVC.samverkan }', 'FristadVC.samverkan'],
  ])('%s: what the line goes on with is not said again', (marked, label) => {
    expect(labelsAt(marked)).not.toContain(label);
  });
});

describe('within a text', () => {
  it.each([
    'enhet X "¦',
    'enhet X "Exempel ¦',
    'enhet X "Exempel ¦ Ett" {\n}',
    'enhet X "Exempel {¦',
    'enhet X {\n    inkorg samverkan {\n        namn "Exempel ¦\n    }\n}',
    'person exazz1 "Exempel Ett" {\n    uppdrag "a ¦\n}',
    'frånvaro exeet1 semester från 2026-10-05 till 2026-10-06 {\n    motivering "för att ¦',
  ])('nothing of the language is offered: %s', (marked) => {
    expect(labelsAt(marked)).toEqual([]);
  });

  it('after one, and after a comment over several lines, it is', () => {
    expect(labelsAt('enhet X "Exempel" {\n    ¦\n}')).toContain('nivå');
    expect(labelsAt('enhet X "Exempel" {\n/* ett\n // två */ ¦\n}')).toContain('nivå');
    expect(labelsAt('/*/\nenhet Y {\n  ¦\n*/')).toEqual([]);
  });
});

interface Edit {
  readonly newText: string;
  readonly range?: Range;
  readonly insert?: Range;
  readonly replace?: Range;
}

describe.each(Object.entries(EDITORS))('with what %s can do', (_name, capabilities) => {
  it('a word accepted in its middle is there once, whether the rest is kept or replaced', async () => {
    const client = start();
    await client.initialize(folderOf(fristad), capabilities);
    const uri = pathToFileURL(join(folderOf({}), 'ny.rutin')).href;
    const text = 'enhet X "X" {\n    administreras av exeet1\n}\n';
    client.open(uri, text);
    const answer = await client.request('textDocument/completion', {
      textDocument: { uri },
      position: { line: 1, character: 9 },
    });
    const { items } = answer as { readonly items: readonly { readonly label: string; readonly textEdit: Edit }[] };
    const edit = items.find(({ label }) => label.startsWith('administreras'))?.textEdit;
    expect(edit).toBeDefined();
    const ranges = [edit?.range, edit?.insert, edit?.replace].filter((range) => range !== undefined);
    expect(ranges).toHaveLength(capabilities === VSCODE ? 2 : 1);
    for (const range of ranges) expect(edited(text, [{ range, newText: edit?.newText ?? '' }])).toBe(text);
  });
});

it('who can choose keeps what stands after the caret, where it is another word', async () => {
  const client = start();
  await client.initialize(folderOf(fristad), VSCODE);
  const uri = pathToFileURL(join(folderOf({}), 'ny.rutin')).href;
  client.open(uri, 'enhet X "X" {\n    nivå\n}\n');
  const answer = await client.request('textDocument/completion', {
    textDocument: { uri },
    position: { line: 1, character: 5 },
  });
  const { items } = answer as { readonly items: readonly { readonly label: string; readonly textEdit: Edit }[] };
  const rangeOf = (from: number, to: number): Range => ({
    start: { line: 1, character: from },
    end: { line: 1, character: to },
  });
  const edits = items.map(({ label, textEdit: { insert, replace } }) => ({ label, insert, replace }));
  expect(edits.map(({ replace }) => replace)).toEqual(edits.map(() => rangeOf(4, 8)));
  for (const { label, insert } of edits) expect(insert).toEqual(rangeOf(4, label.startsWith('nivå') ? 8 : 5));
});
