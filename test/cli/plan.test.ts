/** `rutin plan` from the outside: from what, to what, who must approve, and the exit code. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { fristad } from '../support/plan/fristad.ts';
import { DAY, edited, generated, none, oneMore, plan, published, type Texts } from '../support/plan/planned.ts';

removeFolders();

const EXAMPLES = join(CHECKOUT, 'examples');

describe('from what was generated', () => {
  it.each(['provisionering.json', 'arbetslista', '.'])('there is nothing to do (%s)', async (name) => {
    const { code, out } = await plan(fristad, join(await generated(fristad), name), '--detailed-exitcode');
    expect(code).toBe(0);
    expect(out).toContain('Inget att göra.');
  });

  it('of a whole region there is nothing to do either', async () => {
    const out = join(folderOf({}), 'ut');
    const region = join(EXAMPLES, 'vastra-gotaland');
    const late = ['--datum', '2026-11-21'];
    expect((await callCli(['generate', region, '--out', out, '--only', 'csv,json', ...late])).code).toBe(0);
    for (const current of [out, join(out, 'arbetslista')]) {
      const ran = await callCli(['plan', region, '--current', current, ...late, '--detailed-exitcode']);
      expect([ran.code, ran.err]).toEqual([0, '']);
    }
  });

  it('for a part of the organisation only that part is planned', async () => {
    const part = await generated(fristad, '--for', 'Borås');
    const { only, changes } = await published(oneMore, part);
    expect([only, changes]).toEqual(['Borås', []]);
  });

  it('from several lists at once', async () => {
    const lists = join(await generated(fristad), 'arbetslista');
    const named = ['support', 'enhetsprocessen', 'verksamheten'].flatMap((name) => [
      '--current',
      join(lists, `${name}.csv`),
    ]);
    const { code, out } = await callCli(['plan', folderOf(fristad), ...named, ...DAY, '--detailed-exitcode']);
    expect([code, out.includes('Inget att göra.')]).toEqual([0, true]);
  });
});

describe('exit codes', () => {
  it('a change is 1 with --detailed-exitcode alone', async () => {
    const current = await generated(fristad);
    expect((await plan(oneMore, current)).code).toBe(0);
    expect((await plan(oneMore, current, '--detailed-exitcode')).code).toBe(1);
  });

  it('a rename is a change, and takes nothing away', async () => {
    const current = await generated(fristad);
    const rename = Object.fromEntries(
      Object.entries(fristad).map(([name, text]) => [name, text.replaceAll('exeet1', 'exeny1')]),
    );
    expect((await plan(rename, current, '--detailed-exitcode')).code).toBe(1);
    const { changes, renames, obstacles } = await published(rename, current);
    expect([changes, renames.length, obstacles]).toEqual([[], 1, []]);
  });

  it('removals beyond the thresholds are 1, until the inboxes are named', async () => {
    const current = await generated(fristad);
    const fewer = edited(
      '            exeet1,\n            exetv1,\n',
      '            exetv1,\n',
      edited('medlemmar exems1, exeet1, exetv1', 'medlemmar exems1, exetv1'),
    );
    const { code, out } = await plan(fewer, current);
    expect(code).toBe(1);
    expect(out).toContain('2 av alla 12 medlemskap tas bort, mer än en tiondel');
    const names = /--allow-removals (\S+)/.exec(out)?.[1] ?? '';
    expect(names).toBe('FristadVC.meddelande,FristadVC.samverkan');
    expect((await plan(fewer, current, '--allow-removals', names)).code).toBe(0);
    expect(
      (
        await plan(
          fewer,
          current,
          '--allow-removals',
          'FristadVC.meddelande',
          '--allow-removals',
          'FristadVC.samverkan',
        )
      ).code,
    ).toBe(0);
    expect((await plan(fewer, current, '--allow-removals', 'FristadVC.meddelande')).code).toBe(0);
    expect((await plan(fewer, current, '--allow-removals', 'BoråsHemsjukvård.samverkan')).code).toBe(1);
    const slip = await plan(fewer, current, '--allow-removals', 'FristadVC.medelande');
    expect([slip.code, slip.err]).toEqual([
      2,
      'rutin: --allow-removals FristadVC.medelande: någon sådan inkorg finns inte. Menade du FristadVC.meddelande?\n',
    ]);
  });

  it('an inbox left without anyone who administers or monitors it is 1', async () => {
    const current = await generated(fristad);
    const alone = edited(
      '    bevakas dagligen av funktion Vårdkoordinator\n',
      '',
      edited('    administreras av exeka1, exekb1\n', ''),
    );
    const { code, out } = await plan(alone, current);
    expect(code).toBe(1);
    expect(out).toContain('Borås hemsjukvård Samverkan blir utan administratör');
    expect(out).toContain('Operationskoordinatorer Fristad blir utan någon som bevakar');
    const names = 'BoråsHemsjukvård.meddelande, BoråsHemsjukvård.samverkan, OpKoordExempel';
    expect((await plan(alone, current, '--allow-removals', names)).code).toBe(0);
  });

  it('a workspace that could not be read for certain is 1, and says where', async () => {
    const current = await generated(fristad);
    const broken = { ...fristad, 'trasig.rutin': 'enhet Halv "Halv" {\n    del av\n}\n' };
    const { code, out } = await plan(broken, current);
    expect(code).toBe(1);
    expect(out).toContain('Osäkert');
    expect(out).toMatch(/trasig\.rutin:\d/);
    expect((await published(broken, current)).obstacles).toEqual(['doubts']);
  });

  it('a file that cannot be read is 2, and nothing is planned', async () => {
    const folder = folderOf({ ...fristad, 'latin.rutin': Buffer.from('person exexx1 "\xe5"', 'latin1') });
    const ran = await callCli(['plan', folder, '--current', await generated(fristad), ...DAY]);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('latin.rutin är inte UTF-8');
  });

  it.each([
    ['Latin-1', 'latin1', ''],
    ['UTF-16LE', 'utf16le', '\ufeff'],
  ] as const)(
    'work lists that a spreadsheet saved as %s are the same state, and it is said',
    async (name, encoding, mark) => {
      const out = await generated(fristad);
      const lists = join(out, 'arbetslista');
      const saved = folderOf({});
      for (const list of readdirSync(lists)) {
        const text = readFileSync(join(lists, list), 'utf8').replace(/^\ufeff/, mark);
        writeFileSync(join(saved, list), Buffer.from(text, encoding));
      }
      const ran = await plan(fristad, saved);
      expect([ran.code, ran.out.replaceAll(saved, lists)]).toEqual([0, (await plan(fristad, lists)).out]);
      expect(ran.err).toMatch(new RegExp(`verksamheten\\.csv: .*[Ll]äs.* som ${name}\\.`));
    },
  );

  it.each<[string, Texts, RegExp]>([
    ['finns-inte.json', {}, /finns inte\. Ange filen med nuläget/],
    ['tom.json', { 'tom.json': '' }, /i första raden saknas objekt, åtgärd, värde/],
    [
      'trasig.json',
      { 'trasig.json': '{"stamp": ' },
      /trasig\.json går inte att läsa som ett nuläge: filen är avbruten, eller av ett annat slag\./,
    ],
    [
      'annan.json',
      { 'annan.json': '{"stamp": {"version": 7}}' },
      /version 7 av formatet, och programmet kan version 1/,
    ],
    ['fel.json', { 'fel.json': '{"stamp": {}}' }, /fel\.json går inte att läsa som ett nuläge: /],
    ['lista.csv', { 'lista.csv': 'Objekt;Värde\na;b\n' }, /i första raden saknas åtgärd/],
    ['lista.csv', { 'lista.csv': 'Objekt;Åtgärd;Värde\ninkorg A.x;Måla;b\n' }, /lista\.csv rad 2: åtgärden ”Måla”/],
    ['.', { 'läs.txt': '' }, /har varken provisionering\.json eller arbetslistor/],
  ])('%s as current state is 2', async (name, files, message) => {
    const { code, out, err } = await plan(fristad, join(folderOf(files), name));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('a date that does not exist in the current state is 2, and named', async () => {
    const text = readFileSync(join(await generated(fristad), 'provisionering.json'), 'utf8');
    const wrong = folderOf({ 'nu.json': text.replace('"from":"2026-12-07"', '"from":"2026-12-32"') });
    const { code, err } = await plan(fristad, join(wrong, 'nu.json'));
    expect(code).toBe(2);
    expect(err).toContain('vid /delegates/0/from står ett värde i fel form.');
  });

  it('no current state is 2', async () => {
    const { code, err } = await callCli(['plan', folderOf(fristad), ...DAY]);
    expect([code, err]).toEqual([2, 'rutin: Flaggan --current behövs: --current <fil>. Se rutin plan --help.\n']);
    expect((await plan(fristad, none)).code).toBe(2);
  });
});
