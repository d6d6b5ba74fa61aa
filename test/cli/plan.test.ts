/** `rutin plan` from the outside: from what, to what, who must approve, and the exit code. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Provisioning } from '../../language/provisioning/index.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, type Ran, removeFolders } from '../support/cli.ts';
import { fristad } from '../support/plan/fristad.ts';
import { valid } from '../support/schemas.ts';

removeFolders();

const DAY = ['--datum', '2026-10-05'];
const units = fristad['enheter.rutin'] as string;
const EXAMPLES = join(CHECKOUT, 'examples');

type Texts = Readonly<Record<string, string>>;

interface Published {
  readonly digest: string;
  readonly only: string | null;
  readonly obstacles: readonly string[];
  readonly summary: Readonly<Record<string, number>>;
  readonly changes: readonly {
    readonly kind: string;
    readonly action: string;
    readonly object: string;
    readonly manual: boolean;
  }[];
  readonly held: readonly object[];
  readonly renames: readonly object[];
  readonly findings: readonly { readonly code: string; readonly line: number | null }[];
}

/** What `generate` makes of files, as a current state. */
async function generated(files: Texts, ...more: readonly string[]): Promise<string> {
  const out = join(folderOf({}), 'ut');
  const { code, err } = await callCli([
    'generate',
    folderOf(files),
    '--out',
    out,
    '--only',
    'csv,json',
    ...DAY,
    ...more,
  ]);
  expect([code, err]).toEqual([0, '']);
  return out;
}

function plan(files: Texts, current: string, ...more: readonly string[]): Promise<Ran> {
  return callCli(['plan', folderOf(files), '--current', current, ...DAY, ...more]);
}

async function changesFrom(list: string): Promise<readonly string[]> {
  const current = join(folderOf({ 'verksamheten.csv': list }), 'verksamheten.csv');
  const { changes } = await published(fristad, current);
  return changes.filter(({ kind }) => kind === 'monitoring').map(({ object }) => object);
}

describe('those who watch in a work list', () => {
  const inbox = 'FristadVC.meddelande';
  const line = 'dagligen kl 08:00 av exems1 ersättare exeet1, exetv1';
  const listOf = (text: string): string => `Objekt;Åtgärd;Värde\ninkorg ${inbox};Lägg in bevakning;${text}\n`;
  const swapped = {
    ...fristad,
    'enheter.rutin': units.replace(
      'bevakas dagligen kl 08:00 av exems1 ersättare exeet1, exetv1',
      'bevakas dagligen kl 08:00 av exems1, exeet1 ersättare exetv1',
    ),
  };

  it('are the same in the same order, and stand-ins in any', async () => {
    expect(await changesFrom(listOf(line))).not.toContain(inbox);
    expect(await changesFrom(listOf('dagligen kl 08:00 av exems1 ersättare exetv1, exeet1'))).not.toContain(inbox);
  });

  it('are others in another order: the first is responsible', async () => {
    const listed = (text: string): string => join(folderOf({ 'v.csv': listOf(text) }), 'v.csv');
    const objects = async (text: string): Promise<readonly string[]> =>
      (await published(swapped, listed(text))).changes
        .filter(({ kind }) => kind === 'monitoring')
        .map(({ object }) => object);
    expect(await objects('dagligen kl 08:00 av exems1, exeet1 ersättare exetv1')).not.toContain(inbox);
    expect(await objects('dagligen kl 08:00 av exeet1, exems1 ersättare exetv1')).toContain(inbox);
  });
});

async function published(files: Texts, current: string, ...more: readonly string[]): Promise<Published> {
  const out = join(folderOf({}), 'plan.json');
  await plan(files, current, '--out', out, ...more);
  return valid<Published>('plan', readFileSync(out, 'utf8'));
}

function edited(from: string, to: string, files: Texts = fristad): Texts {
  const hit = Object.entries(files).find(([, text]) => text.includes(from));
  expect(hit, from).toBeDefined();
  const [name, text] = hit as [string, string];
  return { ...files, [name]: text.replace(from, to) };
}

const oneMore = edited('medlemmar exems1, exeet1, exetv1', 'medlemmar exems1, exeet1, exetv1, exetr1 från 2026-12-01');
const none = folderOf({ 'tom.json': '{}' });

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

describe('the page', () => {
  it('begins with what it means for whom, in plain words', async () => {
    const { code, out } = await plan(oneMore, await generated(fristad));
    expect(code).toBe(0);
    expect(out).toContain(
      'Personer\n  Exempel Tre (exetr1)\n    + får läsa Fristad vårdcentral Närhälsan Meddelande från 1 december\n',
    );
    expect(out).toContain('nya läsare: Exempel Tre');
    expect(out).toMatch(/Verksamheten \(1\)\n {2}\+ medlem {2}FristadVC\.meddelande {2}exetr1 {2}från 2026-12-01\n/);
    expect(out.indexOf('Personer')).toBeLessThan(out.indexOf('Verksamheten'));
    expect(out).toMatch(/1 läggs till, 0 ändras, 0 tas bort\.\nKontrollsumma sha256:[0-9a-f]{64}\nSlutkod 0/);
  });

  it('speaks English', async () => {
    const { out } = await plan(oneMore, await generated(fristad), '--lang', 'en');
    expect(out).toContain('may read Fristad vårdcentral Närhälsan Meddelande from 1 December');
    expect(out).not.toMatch(/läggs|Personer|Slutkod/);
  });

  it('shows no control character of anybody’s name, and of no key of the current state', async () => {
    const named = edited('"Exempel Tre"', '"Exempel \u001b[31mTre\u202e"', oneMore);
    const current = await generated(fristad);
    const text = readFileSync(join(current, 'provisionering.json'), 'utf8');
    const hostile = text.replaceAll('BoråsHemsjukvård', 'Borås\\u001b[31mHem\\u202e');
    const { out } = await plan(named, join(folderOf({ 'nu.json': hostile }), 'nu.json'));
    expect(out).toContain('Borås␛[31mHem<U+202E>');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(out).not.toMatch(/[\u001b\u202e]/);
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
    ['trasig.json', { 'trasig.json': '{"stamp": ' }, /trasig\.json är inte giltig JSON/],
    [
      'annan.json',
      { 'annan.json': '{"stamp": {"version": 7}}' },
      /version 7 av formatet, och programmet kan version 1/,
    ],
    ['fel.json', { 'fel.json': '{"stamp": {}}' }, /fel\.json är ingen provisionering/],
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
    expect([code, err]).toEqual([
      2,
      'rutin: Flaggan --current behövs: nuläget att planera från. Se rutin plan --help.\n',
    ]);
    expect((await plan(fristad, none)).code).toBe(2);
  });
});

describe('plan.json', () => {
  it('is as its schema says, from an empty state too', async () => {
    const stamp = (
      JSON.parse(readFileSync(join(await generated(fristad), 'provisionering.json'), 'utf8')) as Provisioning
    ).stamp;
    const lists = [
      'units',
      'inboxes',
      'members',
      'administrators',
      'monitoring',
      'certificates',
      'delegates',
      'functions',
    ];
    const empty = { stamp, ...Object.fromEntries([...lists, 'orders', 'persons'].map((name) => [name, []])) };
    const current = join(folderOf({ 'nu.json': JSON.stringify(empty) }), 'nu.json');
    const { summary, changes, findings } = await published(fristad, current);
    expect(summary).toMatchObject({ create: changes.length, change: 0, remove: 0, held: 0 });
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(
      new Set(['inbox', 'member', 'administrator', 'monitoring', 'certificates', 'staff', 'delegate']),
    );
    expect(findings.map(({ code }) => code)).toEqual(Array(4).fill('MC-HAN-01'));
  });

  it('has the same bytes for the same states, whatever the order and names of files', async () => {
    const current = await generated(fristad);
    const text = async (files: Texts): Promise<string> => {
      const out = join(folderOf({}), 'p.json');
      await plan(files, current, '--out', out);
      return readFileSync(out, 'utf8');
    };
    const turned = {
      'z.rutin': units.replace('exeet1, exetv1', 'exetv1, exeet1'),
      'a.rutin': `// ny\r\n${fristad['personer.rutin']}`,
    };
    expect(await text({ ...turned, 'm.rutin': fristad['region.rutin'] as string })).toBe(await text(fristad));
  });

  it('binds what is carried out to what was reviewed', async () => {
    const current = await generated(fristad);
    const reviewed = join(folderOf({}), 'plan.json');
    await plan(oneMore, current, '--out', reviewed);
    expect((await plan(oneMore, current, '--reviewed', reviewed)).code).toBe(0);
    const other = await plan(fristad, current, '--reviewed', reviewed);
    expect(other.code).toBe(1);
    expect(other.out).toContain('planen är inte den som granskades');
    const later = await callCli([
      'plan',
      folderOf(oneMore),
      '--current',
      current,
      '--datum',
      '2026-10-06',
      '--reviewed',
      reviewed,
    ]);
    expect(later.code).toBe(1);
    expect((await plan(oneMore, current, '--reviewed', join(current, 'manifest.json'))).code).toBe(2);
  });

  it('is not taken for reviewed where the file was changed afterwards', async () => {
    const current = await generated(fristad);
    const reviewed = join(folderOf({}), 'plan.json');
    await plan(oneMore, current, '--out', reviewed);
    const written = JSON.parse(readFileSync(reviewed, 'utf8')) as { changes: unknown[] };
    expect(written.changes).toHaveLength(1);
    writeFileSync(reviewed, JSON.stringify({ ...written, changes: [] }));
    const { code, out } = await plan(oneMore, current, '--reviewed', reviewed);
    expect([code, out]).toEqual([1, expect.stringContaining('planen är inte den som granskades')]);
  });

  it('is not written where it cannot be', async () => {
    const { code, err } = await plan(fristad, await generated(fristad), '--out', join(none, 'x', 'plan.json'));
    expect(code).toBe(2);
    expect(err).toContain('gick inte att skriva');
  });
});

describe('a unit in läsläge', () => {
  const frozen = (files: Texts): Texts =>
    edited('    slag vårdcentral\n', '    slag vårdcentral\n    driftläge läsläge från 2026-09-15\n', files);

  it('gets nothing; what goes is done by hand', async () => {
    const current = await generated(fristad);
    const swapped = frozen(edited('medlemmar exems1, exeet1, exetv1', 'medlemmar exems1, exetr1, exetv1'));
    const { changes, held } = await published(swapped, current);
    expect(changes).toMatchObject([{ kind: 'member', action: 'remove', object: 'FristadVC.meddelande', manual: true }]);
    expect(held.length).toBeGreaterThan(0);
    const { out } = await plan(swapped, current);
    expect(out).toContain('förlorar Fristad vårdcentral Närhälsan Meddelande (görs för hand)');
    expect(out).toMatch(/Görs inte: enheten är i läsläge eller arkiverad\n {2}\+ Exempel Tre får läsa/);
  });
});

describe('an inbox that comes or goes', () => {
  it('without an order is MC-HAN-01 at its place', async () => {
    const current = await generated(fristad);
    const start = units.lastIndexOf('    inkorg samverkan');
    const without = {
      ...fristad,
      'enheter.rutin': units.slice(0, start) + units.slice(units.indexOf('}\n\nfunktion', start)),
    };
    const { out } = await plan(without, current);
    expect(out).toMatch(
      /varning MC-HAN-01 {2}Borås hemsjukvård Samverkan tas bort utan beställning\n {4}enheter\.rutin:34\n/,
    );
    const ordered = { ...without, 'b.rutin': 'beställning stängning "ÄR-2026-0099" för BoråsHemsjukvård.samverkan\n' };
    const closing = await plan(ordered, current);
    expect(closing.out).not.toContain('MC-HAN-01');
    expect(closing.out).toContain('tas bort (ÄR-2026-0099)');
  });

  it('as an error of the configuration makes the exit code 1', async () => {
    const folder = await generated(fristad);
    const current = join(folderOf({}), 'nu');
    mkdirSync(current);
    copyFileSync(join(folder, 'provisionering.json'), join(current, 'provisionering.json'));
    const state = JSON.parse(readFileSync(join(current, 'provisionering.json'), 'utf8')) as Provisioning;
    const fewer = { ...state, inboxes: state.inboxes.filter(({ key }) => key !== 'BoråsHemsjukvård.samverkan') };
    writeFileSync(join(current, 'provisionering.json'), JSON.stringify(fewer));
    expect((await plan(fristad, current)).code).toBe(0);
    const strict = { ...fristad, 'rutin.config.json': '{"severity": {"MC-HAN-01": "fel"}}' };
    expect((await plan(strict, current)).code).toBe(1);
    const silent = { ...fristad, 'rutin.config.json': '{"severity": {"MC-HAN-01": "av"}}' };
    expect((await plan(silent, current)).out).not.toContain('MC-HAN-01');
  });
});
