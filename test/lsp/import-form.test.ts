/** The guide that imports the current state, as an editor asks for it: nothing is written by it. */
import { expect, it } from 'vitest';
import type { ImportView } from '../../language/lsp/forms/import-shapes.ts';
import type { FormAnswer } from '../../language/lsp/panels/shapes.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { greet, serverInside } from '../support/lsp/inside.ts';

const FOLDER = 'memory:/a';
const PERSONS =
  'VGR-id;Namn;Roll;Enhet;Aktiv;Skostorlek\nexeet1;Exempel Ett;läkare;FVC;Ja;\nexetv1;Exempel Två;läkare;FVC;Kanske;41\n';
const UNITS = 'Enhetskod;Enhetsnamn\nFVC;Fristad vårdcentral\n';
const files = ['memory:/x/personer.csv', 'memory:/x/enheter.csv'];

async function begun(texts: Readonly<Record<string, string>>, language = 'sv') {
  const exports = { 'memory:/x/personer.csv': PERSONS, 'memory:/x/enheter.csv': UNITS };
  const own = Object.fromEntries(Object.entries(texts).map(([file, text]) => [`${FOLDER}/${file}`, text]));
  const { client } = serverInside({ ...own, ...exports }, '2026-11-21');
  client.onRequest('workspace/configuration', () => [{ lang: language }]);
  await greet(client, FOLDER, VSCODE);
  return (fields: object): Promise<FormAnswer<ImportView>> =>
    client.sendRequest('rutin/forms/import', { folder: FOLDER, fields });
}

it('says what files were taken for, asks, counts the cells, and proposes the files', async () => {
  const ask = await begun({});
  const { view, proposal } = await ask({ files });
  expect(view.tables.map(({ name, kind, rows }) => [name, kind, rows])).toEqual([
    ['personer.csv', 'persons', 2],
    ['enheter.csv', 'units', 1],
  ]);
  expect(view.unused).toBe(1);
  expect(view.questions.map(({ id, answers }) => [id, answers.map(({ value }) => value)])).toEqual([
    ['personer.csv/Aktiv/Kanske', ['yes', 'no']],
  ]);
  expect(proposal?.written.map(({ file, isNew }) => [file, isNew])).toEqual([
    ['enheter.rutin', true],
    ['personer.rutin', true],
  ]);
  expect(proposal?.written.map(({ text }) => text).join('')).not.toContain('exetv1');
});

it('takes an answer under the id of its question, and tells what has been answered', async () => {
  const ask = await begun({}, 'en');
  const { view, proposal } = await ask({ files, answers: { 'personer.csv/Aktiv/Kanske': 'yes' } });
  expect(view.questions).toEqual([]);
  expect(view.answered).toEqual([
    {
      id: 'personer.csv/Aktiv/Kanske',
      text: 'Does a row hold whose Aktiv is ”Kanske”?',
      answer: 'yes, the row holds',
    },
  ]);
  expect(proposal?.written.map(({ text }) => text).join('')).toContain('exetv1');
});

it('lays the files beside what is declared, and takes nothing away that is not ticked', async () => {
  const declared = {
    'enheter.rutin': 'enhet FVC "Fristad vårdcentral" {\n}\n',
    'personer.rutin': 'person exeet1 "Exempel Ett" {\n    uppdrag läkare vid FVC\n    uppdrag sekreterare vid FVC\n}\n',
  };
  const ask = await begun(declared);
  const held = await ask({ files, answers: { 'personer.csv/Aktiv/Kanske': 'no' } });
  expect(held.view.isUpdate).toBe(true);
  expect(held.view.removals.map(({ what, isAllowed }) => [what, isAllowed])).toEqual([['uppdrag', false]]);
  expect(held.proposal).toBeNull();
  const ticked = await ask({ files, answers: { 'personer.csv/Aktiv/Kanske': 'no' }, removals: ['uppdrag'] });
  expect(JSON.stringify(ticked.proposal?.edit)).not.toContain('läkare');
  expect(ticked.proposal?.edit).toMatchObject({
    documentChanges: [{ textDocument: { uri: `${FOLDER}/personer.rutin` } }],
  });
});

it.each([{}, { files: 7, answers: [], kinds: 'x', removals: {} }, { files: ['memory:/none.csv', 'x'] }])(
  'takes whatever comes: %j',
  async (fields) => {
    const ask = await begun({});
    expect(await ask(fields)).toMatchObject({ proposal: null });
  },
);
