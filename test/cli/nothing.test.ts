/** Nothing judged is no green light. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

removeFolders();

const onDay = ['--datum', QUIET_DAY];
const check = (files: Readonly<Record<string, string>>, ...more: string[]) =>
  callCli(['check', ...onDay, ...more], { cwd: folderOf(files) });

describe('where nothing is found', () => {
  it.each([
    ['check'],
    ['fmt'],
    ['fmt --check'],
    ['fix'],
    ['generate --out ut'],
    ['plan --current nu.json'],
    ['access exeet1'],
    ['graph'],
    ['impact --routine ny.rutin.ny'],
    ['coverage .'],
    ['explain MC-BEV-03 .'],
  ])('%s is exit code 2 and says what to do', async (command) => {
    const { code, out, err } = await callCli(command.split(' '), { cwd: folderOf({ 'läs.md': '', 'nu.json': '{}' }) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^rutin: Inget att pröva: det finns inga \.rutin-filer i den här mappen\. Ange rätt mapp, eller --allow-empty/,
    );
  });

  it('names what was surely meant, and workspaces further down', async () => {
    const { err } = await check({ 'personer.rutin.txt': '', 'ner/rutin.config.json': '{}', 'ner/a.rutin': '' });
    expect(err).toMatch(/Läses inte för namnets skull: personer\.rutin\.txt\./);
    expect(err).toMatch(/Egna arbetsytor, som inte prövas här: ner\./);
  });

  it('scripts may allow it', async () => {
    expect(await check({}, '--allow-empty')).toEqual({ code: 0, out: '', err: '' });
    expect((await callCli(['fmt', '--allow-empty'], { cwd: folderOf({}) })).code).toBe(0);
  });

  it('what cannot be read is told, and not that nothing is there', async () => {
    const { code, err } = await callCli(['check'], { cwd: folderOf({ 'a.rutin': Buffer.from([0xff]) }) });
    expect([code, err]).toEqual([2, expect.stringMatching(/^rutin: a\.rutin är inte UTF-8/)]);
  });
});

describe('the settings', () => {
  const withConfig = (config: object, ...more: string[]) =>
    check({ ...fristad, 'rutin.config.json': JSON.stringify(config) }, ...more);

  it.each([[{ include: ['enheterr/**'] }], [{ include: ['**/*.rutin', 'enheterr/**'] }]])(
    'include that matches nothing is exit code 2: %j',
    async (config) => {
      const { code, out, err } = await withConfig(config);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^rutin: Inget att pröva för include: ingen fil passar "enheterr\/\*\*"\. Rätta mönstret/);
      expect((await withConfig(config, '--allow-empty')).code).toBe(0);
    },
  );

  it('exclude that matches nothing is a warning', async () => {
    const { code, err } = await withConfig({ exclude: ['gammalt/**'] });
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/^rutin: Varning: exclude "gammalt\/\*\*" passar ingen fil\./),
    ]);
  });

  it('exclude that matches all is exit code 2', async () => {
    const { code, err } = await withConfig({ exclude: ['**'] });
    expect([code, err]).toEqual([2, expect.stringMatching(/include och exclude utelämnar alla \.rutin-filer \(3\)/)]);
  });
});

it('a file that is passed by for its name is told of beside others', async () => {
  const { code, err } = await check({ ...fristad, 'nya.rutin.txt': 'enhet' });
  expect([code, err]).toEqual([
    0,
    expect.stringMatching(/^rutin: Läses inte för namnets skull: nya\.rutin\.txt\. Filer ska/),
  ]);
});

describe('absences beyond the horizon', () => {
  const absence = (from: string, to: string) =>
    `frånvaro exeet1 semester från ${from}${to === '' ? '' : ` till ${to}`} {\n    ombud exetv1 till 2027-12-31\n    ombud exems1 till 2027-12-31\n    beslutat av exeec1\n    tilldelat av exems1\n    motivering "Prov"\n}\n`;
  const summary = async (text: string, format: string, ...more: string[]) =>
    (await check({ ...fristad, 'borta.rutin': text }, '--format', format, ...more)).out;
  const THREE =
    absence('2027-07-05', '2027-07-30') + absence('2027-08-01', '2027-08-02') + absence('2026-12-20', '2027-01-20');

  it('are counted in the summary, and judged to their end', async () => {
    for (const format of ['pretty', 'markdown']) {
      expect(await summary(THREE, format)).toMatch(
        /3 frånvaror slutar efter horisonten \(2027-01-02\)\. Var och en bedöms till sitt slut, och det som gäller dagar efter horisonten är upplysningar\./,
      );
    }
    expect(await summary(THREE, 'pretty', '--lang', 'en')).toMatch(
      /3 absences end after the horizon \(2027-01-02\)\. Each is judged to its end/,
    );
  });

  it('are counted in JSON, those that have no end by themselves', async () => {
    const text = THREE + absence('2027-09-01', '');
    const { absencesAfterHorizon, findings } = JSON.parse(await summary(text, 'json'));
    expect(absencesAfterHorizon).toEqual({ starting: 2, lasting: 1, open: 1 });
    const later = findings.filter(({ afterHorizon }: { readonly afterHorizon: boolean }) => afterHorizon);
    expect(later.length).toBeGreaterThan(0);
    for (const { severity, message } of later) {
      expect([severity, message]).toEqual(['upplysning', expect.stringMatching(/efter horisonten/)]);
    }
    expect(await summary(text, 'pretty')).toMatch(/1 frånvaro utan slut bedöms till 2027-01-02\./);
  });

  it('make nothing fail, however little is let pass', async () => {
    const text = 'frånvaro exeet1 semester från 2027-07-05 till 2027-07-30\n';
    const { code, out } = await check({ ...fristad, 'borta.rutin': text }, '--fail-on', 'upplysning');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/upplysning MC-API-03 .* i 20 dagar efter horisonten, först måndag 2027-07-05/),
    ]);
    expect((await check({ ...fristad, 'borta.rutin': text }, '--datum', '2027-06-21')).out).toMatch(
      /varning MC-API-03 .* saknar ombud i 20 dagar, först måndag 2027-07-05/,
    );
  });

  it('as the starter workspace says', async () => {
    const folder = folderOf({});
    await callCli(['init', 'ny'], { cwd: folder });
    const page = readFileSync(join(folder, 'ny/README.md'), 'utf8');
    const [, shown = ''] = /```rutin\n([\s\S]*?)```/.exec(page) ?? [];
    expect(page).toMatch(/90 dagar framåt/);
    writeFileSync(join(folder, 'ny/borta.rutin'), shown);
    const told = async (...more: string[]) =>
      (await callCli(['check', 'ny', ...onDay, '--format', 'pretty', ...more], { cwd: folder })).out;
    expect(await told()).toMatch(/1 frånvaro slutar efter horisonten \(2027-01-02\)\. Den bedöms till sitt slut/);
    expect(await told('--horisont', '365')).not.toMatch(/efter horisonten/);
  });

  it('are none where all lies within', async () => {
    expect(await summary(absence('2027-07-05', '2027-07-30'), 'pretty', '--horisont', '400')).not.toMatch(
      /efter horisonten/,
    );
    expect(await summary(absence('2026-12-20', '2027-01-02'), 'pretty')).not.toMatch(/\(2027-01-02\)/);
  });
});
