/** A person asked for through the protocol: her page, the search for her, what the forms about her would write, and the link to her page. */

import { describe, expect, it } from 'vitest';
import type { MessageConnection } from 'vscode-languageserver/node';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { greet, serverInside } from '../support/lsp/inside.ts';

const FOLDER = 'file:///arbetsyta';
const UNITS = `${FOLDER}/enheter.rutin`;
const PERSONS = `${FOLDER}/personer.rutin`;
const TEXTS = {
  [UNITS]: `huvudman Ex "Exempelregionen" { typ region }
enhet E "Enheten" {
    del av Ex
    inkorg samverkan {
        medlemmar exeet1
    }
}
`,
  [PERSONS]: `person exeet1 "Exempel Ett" {
    uppdrag läkare vid E
}

person exetv1 "Exempel Två" {
    uppdrag läkare vid E
}
`,
};

async function begun(options: object = {}): Promise<MessageConnection> {
  const { client } = serverInside(TEXTS, '2026-11-21');
  await greet(client, FOLDER, VSCODE, options);
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: PERSONS, languageId: 'rutin', version: 1, text: TEXTS[PERSONS] },
  });
  // When one answer waits for all files, others have all, too.
  await client.sendRequest('rutin/persons', { query: '' });
  return client;
}

interface Answer {
  readonly folder: string;
  readonly view: {
    readonly key: string;
    readonly sections: readonly { readonly name: string; readonly rows: readonly object[] }[];
  };
}

describe('a page', () => {
  it('of a person is given by key and by place, with the lines as the editor opens them', async () => {
    const client = await begun();
    const byKey = await client.sendRequest<Answer>('rutin/person', { key: 'exeet1', day: '2026-12-01' });
    expect(byKey).toMatchObject({ folder: FOLDER, view: { key: 'exeet1', day: '2026-12-01', asOf: '2026-11-21' } });
    expect(byKey.view.sections.find(({ name }) => name === 'reaches')?.rows[1]).toMatchObject({
      key: 'E.samverkan',
      lines: [{ file: 'enheter.rutin', line: 5, place: { uri: UNITS, line: 4, character: 18 } }],
    });
    const at = { uri: PERSONS, position: { line: 4, character: 10 } };
    expect((await client.sendRequest<Answer>('rutin/person', at)).view.key).toBe('exetv1');
  });

  it('is asked for of persons alone, or of all that is reached', async () => {
    const client = await begun();
    expect(await client.sendRequest('rutin/person', { key: 'E' })).toBeNull();
    expect(await client.sendRequest('rutin/access', { key: 'E' })).toMatchObject({ view: { kind: 'unit' } });
    expect(await client.sendRequest('rutin/access', { key: 'Okänd' })).toBeNull();
    expect(await client.sendRequest('rutin/person', { uri: UNITS, position: { line: 0, character: 0 } })).toBeNull();
  });
});

it('persons are found in every workspace by a part of their names', async () => {
  const client = await begun();
  expect(await client.sendRequest('rutin/persons', { query: 'två' })).toEqual([
    { folder: FOLDER, key: 'exetv1', label: 'Två, Exempel (exetv1)', detail: 'läkare · Enheten' },
  ]);
});

interface FormAnswer {
  readonly refused: string | null;
  readonly view: { readonly problem: string | null };
  readonly proposal: {
    readonly written: readonly { readonly file: string; readonly text: string }[];
    readonly edit: {
      readonly documentChanges: readonly { readonly textDocument: object; readonly edits: readonly object[] }[];
    };
  } | null;
}

describe('a form about a person', () => {
  it('writes a member in a file that is not open, and nothing before all is told', async () => {
    const client = await begun();
    const asked = (fields: object) =>
      client.sendRequest<FormAnswer>('rutin/forms/addMember', { folder: FOLDER, fields });
    expect((await asked({ person: 'exetv1' })).proposal).toBeNull();
    const { proposal } = await asked({ person: 'exetv1', inbox: 'E.samverkan', from: '2026-12-01' });
    expect(proposal?.written.map(({ file }) => file)).toEqual(['enheter.rutin']);
    expect(proposal?.written.map(({ text }) => text).join()).toContain('exetv1 från 2026-12-01');
    expect(proposal?.edit.documentChanges[0]?.textDocument).toEqual({ uri: UNITS, version: null });
    expect((await asked({ person: 'exeet1', inbox: 'E.samverkan' })).view.problem).toMatch(/läser redan/);
  });

  it('ends what she has in all files with one edit', async () => {
    const client = await begun();
    const fields = { person: 'exeet1', last: '2026-12-31' };
    const { proposal, refused } = await client.sendRequest<FormAnswer>('rutin/forms/lastDay', { fields });
    expect(refused).toBeNull();
    expect(proposal?.edit.documentChanges.map(({ textDocument }) => textDocument)).toEqual([
      { uri: PERSONS, version: 1 },
      { uri: UNITS, version: null },
    ]);
    expect(proposal?.written.map(({ text }) => text.trim())).toContain('uppdrag läkare vid E till 2026-12-31');
  });

  it.each(['addMember', 'lastDay'])('%s bears what is no field', async (form) => {
    const client = await begun();
    for (const fields of [{}, { person: 7, inbox: [], last: {} }, { person: 'Okänd', last: '2026-02-30' }]) {
      expect(await client.sendRequest(`rutin/forms/${form}`, { fields })).toMatchObject({ proposal: null });
    }
  });
});

describe('the card of a person', () => {
  const cardOf = async (options: object): Promise<string> => {
    const client = await begun(options);
    const at = { textDocument: { uri: PERSONS }, position: { line: 0, character: 8 } };
    const { contents } = await client.sendRequest<{ contents: { value: string } }>('textDocument/hover', at);
    return contents.value;
  };

  it('leads to her page in an editor that has one', async () => {
    const told = encodeURIComponent(JSON.stringify([{ folder: FOLDER, key: 'exeet1' }]));
    expect(await cardOf({ showPerson: 'rutin.showPerson' })).toContain(
      `[Visa person](command:rutin.showPerson?${told})`,
    );
  });

  it('leads nowhere in others', async () => expect(await cardOf({})).not.toContain('command:'));
});
