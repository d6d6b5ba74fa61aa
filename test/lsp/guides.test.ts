/** The guides as an editor asks for them: what is found, what is said, what would be written, and that nothing is. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { NewEmployeeView, NewUnitView } from '../../language/lsp/forms/guide-shapes.ts';
import type { FormAnswer, ProposalView } from '../../language/lsp/panels/shapes.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { textsIn } from '../support/folder.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { greet, serverInside } from '../support/lsp/inside.ts';

const FOLDER = 'memory:/a';
const DAY = '2026-11-21';
const FRISTAD = textsIn(join(CHECKOUT, 'examples/fristad'));

const filesOf = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([file, text]) => [`${FOLDER}/${file}`, text]));

async function begun(texts: Readonly<Record<string, string>>, language = 'sv') {
  const { client, world } = serverInside(filesOf(texts), DAY);
  client.onRequest('workspace/configuration', () => [{ lang: language }]);
  const first = await greet(client, FOLDER, VSCODE).then(() =>
    client.sendRequest<FormAnswer<NewEmployeeView>>('rutin/forms/newEmployee', {
      fields: { name: 'Exempel', id: 'exeet1' },
    }),
  );
  const ask = <View>(name: string, fields: object): Promise<FormAnswer<View>> =>
    client.sendRequest<FormAnswer<View>>(`rutin/forms/${name}`, { folder: FOLDER, fields });
  return { client, world, ask, first };
}

const EMPLOYEE = {
  name: 'Exempel Nytillträdd',
  id: 'exeny1',
  unit: 'FristadVC',
  role: 'läkare',
  inboxes: ['FristadVC.samverkan'],
};

const proposalOf = (answer: FormAnswer<unknown>): ProposalView => {
  if (answer.proposal === null) throw new Error(JSON.stringify(answer));
  return answer.proposal;
};

describe('the guide for a new employee', () => {
  it('begins with what there is to choose from, and writes nothing', async () => {
    const { ask } = await begun(FRISTAD);
    const { view, proposal, refused } = await ask<NewEmployeeView>('newEmployee', {});
    expect([proposal, refused]).toEqual([null, null]);
    expect(view.from).toBe(DAY);
    expect(view.said.map(({ field, lacking }) => [field, lacking])).toEqual(
      ['name', 'id', 'unit', 'role'].map((field) => [field, true]),
    );
    expect(view.roles[0]).toMatchObject({ word: 'verksamhetschef', meaning: expect.stringContaining('Leder') });
    expect(view.roles.every(({ meaning }) => meaning !== '')).toBe(true);
  });

  it('finds a unit by any part of its name, the nearest first, and has its inboxes first', async () => {
    const { ask } = await begun(FRISTAD);
    const { view } = await ask<NewEmployeeView>('newEmployee', {
      unitQuery: 'fri vård',
      unit: 'FristadVC',
      inboxQuery: 'borås',
    });
    expect(view.units.map(({ key }) => key)).toEqual(['FristadVC']);
    expect(view.unit).toMatchObject({
      label: 'Fristad vårdcentral Närhälsan',
      detail: expect.stringContaining('Närhälsan Fristad'),
    });
    expect(view.inboxes.map(({ key, own }) => [key, own])).toEqual([
      ['FristadVC.meddelande', true],
      ['FristadVC.samverkan', true],
      ['OpKoordExempel', true],
      ['BoråsHemsjukvård.meddelande', false],
      ['BoråsHemsjukvård.samverkan', false],
    ]);
  });

  it('says at its field who has an id already, and where', async () => {
    const { ask } = await begun(FRISTAD);
    const { view, proposal } = await ask<NewEmployeeView>('newEmployee', { ...EMPLOYEE, id: 'exeet1' });
    expect(proposal).toBeNull();
    expect(view.said).toMatchObject([
      {
        field: 'id',
        message: 'VGR-id exeet1 finns redan: Exempel Ett (exeet1).',
        where: 'personer.rutin, rad 16',
        place: { uri: `${FOLDER}/personer.rutin`, line: 15 },
      },
    ]);
  });

  it('answers with an edit of all files and what is then found, and leaves the files as they are', async () => {
    const { ask, world } = await begun(FRISTAD);
    const before = new Map(world.files);
    const proposal = proposalOf(await ask('newEmployee', EMPLOYEE));
    expect(proposal.come).toEqual([]);
    const uris = ((proposal.edit as WorkspaceEdit).documentChanges ?? []).map(
      (one) => 'textDocument' in one && one.textDocument.uri,
    );
    expect(uris.toSorted()).toEqual([`${FOLDER}/enheter.rutin`, `${FOLDER}/personer.rutin`]);
    expect(world.files).toEqual(before);
    const late = proposalOf(
      await ask('newEmployee', { ...EMPLOYEE, role: 'städare', inboxes: ['BoråsHemsjukvård.samverkan'] }),
    );
    expect(late.come.map(({ code }) => code)).toContain('MC-HAN-04');
  });

  it('proposes that municipal users have no personal inbox', async () => {
    const { ask } = await begun(FRISTAD);
    const fields = { ...EMPLOYEE, unit: 'BoråsHemsjukvård', inboxes: [] };
    const answer = await ask<NewEmployeeView>('newEmployee', fields);
    expect(answer.view.noPersonalInbox).toBe(true);
    expect(proposalOf(answer).written[0]?.text).toContain('utan personlig inkorg');
    const kept = proposalOf(await ask('newEmployee', { ...fields, noPersonalInbox: false }));
    expect(kept.written[0]?.text).not.toContain('utan personlig inkorg');
  });

  it('shows no identity number, and writes none', async () => {
    const { ask } = await begun(FRISTAD);
    const answer = await ask<NewEmployeeView>('newEmployee', { ...EMPLOYEE, name: 'Exempel 19121212-1212' });
    expect(answer.proposal).toBeNull();
    expect(answer.view.said[0]?.message).toContain('personnummer');
    expect(JSON.stringify(answer)).not.toContain('1212-1212');
  });

  it('is answered when the workspace has been read: who is there already is known from the first', async () => {
    const { first } = await begun(FRISTAD);
    expect(first.view.said[0]?.message).toBe('VGR-id exeet1 finns redan: Exempel Ett (exeet1).');
  });

  it('takes anything for fields', async () => {
    const { ask } = await begun(FRISTAD);
    const odd = { name: 1, id: null, unit: {}, inboxes: 'alla', from: [], role: true, unitQuery: 7 };
    expect((await ask<NewEmployeeView>('newEmployee', odd)).proposal).toBeNull();
  });
});

const PERSONS = [
  { id: 'exech1', name: 'Exempel Chef', role: 'verksamhetschef' },
  { id: 'exese1', name: 'Exempel Sekreterare', role: 'medicinsk sekreterare' },
  { id: 'exela1', name: 'Exempel Läkare', role: 'läkare' },
];
const UNIT = {
  title: 'Nya vårdcentralen',
  principal: { name: 'Exempelregionen' },
  department: 'Området',
  persons: PERSONS,
};

describe('the guide for a new unit', () => {
  it('works in an empty folder, proposes what it can, and makes the files', async () => {
    const { ask } = await begun({});
    const { view } = await ask<NewUnitView>('newUnit', {});
    expect(view).toMatchObject({ isFirst: true, key: '', parents: [] });
    expect(view.hours[0]).toBe('mån-fre 08:00-17:00');
    expect(view.municipalities).toHaveLength(49);
    const answer = await ask<NewUnitView>('newUnit', UNIT);
    expect(answer.view).toMatchObject({
      key: 'NyaVårdcentralen',
      meddelande: { asked: 1, times: '08:15' },
      samverkan: { asked: 3, times: '08:15, 12:15, 16:30' },
    });
    const proposal = proposalOf(answer);
    expect(proposal.come).toEqual([]);
    const made = ((proposal.edit as WorkspaceEdit).documentChanges ?? []).filter(
      (one) => 'kind' in one && one.kind === 'create',
    );
    expect(made).toHaveLength(3);
  });

  it('offers the hours of the workspace first, and those nearby first', async () => {
    const { ask } = await begun(FRISTAD);
    const { view } = await ask<NewUnitView>('newUnit', { parent: 'NärhälsanFristad' });
    expect(view.hours.slice(0, 2)).toEqual(['mån-fre 07:30-16:30', 'mån-tor 08:00-17:00\nfre 08:00-16:00']);
    expect(view.parent).toMatchObject({ label: 'Närhälsan Fristad' });
    expect(
      view.found
        .slice(0, 3)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(['exeec1', 'exems1', 'exevc1']);
  });

  it('takes what has been filled in over what it proposes', async () => {
    const { ask } = await begun(FRISTAD);
    const fields = {
      ...UNIT,
      parent: 'NärhälsanFristad',
      department: '',
      key: 'NyVC',
      hours: 'mån 08:00-12:00',
      times: { samverkan: '9:00, 10.00, 11:00' },
      persons: [{ id: 'exems1', known: true }],
    };
    const [lines] = proposalOf(await ask('newUnit', fields)).written;
    expect(lines?.text).toContain('enhet NyVC "Nya vårdcentralen" {');
    expect(lines?.text).toContain('administreras av exems1');
    expect(lines?.text).toContain('bevakas 3 gånger per dag kl 09:00, 10:00, 11:00 av exems1');
  });

  it('speaks English where that is chosen', async () => {
    const { ask } = await begun({}, 'en');
    const { view } = await ask<NewUnitView>('newUnit', {});
    expect(view.said[0]?.message).toBe('Fill in what the unit is called.');
  });
});

describe('the files of a new workspace', () => {
  it('are those that the command line makes', async () => {
    const { client } = await begun({});
    const files = await client.sendRequest<{ path: string; text: string }[]>('rutin/starter', {});
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['organisation.rutin', 'rutin.config.json']));
    expect(files.every(({ text }) => text !== '')).toBe(true);
  });
});
