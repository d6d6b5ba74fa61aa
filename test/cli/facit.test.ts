/** `rutin access --facit` from the outside: a list that is written whole or not at all, and compared line by line. */
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledCli, callCli, folderOf, fristad, type Ran, removeFolders } from '../support/cli.ts';

removeFolders();

const LIST = 'atkomst.facit';
const inProcess = bundledCli();
const units = fristad['enheter.rutin'] as string;

interface Made {
  readonly folder: string;
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  readonly list: () => string;
}

function madeOf(files: Readonly<Record<string, string>> = fristad): Made {
  const folder = folderOf(files);
  return {
    folder,
    run: (...args) => callCli(['access', '--facit', ...args], { cwd: folder }),
    list: () => readFileSync(join(folder, LIST), 'utf8'),
  };
}

async function written(files?: Readonly<Record<string, string>>): Promise<Made> {
  const made = madeOf(files);
  expect((await made.run(LIST)).code).toBe(0);
  return made;
}

describe('the list', () => {
  it('has a line for each way in which a person reaches an inbox, with what gives it', async () => {
    const { list } = await written();
    const [mark, , , ...lines] = list().trimEnd().split('\n');
    expect(mark).toBe('# rutin facit 1');
    expect(lines).toContain(
      'OpKoordExempel | exeet1 | medlem | tills vidare | enheter.rutin: funktionsinkorg OpKoordExempel medlemmar',
    );
    expect(lines).toContain(
      'FristadVC.samverkan | exeec1 | administratör | tills vidare | enheter.rutin: enhet FristadVC administreras av',
    );
    expect(lines).toContain(
      'personlig exeet1 | exetr1 | ombud | från 2026-12-07 till 2026-12-18 | personer.rutin: frånvaro exeet1 ombud',
    );
    expect(lines.every((line) => line.split(' | ').length === 5)).toBe(true);
    expect(new Set(lines.map((line) => line.split(' | ').slice(0, 3).join())).size).toBe(lines.length);
  });

  it('is the same whatever the day, the language, and where lines stand in a file', async () => {
    const { run, list } = await written();
    const moved = madeOf({ ...fristad, 'enheter.rutin': `// en ny rad\n\n${units}` });
    for (const args of [
      ['--datum', '2031-01-01'],
      ['--lang', 'en'],
      ['--horisont', '7'],
    ]) {
      expect((await run('-', ...args)).out).toBe(list());
    }
    expect((await moved.run('-')).out).toBe(list());
  });

  it('has one line for the periods of a person, those that touch as one', async () => {
    const many = units.replace(
      'medlemmar exeet1, exetv1\n    bevakas',
      'medlemmar exeet1 till 2026-12-05, exeet1 från 2026-12-06 till 2026-12-10, exeet1 från 2027-01-01, exetv1\n    bevakas',
    );
    const { list } = await written({ ...fristad, 'enheter.rutin': many });
    expect(list()).toContain('OpKoordExempel | exeet1 | medlem | till 2026-12-10, från 2027-01-01 | ');
  });

  it('tells how much is in it and from what it is made, and is not touched where it is the same', async () => {
    const { run, folder, list } = await written();
    writeFileSync(join(folder, LIST), list().replaceAll('\n', '\r\n'));
    const before = statSync(join(folder, LIST)).mtimeMs;
    const { out } = await run(LIST);
    expect(out).toMatch(
      /^atkomst\.facit: 29 rader, 8 personer, 11 inkorgar\. Rutin [\d.]+, underlag sha256:[0-9a-f]{64}\n$/,
    );
    expect([list().includes('\r\n'), statSync(join(folder, LIST)).mtimeMs]).toEqual([true, before]);
  });

  it('holds no identity number', async () => {
    const named = 'person p19121212-1212 "Exempel" { }\n';
    const { out, err } = await madeOf({ ...fristad, 'ny.rutin': named }).run('-');
    expect(out + err).not.toMatch(/1212-1212/);
  });
});

describe('the comparison', () => {
  it('is equal, with CRLF too, and in the one language as in the other', async () => {
    const { run, folder, list } = await written();
    expect(await run(LIST, '--check')).toMatchObject({ code: 0, err: '' });
    writeFileSync(join(folder, LIST), list().replaceAll('\n', '\r\n'));
    expect((await run(LIST, '--check')).out).toContain('atkomst.facit stämmer med deklarationerna: 29 rader');
    expect((await run(LIST, '--check', '--lang', 'en')).out).toContain('atkomst.facit is what is declared: 29 lines');
  });

  it('says person by person what came, went and is otherwise, with the line that gives it', async () => {
    const { run, folder } = await written();
    const changed = units.replace(
      'medlemmar exeet1, exetv1\n    bevakas',
      'medlemmar exeet1 från 2026-12-01, exetr1\n    bevakas',
    );
    writeFileSync(join(folder, 'enheter.rutin'), changed);
    const { code, out } = await run(LIST, '--check');
    expect(code).toBe(1);
    expect(out).toContain('stämmer inte med deklarationerna: 1 rad tillkommer, 1 försvinner, 1 ändras.');
    expect(out).toMatch(
      / {2}Exempel Ett \(exeet1\)\n {4}~ OpKoordExempel: medlem från 2026-12-01 \(i facit: tills vidare\), enheter\.rutin:\d+\n/,
    );
    expect(out).toMatch(/ {2}Exempel Tre \(exetr1\)\n {4}\+ OpKoordExempel: medlem tills vidare, enheter\.rutin:\d+\n/);
    expect(out).toMatch(/ {2}Exempel Två \(exetv1\)\n {4}− OpKoordExempel: medlem tills vidare, enheter\.rutin: funk/);
    expect(out).toContain('rutin access --facit atkomst.facit\n');
    const english = (await run(LIST, '--check', '--lang', 'en')).out;
    expect(english).toContain('1 line comes, 1 gone, 1 changed.');
    expect(english).toContain('OpKoordExempel: member from 2026-12-01 (in the facit: until further notice)');
  });

  it('says apart what is the same access, given elsewhere, and what is only written otherwise', async () => {
    const { run, folder, list } = await written();
    writeFileSync(join(folder, LIST), list().replaceAll(': person ', ': gammal '));
    const moved = await run(LIST, '--check');
    expect(moved.code).toBe(1);
    expect(moved.out).toMatch(/har rätt åtkomst, men 6 rader ges på ett annat ställe[\s\S]*Samma åtkomst/);
    const [head = '', ...rows] = list().replaceAll(': gammal ', ': person ').trimEnd().split('\n');
    writeFileSync(join(folder, LIST), `${[head, ...rows.reverse()].join('\n')}\n`);
    expect(await run(LIST, '--check')).toMatchObject({
      code: 1,
      out: expect.stringContaining('har rätt rader, men inte'),
    });
  });

  it('tells of a line that a merge left beside the one that took its place, wherever it stands', async () => {
    const { run, folder, list } = await written();
    const right = list();
    const row = right.split('\n').find((line) => line.startsWith('OpKoordExempel | exeet1 | medlem')) ?? '';
    const old = row.replace('tills vidare', 'till 2026-11-30');
    for (const both of [`${old}\n${row}`, `${row}\n${old}`]) {
      writeFileSync(join(folder, LIST), right.replace(row, both));
      const { code, out } = await run(LIST, '--check');
      expect(code).toBe(1);
      expect(out).toContain('~ OpKoordExempel: medlem tills vidare (i facit: till 2026-11-30)');
    }
  });

  it('takes the list from standard input', async () => {
    const { folder, list } = await written();
    const input = list();
    const compare = (text: string) => inProcess(['access', '--facit', '-', '--check'], { cwd: folder, input: text });
    expect(compare(input)).toMatchObject({ code: 0, out: expect.stringContaining('stdin stämmer') });
    expect(compare(input.replace(/^OpKoord.*\n/m, ''))).toMatchObject({ code: 1 });
  });
});

describe('exit code 2', () => {
  it.each([
    ['that is none', 'enheter.rutin', 'är inget facit'],
    ['that is not there', 'finns.inte', 'finns inte. Skriv det först med'],
    ['without a name', '', ''],
  ])('for a comparison with a file %s', async (_, file, words) => {
    const { code, out, err } = await madeOf().run(file, '--check');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it('for a list that a merge has left in two, or that a later program wrote', async () => {
    const { run, folder, list } = await written();
    const text = list();
    writeFileSync(join(folder, LIST), text.replace(/^OpKoord/m, '<<<<<<< HEAD\nOpKoord'));
    expect((await run(LIST, '--check')).err).toMatch(/atkomst\.facit:\d+ är ingen rad i ett facit/);
    writeFileSync(join(folder, LIST), text.replace('facit 1', 'facit 2'));
    expect((await run(LIST, '--check')).err).toContain('av ett annat slag');
    expect((await run(LIST)).code).toBe(0);
    expect(list()).toBe(text);
  });

  it.each([
    [
      'a file that could not be read',
      { 'trasig.rutin': 'enhet Halv "Halv" {\n    inkorg samverkan {\n' },
      'trasig.rutin',
    ],
    [
      'a member who is not declared',
      { 'enheter.rutin': units.replaceAll('exetv1', 'exefel') },
      'exefel är inte deklarerad',
    ],
    [
      'an ombud who is not declared',
      { 'x.rutin': 'frånvaro exetv1 semester från 2026-12-01 till 2026-12-02 { ombud exebor }\n' },
      'x.rutin:1 exebor är inte deklarerad',
    ],
    [
      'an absence of someone who is not declared',
      { 'x.rutin': 'frånvaro exebor semester från 2026-12-01 till 2026-12-02 { ombud exeet1 }\n' },
      'x.rutin:1 exebor är inte deklarerad',
    ],
    [
      'a funktionsinkorg at no unit',
      { 'x.rutin': 'funktionsinkorg Lös "Lös" { vid Borta medlemmar exeet1 }\n' },
      'x.rutin:1 Lös är inte vid någon enhet',
    ],
  ])('for %s: nothing is written, and nothing is compared', async (_, files, words) => {
    const { run, folder } = madeOf({ ...fristad, ...files });
    const { code, out, err } = await run(LIST);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(readdirSync(folder)).not.toContain(LIST);
    writeFileSync(join(folder, LIST), '# rutin facit 1\n');
    expect((await run(LIST, '--check')).code).toBe(2);
  });

  it('for a file that is somebody else’s: it stays as it is', async () => {
    const { run, folder } = madeOf();
    symlinkSync('enheter.rutin', join(folder, 'länk'));
    mkdirSync(join(folder, 'mapp'));
    for (const file of ['enheter.rutin', 'länk', 'mapp']) {
      const { code, err } = await run(file);
      expect([file, code]).toEqual([file, 2]);
      expect(err).toMatch(/skrivs inte över|det är en mapp/);
    }
    expect(readFileSync(join(folder, 'enheter.rutin'), 'utf8')).toBe(units);
    writeFileSync(join(folder, 'tom'), '');
    expect((await run('tom')).code).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each([
    [['access'], 'PERSON|INKORG saknas'],
    [['access', '--lang', 'en'], 'PERSON|INBOX is missing'],
    [['access', '--check'], '--check jämför med ett facit'],
    [['access', '--check', 'exeet1'], '--check jämför med ett facit'],
    [['access', '--facit'], '--facit'],
    [['access', '--facit', '--check'], '--facit saknar sin fil'],
    [['access', 'exeet1', '.', '--facit', 'x'], 'Ett facit gäller alla'],
    [['access', '--facit', 'x', '--format', 'json'], 'Ett facit har bara en form'],
    [['access', '--facit', 'nej/x'], 'mappen finns inte'],
  ])('for %j', async (args, words) => {
    const { folder } = madeOf();
    const { code, out, err } = await callCli(args, { cwd: folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(readdirSync(folder)).not.toContain('x');
  });
});
