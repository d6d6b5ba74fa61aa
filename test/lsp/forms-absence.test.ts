/** The form of a new absence by the protocol: it is answered whatever comes in, and what it says it writes is what an edit writes. */
import { describe, expect, it } from 'vitest';
import type { AbsenceFormView } from '../../language/lsp/panels/absence-shapes.ts';
import type { FormAnswer } from '../../language/lsp/panels/shapes.ts';
import { fristad } from '../support/cli.ts';
import { BARE, VSCODE } from '../support/lsp/capabilities.ts';
import { greet, serverInside } from '../support/lsp/inside.ts';

const FOLDER = 'file:///arbetsyta';
const FILES = Object.fromEntries(Object.entries(fristad).map(([file, text]) => [`${FOLDER}/${file}`, text]));
const JANUARY = { person: 'exetv1', kind: 'semester', from: '2027-01-11', to: '2027-01-22' };

type Answer = FormAnswer<AbsenceFormView>;

interface Edited {
  readonly documentChanges: readonly {
    readonly textDocument: { readonly uri: string; readonly version: number | null };
    readonly edits: readonly { readonly newText: string }[];
  }[];
}

async function asker(capabilities: object = VSCODE, options: object = {}) {
  const { client } = serverInside(FILES, '2026-11-21');
  await greet(client, FOLDER, capabilities, options);
  const ask = (fields: unknown): Promise<Answer> =>
    client.sendRequest('rutin/forms/absence', { folder: FOLDER, fields });
  return { client, ask };
}

describe('the form', () => {
  it('begins with nothing chosen, and says what is wanting', async () => {
    const { view, proposal, refused } = await (await asker()).ask({ at: 'FristadVC' });
    expect([proposal, refused, view.person, view.days]).toEqual([null, null, null, null]);
    expect(view.kinds).toContainEqual({ word: 'semester', meaning: 'Personen har semester.' });
    expect(view.people.map(({ key }) => key)).toContain('exetv1');
    expect(view.lacks.map(({ message }) => message)).toEqual([
      'Välj vem som är borta.',
      'Välj vad det är för frånvaro.',
      'Ange den första dagen.',
    ]);
  });

  it('finds a person by any part of the name, with role and unit', async () => {
    const { view } = await (await asker()).ask({ personSearch: 'två exem' });
    expect(view.people).toEqual([
      { key: 'exetv1', name: 'Exempel Två (exetv1)', detail: 'läkare · Fristad vårdcentral Närhälsan' },
    ]);
  });

  it('writes one edit in a file that is not open, and one of the version that is', async () => {
    const { client, ask } = await asker();
    const closed = (await ask(JANUARY)).proposal?.edit as Edited;
    expect(closed.documentChanges.map(({ textDocument }) => textDocument)).toEqual([
      { uri: `${FOLDER}/personer.rutin`, version: null },
    ]);
    await client.sendNotification('textDocument/didOpen', {
      textDocument: {
        ...{ uri: `${FOLDER}/personer.rutin`, languageId: 'rutin', version: 7 },
        text: `// Överst\n${fristad['personer.rutin']}`,
      },
    });
    const { proposal } = await ask(JANUARY);
    const open = proposal?.edit as Edited;
    expect(open.documentChanges[0]?.textDocument.version).toBe(7);
    expect(proposal?.written.map(({ text }) => text)).toEqual([
      'frånvaro exetv1 semester från 2027-01-11 till 2027-01-22',
    ]);
    expect(proposal?.come.map(({ code }) => code)).toEqual(['MC-API-03']);
  });

  it('tells who would be enough together where no one is alone, and nobody once they are chosen', async () => {
    const { ask } = await asker();
    const { view } = await ask(JANUARY);
    expect(view.sets[0]).toEqual({
      words: 'Två tillsammans räcker: Exempel Ett (exeet1) och Exempel Sekreterare (exems1)',
      members: [
        { person: 'exeet1', from: '', to: '' },
        { person: 'exems1', from: '', to: '' },
      ],
    });
    const delegates = view.sets[0]?.members;
    const actors = { decidedBy: 'exeec1', assignedBy: 'exems1' };
    const { view: after, proposal } = await ask({ ...JANUARY, delegates, ...actors });
    expect([after.sets, proposal?.come]).toEqual([[], []]);
    // Whoever is enough beside the one who is chosen is told of in the rows.
    expect((await ask({ ...JANUARY, delegates: delegates?.slice(0, 1) })).view.sets).toEqual([]);
  });

  it('tells of each candidate the days and, in words, what speaks against', async () => {
    const { view } = await (await asker()).ask(JANUARY);
    expect(view.days).toMatchObject({ needed: 10, closed: [{ from: '2027-01-16', to: '2027-01-17' }] });
    expect(view.candidates.map(({ key }) => key)).toEqual(['exeet1', 'exems1', 'exetr1']);
    expect(view.candidates[0]).toMatchObject({ reasons: [], summary: 'på plats 10 av 10 dagar, får signera' });
    expect(view.candidates[2]?.reasons[0]).toMatchObject({
      ...{ code: 'MC-AOM-01', severity: 'warning' },
      message: 'Inget ombud för Exempel Två (exetv1) får signera i 10 dagar, först måndag 2027-01-11',
    });
    expect([view.deciders, view.assigners].map((list) => list.map(({ key }) => key))).toEqual([
      ['exeec1', 'exevc1'],
      ['exeec1', 'exems1', 'exevc1'],
    ]);
  });

  it('says that nobody has decided as long as nobody is said to', async () => {
    const delegates = ['exeet1', 'exetr1'].map((person) => ({ person, from: '', to: '' }));
    const { ask } = await asker();
    const asked = await ask({ ...JANUARY, delegates });
    expect(asked.proposal?.come.map(({ code }) => code)).toEqual(['MC-TIL-01', 'MC-TIL-09']);
    const whole = await ask({ ...JANUARY, delegates, decidedBy: 'exeec1', assignedBy: 'exems1' });
    expect(whole.proposal?.come).toEqual([]);
  });

  it('speaks English where that is chosen, and to a client that can do nothing', async () => {
    const { view } = await (await asker(BARE, { lang: 'en' })).ask(JANUARY);
    expect(view.candidates[0]?.summary).toBe('there 10 of 10 days, may sign');
    expect(view.kinds[0]?.meaning).toBe('The person is on vacation.');
  });

  it('needs nobody for whom has no inbox, or is away when it is closed', async () => {
    const { ask } = await asker();
    const note = async (fields: object) => (await ask({ ...JANUARY, ...fields })).view.note;
    expect(await note({})).toBeNull();
    expect(await note({ person: 'exeka1' })).toBe(
      'Exempel Kommun A (exeka1) har ingen personlig inkorg, och behöver inget ombud.',
    );
    expect(await note({ from: '2027-01-16', to: '2027-01-17' })).toMatch(/^Ingen dag av frånvaron behöver ombud/);
  });

  it('is opened from a line above each unit, where the client has it', async () => {
    const lenses = async (options: object): Promise<readonly string[]> => {
      const { client, ask } = await asker(VSCODE, options);
      await ask({});
      const uri = `${FOLDER}/enheter.rutin`;
      const text = fristad['enheter.rutin'];
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'rutin', version: 1, text },
      });
      const all = await client.sendRequest<readonly { readonly command: object }[]>('textDocument/codeLens', {
        textDocument: { uri },
      });
      return all.map(({ command }) => JSON.stringify(command)).filter((one) => one.includes('Ny frånvaro'));
    };
    expect(await lenses({})).toEqual([]);
    const told = await lenses({ newAbsence: 'rutin.newAbsence' });
    expect(told.map((one) => JSON.parse(one).arguments)).toEqual([
      [{ folder: FOLDER, key: 'FristadVC' }],
      [{ folder: FOLDER, key: 'BoråsHemsjukvård' }],
    ]);
  });

  it('answers whatever comes in', async () => {
    const { ask } = await asker();
    const odd = [
      { person: 7 },
      { delegates: 'x' },
      { delegates: [null, 3] },
      { from: [], to: {}, returns: 'ja' },
      { at: 'toString' },
    ];
    for (const fields of odd) expect((await ask({ ...JANUARY, ...fields })).view.kinds).toHaveLength(3);
    expect((await ask({ ...JANUARY, justification: 'Gäller 19121212-1212' })).view.kinds).toHaveLength(3);
  });
});
