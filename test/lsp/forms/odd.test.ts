/** Forms in workspaces that are not as one expects: files that others change, files that are left out, text that cannot be seen. */
import { describe, expect, it } from 'vitest';
import type { FormAnswer } from '../../../language/lsp/panels/shapes.ts';
import { VSCODE } from '../../support/lsp/capabilities.ts';
import { greet, serverInside } from '../../support/lsp/inside.ts';

const FOLDER = 'file:///arbetsyta';
const UNITS = `huvudman VGR "Regionen" { typ region }
verksamhet Fristad "Fristad" { del av VGR }
enhet FristadVC "Fristad vårdcentral" { del av Fristad öppet mån-fre 08:00-17:00 }
`;
const PERSONS = `person exeet1 "Exempel Ett" { uppdrag läkare vid FristadVC }

person exetv1 "Exempel Två" { uppdrag läkare vid FristadVC }
`;
const BOTH = { 'enheter.rutin': UNITS, 'personer.rutin': PERSONS };

async function asker(files: Readonly<Record<string, string>>) {
  const texts = Object.fromEntries(Object.entries(files).map(([file, text]) => [`${FOLDER}/${file}`, text]));
  const { client, world } = serverInside(texts, '2026-11-21');
  await greet(client, FOLDER, VSCODE);
  const ask = (name: string, fields: object) =>
    client.sendRequest<FormAnswer<{ readonly lacks: readonly { readonly message: string }[] }>>(`rutin/forms/${name}`, {
      folder: FOLDER,
      fields,
    });
  return { ask, client, world };
}

const CHANGED = 'Filerna har ändrats medan formuläret prövades, eller kan inte läsas. Försök igen.';

describe('a form', () => {
  it('writes nothing in a file that another has changed to lines as long, where someone else stands now', async () => {
    const { ask, world } = await asker(BOTH);
    const last = { person: 'exetv1', last: '2027-01-01' };
    expect((await ask('lastDay', last)).proposal).not.toBeNull();
    world.files.set(`${FOLDER}/personer.rutin`, PERSONS.replace('exetv1', 'exetr1'));
    const { proposal, refused } = await ask('lastDay', last);
    expect([proposal, refused]).toEqual([null, CHANGED]);
  });

  it('makes no file in the place of one that is left out', async () => {
    const { ask } = await asker({ ...BOTH, 'enheter.rutin': UNITS, '.gitignore': 'personer.rutin\n' });
    const { proposal, refused } = await ask('newEmployee', {
      ...{ name: 'Exempel Ny', id: 'exenn1', unit: 'FristadVC', role: 'läkare', inboxes: [] },
    });
    expect(proposal).toBeNull();
    expect(refused).toMatch(/^Filen personer\.rutin finns redan men läses inte av Rutin, så inget kan skrivas i den\./);
  });

  it('writes a reason as it is typed, and none with what cannot be seen', async () => {
    const { ask } = await asker(BOTH);
    const absence = { person: 'exetv1', kind: 'semester', from: '2027-01-11', to: '2027-01-22' };
    const written = await ask('absence', { ...absence, justification: ' Två\r\n "rader" ' });
    expect(written.proposal?.written[0]?.text).toContain('    motivering "Två\\n \\"rader\\""\n');
    for (const justification of ['a\u0000b', 'a\u200Bb', 'a\uD800']) {
      const { view, proposal } = await ask('absence', { ...absence, justification });
      expect(proposal).toBeNull();
      expect(view.lacks.map(({ message }) => message)).toEqual([
        'Här står ett tecken som inte syns. Skriv om det för hand.',
      ]);
    }
  });

  it('moves no day of a line whose days cannot be read', async () => {
    const turned = 'frånvaro exetv1 semester till 2026-12-20 från 2026-12-14\n';
    const { ask } = await asker({ ...BOTH, 'personer.rutin': PERSONS + turned });
    const moved = { person: 'exetv1', absence: 0, line: null, end: 'from', day: '2026-12-15' };
    const { proposal, view } = await ask('period', moved);
    expect([proposal, view]).toEqual([
      null,
      { reason: 'Dagarna på raden går inte att läsa som de står. Öppna raden och rätta den först.' },
    ]);
  });

  it('puts nobody on a line of monitoring who is not there, or is there already', async () => {
    const inbox = 'inkorg meddelande { bevakas dagligen kl 08:00 av exeet1, exetv1 } }';
    const { ask } = await asker({ ...BOTH, 'enheter.rutin': UNITS.replace('17:00 }', `17:00 ${inbox}`) });
    const who = async (goes: string, comes: string) => {
      const fields = { key: 'FristadVC.meddelande', line: 0, deed: 'who', role: 'watchers', goes: { name: goes } };
      const { proposal, view } = await ask('monitoring', { ...fields, comes: { name: comes } });
      return [proposal, view];
    };
    const refused = (reason: string) => [null, expect.objectContaining({ reason })];
    expect(await who('exeet1', 'av')).toEqual(refused('av finns inte längre.'));
    expect(await who('exeet1', 'exetv1')).toEqual(refused('exetv1 står redan på raden.'));
    expect(await who('exeet1', 'exeet1')).toEqual([expect.anything(), expect.objectContaining({ reason: null })]);
  });

  it('knows a person whatever the capitals of the VGR-id', async () => {
    const { ask } = await asker({ ...BOTH, 'personer.rutin': PERSONS.replace('exetv1', 'Exetv1') });
    for (const id of ['exetv1', 'EXETV1']) {
      const { view } = await ask('newEmployee', { name: 'Exempel Ny', id, unit: 'FristadVC', role: 'läkare' });
      expect(JSON.stringify(view)).toContain('VGR-id Exetv1 finns redan: Exempel Två (Exetv1).');
    }
    const persons = ['exenn1', 'EXENN1'].map((id) => ({ id, name: 'Exempel Ny', role: 'läkare' }));
    const { view } = await ask('newUnit', { title: 'Ny', parent: 'Fristad', persons });
    expect(JSON.stringify(view)).toContain('EXENN1 står här två gånger.');
  });

  it.each(['mån-fre 08:00-17:00 } enhet X { öppet tis 08:00-10:00', 'mån-fre 08:00-17:00 // alltid'])(
    'takes nothing but hours for hours: %s',
    async (hours) => {
      const { ask } = await asker(BOTH);
      const { proposal, view } = await ask('newUnit', { title: 'Ny', parent: 'Fristad', hours });
      expect(proposal).toBeNull();
      expect(JSON.stringify(view)).toContain('Öppettiderna går inte att läsa.');
    },
  );

  it('ends a line once, also where someone is named as ombud for herself', async () => {
    const own = 'frånvaro exetv1 semester från 2027-01-04 {\n    ombud exetv1 till 2027-02-01\n}\n';
    const { ask } = await asker({ ...BOTH, 'personer.rutin': PERSONS + own });
    const { proposal } = await ask('lastDay', { person: 'exetv1', last: '2027-01-15' });
    expect(proposal?.written.map(({ text }) => text.trim()).join('\n')).toContain('ombud exetv1 till 2027-01-15');
    expect(JSON.stringify(proposal?.edit)).not.toContain('2027-01-152027-01-15');
  });
});
