/** `rutin generate` from the outside: what is written, what is refused, and what is left alone. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledCli, callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { contentBelow, filesBelow, wholeSetIn } from '../support/publishing/generated-set.ts';

const rutin = bundledCli();
removeFolders();

const onDay = ['--datum', QUIET_DAY];
const FAULTY = 'person exexx1 "Exempel Xerxes" {\n    uppdrag läkare vid FinnsInte\n}\n';

/** A folder with a workspace in `vård`, and where the output goes. */
function workspace(files: Readonly<Record<string, string>> = fristad) {
  const folder = folderOf(Object.fromEntries(Object.entries(files).map(([name, text]) => [`vård/${name}`, text])));
  const out = join(folder, 'ut');
  const run = (...args: readonly string[]) =>
    callCli(['generate', join(folder, 'vård'), '--out', out, ...onDay, ...args]);
  return { folder, out, run };
}

describe('what is written', () => {
  it('is everything, listed in a manifest, with a few words on what to open first', () => {
    const folder = folderOf(fristad);
    const { code, out, err } = rutin(['generate', ...onDay], { cwd: folder });
    expect([code, err]).toEqual([0, '']);
    expect(wholeSetIn(join(folder, 'out'))).toBe(QUIET_DAY);
    expect(out).toContain('Öppna först:\n  out/rapport/index.html ');
    expect(out).toMatch(/out\/arbetslista\/support\.csv +2 rader att utföra i Millennium/);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'arbetslista',
      'kalender',
      'kvitto.json',
      'manifest.json',
      'provisionering.json',
      'provisionering.schema.json',
      'rapport',
      'scim',
    ]);
  });

  it('is what --only asks for', async () => {
    const { out, run } = workspace();
    expect((await run('--only', 'csv,html')).code).toBe(0);
    expect(filesBelow(out)).toEqual([
      'arbetslista/enhetsprocessen.csv',
      'arbetslista/support.csv',
      'arbetslista/verksamheten.csv',
      'kvitto.json',
      'manifest.json',
      'rapport/index.html',
    ]);
    expect((await run('--only', 'csv,pdf')).code).toBe(2);
  });

  it('is about the part that --for names', async () => {
    const { out, run } = workspace();
    expect((await run('--for', 'Borås')).code).toBe(0);
    const { inboxes, stamp } = JSON.parse(readFileSync(join(out, 'provisionering.json'), 'utf8')) as {
      inboxes: { key: string }[];
      stamp: { only: string };
    };
    expect(inboxes.map(({ key }) => key)).toEqual(['BoråsHemsjukvård.meddelande', 'BoråsHemsjukvård.samverkan']);
    expect(stamp.only).toBe('Borås');
    const unknown = await run('--for', 'Borus');
    expect([unknown.code, unknown.err]).toEqual([
      2,
      'rutin: Ingen huvudman, förvaltning, verksamhet eller enhet heter Borus. Menade du Borås?\n',
    ]);
  });

  it('bears the stamp in every file', async () => {
    const { out, run } = workspace();
    await run();
    const digest = /sha256:[0-9a-f]{64}/.exec(readFileSync(join(out, 'manifest.json'), 'utf8'))?.[0] ?? '';
    expect(digest).not.toBe('');
    for (const [path, content] of Object.entries(contentBelow(out))) {
      const text = Buffer.from(content, 'latin1').toString('utf8').replace(/\r\n /g, '');
      for (const word of [digest, QUIET_DAY, 'SSN14971-1865200826-13', '2024-11-14', '2026-11-14', '3.0']) {
        expect(text.includes(word), `${word} in ${path}`).toBe(true);
      }
    }
  });
});

describe('the same bytes', () => {
  it('come out for files in another order, with CRLF and a BOM, in another zone and place', () => {
    const usual = folderOf(fristad);
    const other = folderOf(
      Object.fromEntries(
        Object.entries(fristad)
          .reverse()
          .map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
      ),
    );
    expect(rutin(['generate', ...onDay], { cwd: usual }).code).toBe(0);
    const env = { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    expect(rutin(['generate', ...onDay], { cwd: other, env }).out).toContain('Öppna först:');
    expect(contentBelow(join(other, 'out'))).toEqual(contentBelow(join(usual, 'out')));
  });

  it('come out in another language where people read them, and else are the same', () => {
    const [one, other] = [folderOf(fristad), folderOf(fristad)];
    expect(rutin(['generate', ...onDay], { cwd: one }).code).toBe(0);
    expect(rutin(['generate', ...onDay, '--lang', 'en'], { cwd: other }).out).toContain('Open first:');
    const [swedish, english] = [contentBelow(join(one, 'out')), contentBelow(join(other, 'out'))];
    const differing = Object.keys(english).filter((path) => english[path] !== swedish[path]);
    expect(Object.keys(english)).toEqual(Object.keys(swedish));
    const read = Object.keys(english).filter((path) => /^(?:arbetslista|kalender|rapport)\//.test(path));
    expect(differing.sort()).toEqual([...read, 'kvitto.json', 'manifest.json'].sort());
  });

  it('come out a second time, and the digest changes with a word', async () => {
    const { folder, out, run } = workspace();
    await run();
    const first = contentBelow(out);
    expect((await run()).err).toBe('');
    expect(contentBelow(out)).toEqual(first);
    writeFileSync(join(folder, 'vård', 'region.rutin'), `${fristad['region.rutin']}\n// ett ord till\n`);
    await run();
    expect(contentBelow(out)['manifest.json']).not.toBe(first['manifest.json']);
  });
});

describe('refusals', () => {
  it('an error stands in the way: exit 1, nothing written', async () => {
    const { folder, run } = workspace({ ...fristad, 'x.rutin': FAULTY });
    const { code, out, err } = await run();
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^x\.rutin:2: RUT-002 .*FinnsInte/);
    expect(err).toContain('Inget skrevs: 1 fel står i vägen.');
    expect(readdirSync(folder)).toEqual(['vård']);
  });

  it('what an exception forgives does not stand in the way, and the report says so', async () => {
    const enheter = (fristad['enheter.rutin'] as string)
      .replace('kl 08:15, 12:00, 15:30', 'kl 08:15, 12:00')
      .replace('3 gånger', '2 gånger');
    const without = workspace({ ...fristad, 'enheter.rutin': enheter });
    expect((await without.run()).code).toBe(1);
    const exception = `undantag från MC-BEV-03 för FristadVC.samverkan {
    från 2026-10-01 till 2026-12-31
    motivering "Under ombyggnaden"
    avvikelse "MCP-2026-001234"
    beslutat av exevc1
}`;
    const { out, run } = workspace({ ...fristad, 'enheter.rutin': enheter, 'undantag.rutin': exception });
    expect((await run()).code).toBe(0);
    expect(readFileSync(join(out, 'rapport/index.html'), 'utf8')).toContain('Under ombyggnaden');
  });

  it("with --for another part's error does not stand in the way, one's own and one above does", async () => {
    const inBorås = FAULTY.replace('FinnsInte', 'BoråsHemsjukvård\n    uppdrag läkare vid FinnsInte');
    const { run } = workspace({ ...fristad, 'x.rutin': inBorås });
    expect((await run('--for', 'FristadVC')).code).toBe(0);
    expect((await run('--for', 'Borås')).code).toBe(1);
    const above = workspace({
      ...fristad,
      'y.rutin': 'förvaltning Tom "Tom" { }\nverksamhet Inne "Inne" { del av Tom }',
    });
    expect((await above.run('--for', 'FristadVC')).code).toBe(0);
    expect((await above.run('--for', 'Inne')).code).toBe(1);
  });

  it('words that belong to no declaration may belong to any part', async () => {
    const { run } = workspace({ ...fristad, 'x.rutin': 'strunt strunt' });
    expect((await run('--for', 'FristadVC')).code).toBe(1);
  });

  it('what cannot be read: exit 2, nothing written', async () => {
    const { folder, run } = workspace();
    writeFileSync(join(folder, 'vård', 'latin.rutin'), Buffer.from('person exeåä1 "Å" { }', 'latin1'));
    const { code, err } = await run();
    expect(code).toBe(2);
    expect(err).toContain('Inget skrevs, eftersom inte allt gick att läsa.');
    expect(readdirSync(folder)).toEqual(['vård']);
  });
});

describe('the folder', () => {
  it('that somebody else made is left alone', async () => {
    const { out, run } = workspace();
    mkdirSync(out);
    writeFileSync(join(out, 'viktigt.txt'), 'mitt');
    const { code, err } = await run();
    expect(code).toBe(2);
    expect(err).toContain('är inte skapad av rutin generate och rörs inte');
    expect(contentBelow(out)).toEqual({ 'viktigt.txt': 'mitt' });
  });

  it('with a manifest of another maker is left alone', async () => {
    const { out, run } = workspace();
    mkdirSync(out);
    writeFileSync(join(out, 'manifest.json'), '{"name": "Min app", "files": []}');
    expect((await run()).code).toBe(2);
    expect(filesBelow(out)).toEqual(['manifest.json']);
  });

  it('into which somebody has put something is left as it is', async () => {
    const { out, run } = workspace();
    await run();
    writeFileSync(join(out, 'arbetslista', 'anteckningar.txt'), 'mitt');
    const before = contentBelow(out);
    const { code, err } = await run();
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('filer som rutin generate inte har skrivit: arbetslista/anteckningar.txt. Flytta dem'),
    ]);
    expect(contentBelow(out)).toEqual(before);
  });

  it('in which a file of ours was changed is replaced, and that is said', async () => {
    const { out, run } = workspace();
    await run();
    writeFileSync(join(out, 'arbetslista', 'support.csv'), 'ändrad');
    const { code, err } = await run();
    expect([code, err]).toEqual([0, 'rutin: Filer som hade ändrats för hand har ersatts: arbetslista/support.csv\n']);
    expect(wholeSetIn(out)).toBe(QUIET_DAY);
  });

  it('may be empty, or a link to a folder, or below folders that are missing', async () => {
    const { folder, out, run } = workspace();
    mkdirSync(out);
    expect((await run()).code).toBe(0);
    symlinkSync(out, join(folder, 'länk'));
    expect((await callCli(['generate', join(folder, 'vård'), '--out', join(folder, 'länk'), ...onDay])).code).toBe(0);
    expect((await callCli(['generate', join(folder, 'vård'), '--out', join(folder, 'a/b/c'), ...onDay])).code).toBe(0);
    expect(wholeSetIn(join(folder, 'a/b/c'))).toBe(QUIET_DAY);
    expect(readdirSync(folder).sort()).toEqual(['a', 'länk', 'ut', 'vård']);
  });

  it.each([
    ['a file', (out: string) => writeFileSync(out, 'x'), 'är ingen mapp'],
    ['a link that leads nowhere', (out: string) => symlinkSync(`${out}-borta`, out), 'inte leder någonstans'],
  ])('may not be %s', async (_, make, words) => {
    const { out, run } = workspace();
    make(out);
    const { code, err } = await run();
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });

  it('is all that is written', async () => {
    const { folder, run } = workspace();
    const before = contentBelow(join(folder, 'vård'));
    await run();
    await run();
    expect(readdirSync(folder).sort()).toEqual(['ut', 'vård']);
    expect(contentBelow(join(folder, 'vård'))).toEqual(before);
  });

  it('gets no file outside it, whatever things are called', async () => {
    const hostile = Object.fromEntries(
      Object.entries(fristad).map(([name, text]) => [
        name,
        text.replaceAll('Exempel Ett', '../../../../x').replaceAll('"Fristad vårdcentral Närhälsan"', '"/etc/../../y"'),
      ]),
    );
    const { folder, out, run } = workspace(hostile);
    expect((await run()).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['ut', 'vård']);
    expect(filesBelow(out).filter((path) => !/^[a-z0-9./-]+$/.test(path) || path.includes('..'))).toEqual([]);
  });
});

describe('a unit in läsläge', () => {
  it('gets no line that adds', async () => {
    const region = (fristad['region.rutin'] as string).replace(/ +driftläge drift från 2026-09-01.*\n/, '');
    const personer = (fristad['personer.rutin'] as string).replace(/frånvaro[\s\S]*/, '');
    const enheter = (fristad['enheter.rutin'] as string).replace(/flöde[\s\S]*/, '');
    const { out, run } = workspace({ 'region.rutin': region, 'personer.rutin': personer, 'enheter.rutin': enheter });
    expect(await run()).toMatchObject({ code: 0, err: '' });
    const lists = filesBelow(out).filter((path) => path.startsWith('arbetslista/'));
    for (const path of [...lists, 'scim/bulk.json']) {
      expect(readFileSync(join(out, path), 'utf8'), path).not.toContain('FristadVC');
    }
    expect(readFileSync(join(out, 'provisionering.json'), 'utf8')).toContain('"mode":"read-only"');
    expect(filesBelow(out).filter((path) => path.includes('fristad'))).toEqual([]);
    expect(existsSync(join(out, 'rapport/index.html'))).toBe(true);
  });
});
