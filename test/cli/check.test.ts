/** `rutin check` from the outside: what is read, what is said, and the exit code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledCli, callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

const rutin = bundledCli();
removeFolders();

const FAULTY = 'person exexx1 "Exempel Xerxes" {\n    uppdrag läkare vid FinnsInte\n}\n';
const onDay = ['--datum', QUIET_DAY];

describe('exit codes', () => {
  it('is 0 and silent when there is nothing to say', () => {
    expect(rutin(['check', folderOf(fristad), ...onDay])).toEqual({ code: 0, out: '', err: '' });
  });

  it('is 1 for an error, which is named by file, line, column and code', () => {
    const { code, out } = rutin(['check', ...onDay], { cwd: folderOf({ ...fristad, 'x.rutin': FAULTY }) });
    expect(code).toBe(1);
    expect(out).toMatch(/^x\.rutin:2:24: fel RUT-002 .*FinnsInte/m);
  });

  it.each([
    ['fel', 0],
    ['varning', 1],
    ['upplysning', 1],
    ['never', 0],
  ])('holds warnings against --fail-on %s', (threshold, expected) => {
    const folder = folderOf({
      ...fristad,
      'rutin.config.json': '{"severity": {"RUT-002": "varning"}}',
      'x.rutin': FAULTY,
    });
    expect(rutin(['check', folder, ...onDay, '--fail-on', threshold]).code).toBe(expected);
  });

  it('is 0 for errors with --fail-on never', () => {
    expect(rutin(['check', folderOf({ 'x.rutin': FAULTY }), ...onDay, '--fail-on', 'never']).code).toBe(0);
  });

  it('makes an expired routine an error when asked to', () => {
    const folder = folderOf(fristad);
    const late = ['--datum', '2026-11-21'];
    expect(rutin(['check', folder, ...late]).code).toBe(0);
    const { code, out } = rutin(['check', folder, ...late, '--fail-on-expired']);
    expect(code).toBe(1);
    expect(out).toMatch(/fel MC-META-05/);
    expect(rutin(['check', folder, ...late, '--fail-on-expired', '--fail-on', 'never']).code).toBe(0);
  });

  it('is 1 with --fail-on-expired for a local routine too, and there is a finding to point at', () => {
    const local = 'lokal rutin Lokal "Lokal" { dokument "L" version "1" giltig från 2025-01-01 till 2025-12-31 }\n';
    const folder = folderOf({ ...fristad, 'lokal.rutin': local });
    const { code, out } = rutin(['check', folder, '--datum', '2026-10-05', '--fail-on-expired']);
    expect(code).toBe(1);
    expect(out).toMatch(/lokal\.rutin:1:13: fel RUT-024 Lokal gick ut 2025-12-31/);
  });

  it('says which versions are to come, and that nothing is judged where no routine holds', () => {
    const next =
      'rutin Läsläge "Läsläge" { dokument "SSN14971-1865200826-94" version "1.1" giltig från 2026-12-01 ersätter "1.0" i övrigt som "1.0" }\n';
    const folder = folderOf({ ...fristad, 'ny.rutin': next });
    const pretty = (day: string): string => rutin(['check', folder, '--datum', day, '--format', 'pretty']).out;
    expect(pretty('2026-11-30')).toMatch(/Läsläge 1\.0 +gäller till och med 2026-11-30\n/);
    expect(pretty('2026-11-30')).toMatch(/Läsläge 1\.1 +börjar gälla 2026-12-01\n/);
    expect(pretty('2026-12-01')).not.toContain('börjar gälla');
    const json = rutin(['check', folder, '--datum', '2026-11-30', '--format', 'json']).out;
    expect((JSON.parse(json) as { readonly coming: unknown }).coming).toEqual([
      { dokument: 'SSN14971-1865200826-94', version: '1.1', from: '2026-12-01' },
    ]);
    const early = pretty('2020-01-01');
    expect(early).toContain('Inget är prövat mot någon rutin: ingen version av någon rutin gäller den 2020-01-01.');
    expect(early).not.toContain('Inget att åtgärda');
    const set = rutin(['generate', folder, '--datum', '2026-12-01', '--out', `${folder}/ut`]);
    expect(set.code).toBe(0);
  });

  it('is 3 for a fault of the program, in one sentence, with the stack only for who asks', () => {
    const env = { NODE_OPTIONS: '--import=data:text/javascript,Date.now=()=>{throw(new(Error)(`boom`))}' };
    const args = ['check', folderOf(fristad)];
    const plain = rutin(args, { env });
    expect(plain.code).toBe(3);
    expect(plain.err).toMatch(/^rutin: Ett fel i programmet Rutin.*\n$/);
    expect(rutin(args, { env: { ...env, RUTIN_DEBUG: '1' } }).err).toMatch(/boom\n +at /);
  });
});

describe('wrong use is exit code 2 and says what to do', async () => {
  const folder = () => folderOf(fristad);

  it.each<[string, readonly string[], RegExp]>([
    ['a PATH that does not exist', ['check', '/finns/inte'], /\/finns\/inte finns inte\. Ange en mapp/],
    ['a command that does not exist', ['chekc'], /Kommandot chekc finns inte\. Menade du check\?/],
    [
      'an option that does not exist',
      ['check', '--formt', 'json'],
      /Flaggan --formt finns inte\. Menade du --format\?/,
    ],
    ['an option without its value', ['check', '--datum'], /Flaggan --datum saknar sitt värde/],
    ['a date that does not exist', ['check', '--datum', '2026-02-30'], /2026-02-30: den dagen finns inte/],
    ['a horizon of nothing', ['check', '--horisont', '0'], /från 1 till 3660/],
    ['a horizon too far', ['check', '--horisont', '3661'], /från 1 till 3660/],
    [
      'a format that does not exist',
      ['check', '--format', 'yaml'],
      /--format yaml finns inte\. Välj bland pretty, concise/,
    ],
    ['a threshold that does not exist', ['check', '--fail-on', 'tips'], /Välj bland fel, varning, upplysning, never/],
    ['two formats to the terminal', ['check', '--format', 'json', '--format', 'sarif'], /Bara ett format/],
    [
      'two files for one format',
      ['check', '--format', 'json', '--output-file', 'a', '--output-file', 'b'],
      /saknar ett eget --format/,
    ],
    ['a language that does not exist', ['check', '--lang', 'fi'], /Välj bland sv, en/],
    ['a configuration that does not exist', ['check', '--config', 'finns-inte.json'], /finns-inte\.json finns inte/],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await callCli(args, { cwd: folder() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n +at /);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['help for a command that does not exist', ['help', 'chekc'], /Menade du check\?/],
    ['no command at all', ['--lang', 'en'], /Usage: rutin/],
    ['a missing argument', ['access'], /PERSON\|INKORG saknas/],
  ])('%s', async (_, args, message) => {
    const { code, err } = await callCli(args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('speaks English when asked to', async () => {
    expect((await callCli(['check', '--formt', 'json', '--lang', 'en'])).err).toMatch(
      /There is no option --formt\. Did you mean --format\?/,
    );
  });

  it('an output file whose folder is missing', async () => {
    const { code, err } = await callCli([
      'check',
      folder(),
      ...onDay,
      '--format',
      'json',
      '--output-file',
      '/finns/inte/a.json',
    ]);
    expect(code).toBe(2);
    expect(err).toMatch(/gick inte att skriva: mappen finns inte\. Skapa den först\./);
  });
});

describe('what is read', async () => {
  const files = { 'rutin.config.json': '{}', 'a/a.rutin': FAULTY, 'b/b.rutin': FAULTY.replaceAll('exexx1', 'exexy1') };
  const filesOf = (out: string) => [...out.matchAll(/^(\S+\.rutin):/gm)].map(([, file]) => file);

  const readIn = async (cwd: string, ...paths: string[]) =>
    filesOf((await callCli(['check', ...paths, ...onDay], { cwd })).out);

  it('a folder is the workspace', async () => {
    expect(await readIn(folderOf(files), '.')).toEqual(['a/a.rutin', 'b/b.rutin']);
  });

  it('of a file in a configured workspace all is read and the file is reported', async () => {
    const folder = folderOf({ ...files, 'c.rutin': 'enhet FinnsInte "Finns" { }\n' });
    const { out } = await callCli(['check', join(folder, 'a/a.rutin'), ...onDay]);
    expect(out).not.toMatch(/RUT-002/);
    expect(await readIn(folderOf(files), 'a/a.rutin')).toEqual(['a/a.rutin']);
  });

  it('of a file with no configuration above it all of its folder is read', async () => {
    const { 'rutin.config.json': _, ...bare } = files;
    const folder = folderOf({ ...bare, 'a/c.rutin': 'enhet FinnsInte "Finns" { }\n' });
    expect(await readIn(folderOf(bare), 'a/a.rutin')).toEqual(['a/a.rutin']);
    expect((await callCli(['check', 'a/a.rutin', ...onDay], { cwd: folder })).out).not.toMatch(/RUT-002/);
  });

  it('several folders with no configuration above them are one workspace', async () => {
    const { 'rutin.config.json': _, ...bare } = files;
    expect(await readIn(folderOf({ ...bare, 'c/c.rutin': FAULTY }), 'b', 'c')).toEqual(['b/b.rutin', 'c/c.rutin']);
  });

  it('what include names and exclude does not', async () => {
    const config = '{"include": ["**/*.rutin"], "exclude": ["b/**"]}';
    expect(await readIn(folderOf({ ...files, 'rutin.config.json': config }))).toEqual(['a/a.rutin']);
    const only = '{"include": ["b/*.rutin"]}';
    expect(await readIn(folderOf({ ...files, 'rutin.config.json': only }))).toEqual(['b/b.rutin']);
  });

  it('the current folder when no PATH is given', async () => {
    expect(filesOf((await callCli(['check', ...onDay], { cwd: folderOf(files) })).out)).toEqual([
      'a/a.rutin',
      'b/b.rutin',
    ]);
  });
});

describe('the configuration', async () => {
  it.each<[string, string, RegExp]>([
    ['what is not JSON', '{\n  "severity": }\n', /rutin\.config\.json:2:15: Inställningarna är inte giltig JSON/],
    ['an unknown setting', '{\n  "exlude": []\n}', /:2:3: exlude är ingen inställning\. Menade du exclude\?/],
    [
      'an unknown severity',
      '{"severity": {"RUT-002": "off"}}',
      /:1:15: RUT-002 har ett okänt värde\. Välj bland fel, varning/,
    ],
    ['an unknown code', '{"severity": {"RUT-02": "fel"}}', /:1:15: Koden RUT-02 finns varken.*Menade du RUT-002\?/],
    ['a value of the wrong type', '{"include": "x"}', /:1:2: include ska vara en lista/],
    ['a horizon out of bounds', '{"horisont": 0}', /:1:2: horisont ska vara från 1 till 3660/],
    ['a key that stands twice', '{"lang": "sv",\n "lang": "en"}', /:2:2: lang står två gånger/],
    ['an empty pattern', '{"include": [""]}', /är tom/],
  ])('refuses %s, and says where', async (_, config, message) => {
    const { code, err } = await callCli(['check', ...onDay], {
      cwd: folderOf({ ...fristad, 'rutin.config.json': config }),
    });
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('sets severities, the language and the horizon; options go before it', async () => {
    const config = '{"severity": {"RUT-002": "tips"}, "lang": "en", "horisont": 30}';
    const folder = folderOf({ ...fristad, 'rutin.config.json': config, 'x.rutin': FAULTY });
    expect((await callCli(['check', folder, ...onDay])).out).toMatch(/hint RUT-002 There is/);
    expect((await callCli(['check', folder, ...onDay, '--lang', 'sv'])).out).toMatch(/tips RUT-002 Det finns/);
    const horizon = async (...more: string[]) =>
      (
        JSON.parse((await callCli(['check', folder, ...onDay, '--format', 'json', ...more])).out) as {
          horizonDays: number;
        }
      ).horizonDays;
    expect([await horizon(), await horizon('--horisont', '7')]).toEqual([30, 7]);
  });

  it('turns a code off', async () => {
    const folder = folderOf({ ...fristad, 'rutin.config.json': '{"severity": {"RUT-002": "av"}}', 'x.rutin': FAULTY });
    expect((await callCli(['check', folder, ...onDay])).code).toBe(0);
  });

  it('may be named, and stand elsewhere', async () => {
    const folder = folderOf({ ...fristad, 'x.rutin': FAULTY });
    const elsewhere = folderOf({ 'min.json': '{ /* tills vidare */ "severity": {"RUT-002": "av"}, }' });
    expect((await callCli(['check', folder, ...onDay, '--config', join(elsewhere, 'min.json')])).code).toBe(0);
  });
});

describe('outputs', () => {
  it('writes each format to the file that follows it, and replaces what was there', () => {
    const folder = folderOf({ ...fristad, 'x.rutin': FAULTY });
    writeFileSync(join(folder, 'gammal.json'), 'gammalt');
    const args = [
      '--format',
      'json',
      '--output-file',
      'gammal.json',
      '--format',
      'concise',
      '--format',
      'gitlab',
      '--output-file',
      'g.json',
    ];
    const { code, out } = rutin(['check', ...onDay, ...args], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toMatch(/^x\.rutin:2:24: fel RUT-002/);
    expect(rutin(['check', ...onDay, '--format', 'json'], { cwd: folder }).out).toBe(readText(folder, 'gammal.json'));
    expect(JSON.parse(readText(folder, 'g.json'))).toHaveLength(1);
  });

  it('shows an example in the help of every command', () => {
    for (const command of ['check', 'explain', 'coverage']) {
      const { code, out } = rutin([command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/Användning: rutin .*\n[\s\S]*Exempel:\n +rutin /);
      expect(rutin(['help', command]).out).toBe(out);
    }
  });
});

function readText(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
