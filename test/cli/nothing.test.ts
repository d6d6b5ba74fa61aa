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
    `frånvaro exeet1 semester från ${from} till ${to} {\n    ombud exetv1\n    ombud exems1\n    beslutat av exeec1\n    tilldelat av exems1\n}\n`;
  const summary = async (text: string, format: string, ...more: string[]) =>
    (await check({ ...fristad, 'borta.rutin': text }, '--format', format, ...more)).out;

  it('are counted in the summary, since they are not judged', async () => {
    const text =
      absence('2027-07-05', '2027-07-30') + absence('2027-08-01', '2027-08-02') + absence('2026-12-20', '2027-01-20');
    for (const format of ['pretty', 'markdown']) {
      expect(await summary(text, format)).toMatch(
        /Inte bedömt: 2 frånvaror börjar efter 2027-01-02 och 1 frånvaro sträcker sig bortom 2027-01-02\. Bedöm längre fram med --horisont\./,
      );
    }
    expect(await summary(text, 'pretty', '--lang', 'en')).toMatch(
      /Not judged: 2 absences begin after 2027-01-02 and 1 absence lasts/,
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
    expect(await told()).toMatch(/Inte bedömt: 1 frånvaro börjar efter 2027-01-02/);
    expect(await told('--horisont', '365')).not.toMatch(/Inte bedömt/);
  });

  it('are none where all is judged', async () => {
    expect(await summary(absence('2027-07-05', '2027-07-30'), 'pretty', '--horisont', '400')).not.toMatch(
      /Inte bedömt/,
    );
    expect(await summary(absence('2026-12-20', '2027-01-02'), 'pretty')).not.toMatch(/Inte bedömt/);
  });
});
