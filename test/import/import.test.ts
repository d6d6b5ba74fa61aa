/** `rutin import` from the outside: real-life exports in, formatted declarations and a report out. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatted } from '../../language/editing/format/format.ts';
import { parse } from '../../language/grammar/parse.ts';
import type { Provisioning } from '../../language/provisioning/index.ts';
import { callCli, folderOf, fristad, type Ran, removeFolders } from '../support/cli.ts';
import { textsIn } from '../support/folder.ts';
import { provisioned } from '../support/generators/written.ts';
import { findingsIn } from '../support/judged.ts';

removeFolders();

const UNITS =
  'Enhetskod;Enhetsnamn;HSA-id;Förvaltning;Huvudman;Huvudmannatyp;Nivå\r\nFVC;Fristad vårdcentral;SE2321000131-E000000000101;Närhälsan;VGR;region;5\r\n';
const INBOXES =
  'Inkorgsnamn;Enhet;Typ\nFristad vårdcentral Meddelande;FVC;Meddelande\nFristad vårdcentral Samverkan;FVC;Samverkan\n';
const PERSONS = 'VGR-id;Namn;Roll;Enhet\nexeet1;Exempel Ett;Läkare;FVC\nexetv1;Exempel Två;ST-läkare;FVC\n';
const usual = { 'enheter.csv': UNITS, 'inkorgar.csv': INBOXES, 'personer.csv': PERSONS };
const SHARED = 'Fristad vårdcentral Samverkan';

interface Imported extends Ran {
  readonly texts: Record<string, string>;
  readonly folder: string;
}

/** Imports the files given and the usual ones. */
async function imported(
  files: Readonly<Record<string, string | Buffer>>,
  ...more: readonly string[]
): Promise<Imported> {
  const folder = folderOf(files);
  const out = join(folder, 'out');
  const paths = Object.keys(files).map((name) => join(folder, name));
  const ran = await callCli(['import', ...paths, '--out', out, ...more]);
  return { ...ran, folder, texts: existsSync(out) ? textsIn(out) : {} };
}

const members = (text: string | Buffer, name = 'medlemmar.csv') => imported({ ...usual, [name]: text });

function expectSound(texts: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(texts)) {
    expect(formatted(parse(text)), file).toBe(text);
  }
  const grave = findingsIn(texts).filter(({ code }) =>
    ['RUT-001', 'RUT-002', 'RUT-003', 'RUT-008', 'RUT-009'].includes(code),
  );
  expect(grave.map(({ code, args }) => [code, args])).toEqual([]);
}

describe('four exports', () => {
  it('become declarations that say where each thing stood', async () => {
    const { code, texts, out } = await members(
      `Inkorg;Medlem;Från;Till\n${SHARED};exeet1;2026-12-01;\n${SHARED};exetv1;;\n`,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/Allt kom med/);
    expect(texts['enheter.rutin']).toContain(`// ur enheter.csv rad 2
enhet FVC "Fristad vårdcentral" {
    del av Närhälsan
    hsa SE2321000131-E000000000101
    nivå 5
`);
    expect(texts['enheter.rutin']).toContain(`        medlemmar
            exeet1 från 2026-12-01, // ur medlemmar.csv rad 2
            exetv1, // ur medlemmar.csv rad 3
`);
    expect(texts['personer.rutin']).toContain('    uppdrag läkare vid FVC // ur personer.csv rad 2');
    expect(texts['personer.rutin']).toContain('    uppdrag "ST-läkare" vid FVC // ur personer.csv rad 3');
    expect(texts['organisation.rutin']).toContain('huvudman VGR {\n    typ region\n}');
    expectSound(texts);
  });

  it('may come in any order', async () => {
    const list = `Inkorg;Medlem\n${SHARED};exeet1\n`;
    const first = await members(list, 'a-medlemmar.csv');
    const last = await members(list, 'z-medlemmar.csv');
    const bare = (texts: Record<string, string>) =>
      JSON.stringify(texts)
        .replaceAll(/[az]-medlemmar/g, 'medlemmar')
        .replace(/Skriven.*?\\n/g, '');
    expect(bare(first.texts)).toBe(bare(last.texts));
  });
});

describe('the mess of real exports', () => {
  const rows = [
    ['Inkorg', 'Medlem', 'Från'],
    [SHARED, 'exeet1', '2026-12-01'],
  ];
  const expected = 'medlemmar\n            exeet1 från 2026-12-01, // ur medlemmar.csv rad 2\n';
  const csv = (delimiter: string) => rows.map((row) => row.join(delimiter)).join('\n');

  it.each<[string, string | Buffer]>([
    ['semicolons', csv(';')],
    ['commas', csv(',')],
    ['tabs', csv('\t')],
    ['a byte order mark', `\uFEFF${csv(';')}`],
    ['CRLF, trailing blanks and empty rows', `${rows.map((row) => row.join(' ; ')).join('  \r\n')}\r\n;;\r\n\r\n`],
    ['quoted cells', rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n')],
    ['Latin-1', Buffer.from(csv(';'), 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${csv('\t')}`, 'utf16le')],
    ['English heads', `mailbox;user_id;Valid from\n${SHARED};exeet1;2026-12-01`],
    ['other case', `INKORG;VGR-ID;FR.O.M.\n${SHARED.toUpperCase()};EXEET1;2026-12-01`],
    ['slashes in dates', csv(';').replace('2026-12-01', '2026/12/01')],
    ['dates without signs', csv(';').replace('2026-12-01', '20261201')],
    ['midnight after the date', csv(';').replace('2026-12-01', '2026-12-01 00:00:00')],
  ])('is read: %s', async (_, content) => {
    const { texts, code } = await members(content);
    expect(texts['enheter.rutin']).toContain(expected);
    expect(code).toBe(0);
    expectSound(texts);
  });

  it('says which encoding was found', async () => {
    expect((await members(Buffer.from(csv(';'), 'latin1'))).out).toMatch(
      /medlemmar\.csv +Filen är inte UTF-8 och lästes som Latin-1/,
    );
    const euro = Buffer.concat([Buffer.from(`${csv(';')}\n${SHARED};`, 'latin1'), Buffer.from([0x80])]);
    expect((await members(euro)).out).toMatch(/lästes som Windows-1252/);
  });

  it('finds the head below a title, and the delimiter that Excel writes', async () => {
    const { texts } = await members(`Utdrag 2026-11-20;;\n;;\n${csv(';')}`);
    expect(texts['enheter.rutin']).toContain('exeet1 från 2026-12-01, // ur medlemmar.csv rad 4');
    expect((await members(`sep=|\n${csv('|')}`)).texts['enheter.rutin']).toContain('// ur medlemmar.csv rad 3');
  });

  it('joins duplicates and periods that meet, and says so', async () => {
    const { texts, out, code } = await members(
      `Inkorg;Medlem;Från;Till\n${SHARED};exeet1;2026-01-01;2026-06-30\n${SHARED};exeet1;2026-07-01;2026-12-31\n${SHARED};exetv1;;\n${SHARED};exetv1;;\n`,
    );
    expect(texts['enheter.rutin']).toContain(
      'exeet1 från 2026-01-01 till 2026-12-31, // ur medlemmar.csv rad 2, rad 3',
    );
    expect(texts['enheter.rutin']).toContain('exetv1, // ur medlemmar.csv rad 4, rad 5');
    expect(out).toMatch(/rad 3 +Perioden möter en annan/);
    expect(out).toMatch(/rad 5 +Medlemskapet fanns redan/);
    expect(code).toBe(0);
  });

  it('joins them whichever comes first', async () => {
    const { texts } = await members(
      `Inkorg;Medlem;Från;Till\n${SHARED};exeet1;2026-07-01;2026-12-31\n${SHARED};exeet1;2026-01-01;2026-06-30\n`,
    );
    expect(texts['enheter.rutin']).toContain('exeet1 från 2026-01-01 till 2026-12-31,');
  });

  it('keeps periods of one person apart that do not meet', async () => {
    const { texts } = await members(
      `Inkorg;Medlem;Från;Till\n${SHARED};exeet1;;2026-06-30\n${SHARED};exeet1;2026-07-02;\n`,
    );
    expect(texts['enheter.rutin']).toMatch(/exeet1 till 2026-06-30,.*\n +exeet1 från 2026-07-02,/);
  });
});

describe('a personal inbox', () => {
  it('that the export says neither yes nor no of, or both, is said to be untold', async () => {
    const { texts, out } = await imported({
      'personer.csv':
        'VGR-id;Namn;Personlig inkorg\nexeet1;Exempel Ett;kanske\nexetv1;Exempel Två;JA\nexetv1;Exempel Två;0\n',
    });
    expect(out).toMatch(/rad 2 +”kanske” går inte att läsa som ja eller nej/);
    expect(out).toMatch(/rad 4 +Personlig inkorg för exetv1 säger både ”ja” och ”nej”; det första skrevs/);
    expect(texts['personer.rutin']).not.toContain('utan personlig inkorg');
  });
});

describe('what cannot be told is reported and never guessed', () => {
  it.each<[string, string, RegExp]>([
    [
      'an ambiguous date',
      `Inkorg;Medlem;Från\n${SHARED};exeet1;01/02/2026`,
      /rad 2 +Datumet ”01\/02\/2026” går inte att läsa säkert/,
    ],
    ['a date that does not exist', `Inkorg;Medlem;Från\n${SHARED};exeet1;2026-02-30`, /2026-02-30/],
    [
      'a period that ends before it begins',
      `Inkorg;Medlem;Från;Till\n${SHARED};exeet1;2026-02-02;2026-02-01`,
      /rad 2 +Perioden slutar 2026-02-01, innan den börjar 2026-02-02\. Rätta raden\./,
    ],
    ['an unknown person', `Inkorg;Medlem;Namn\n${SHARED};exenn1;Exempel Nio`, /rad 2 +Personen ”exenn1” finns inte/],
    ['a person by name alone', `Inkorg;Namn\n${SHARED};Exempel Ett`, /rad 2 +Raden saknar VGR-id/],
    [
      'an inbox that does not exist',
      'Inkorg;Medlem\nNågot Samverkan;exeet1',
      /rad 2 +Inkorgen ”Något Samverkan” finns inte/,
    ],
    ['an unknown permission', `Inkorg;Medlem;Behörighet\n${SHARED};exeet1;halv`, /rad 2 +Behörigheten ”halv” är okänd/],
    ['more cells than heads', `Inkorg;Medlem\n${SHARED};exeet1;x`, /rad 2 +Raden har fler fält/],
    [
      'lost letters',
      `Inkorg;Medlem\n${SHARED};exeet1\nFristad v\uFFFDrdcentral Samverkan;exetv1`,
      /rad 3 +Raden har tecknet �/,
    ],
  ])('%s', async (_, content, told) => {
    const { texts, out, code, folder } = await members(content);
    expect(code).toBe(1);
    expect(out).toMatch(told);
    expect(texts['enheter.rutin']?.match(/exe(et|tv|nn)1/g) ?? []).toHaveLength(content.includes('exetv1') ? 1 : 0);
    expect(readFileSync(join(folder, 'out/import-rapport.md'), 'utf8')).toContain('## Kom inte med (1)');
    expectSound(texts);
  });

  it('two units of one name', async () => {
    const { out, texts } = await imported({
      'enheter.csv': 'Enhetskod;Enhetsnamn\nA;Mottagningen\nB;Mottagningen\n',
      'inkorgar.csv': 'Inkorg;Enhet;Typ\nX;Mottagningen;Samverkan\nY;B;Samverkan\n',
    });
    expect(out).toMatch(/inkorgar\.csv rad 2 +Flera heter ”Mottagningen”/);
    expect(texts['enheter.rutin']).toMatch(
      /enhet A "Mottagningen" \{\}[\s\S]*enhet B "Mottagningen" \{\n\n? *\/\/ ur inkorgar\.csv rad 3/,
    );
  });

  it('whether something above a unit is a huvudman, a förvaltning or a verksamhet', async () => {
    const { out, texts } = await imported({ 'enheter.csv': 'Enhetskod;Enhetsnamn;Överordnad\nA;Mottagningen;Norr\n' });
    expect(out).toMatch(/Det framgår inte om ”Norr” är huvudman/);
    expect(Object.keys(texts)).toEqual(['enheter.rutin']);
  });
});

describe('identity numbers', () => {
  it('are never copied, wherever they stand, and never repeated in the report', async () => {
    const { texts, out, folder } = await imported({
      ...usual,
      'personer.csv':
        'VGR-id;Namn;Personnummer;Anteckning\nexeet1;Exempel Ett (19121212-1212);19121212-1212;x\n191212121212;Exempel Två;;\n1212121212;Exempel Tre;;\n',
    });
    const report = readFileSync(join(folder, 'out/import-rapport.md'), 'utf8');
    expect(`${JSON.stringify(texts)}${out}${report}`).not.toMatch(/121212.?1212/);
    expect(texts['personer.rutin']).toContain('person exeet1 "Exempel Ett" {}');
    expect(out).toMatch(/personer\.csv +Personnummer i filen kopierades inte/);
    expect(out).toMatch(/rad 2 +Ett personnummer togs bort/);
    expect(out).toMatch(/rad 4 +Raden saknar VGR-id/);
    expectSound(texts);
  });
});

describe('names that the language cannot hold', () => {
  it('are mapped, with the original beside', async () => {
    const { texts } = await imported({
      'enheter.csv':
        'Enhetskod;Enhetsnamn\n1234-A;Fristad vårdcentral\nenhet;7:ans mottagning\n9;Fristad Vårdcentral!\n',
      'personer.csv': 'VGR-id;Namn\nex-et.1;Exempel Ett\nperson;"Exempel ""Två"" \\"\n',
    });
    expect(texts['enheter.rutin']).toContain(
      '// i exporten: 1234-A\nenhet FristadVårdcentral "Fristad vårdcentral" {}',
    );
    expect(texts['enheter.rutin']).toContain('enhet Enhet7AnsMottagning "7:ans mottagning" {}');
    expect(texts['enheter.rutin']).toContain('enhet FristadVårdcentral2 "Fristad Vårdcentral!" {}');
    expect(texts['personer.rutin']).toContain('// i exporten: ex-et.1\nperson ExEt1 "Exempel Ett" {}');
    expect(texts['personer.rutin']).toContain('person Person "Exempel \\"Två\\" \\\\" {}');
    expectSound(texts);
  });

  it.each([
    '// {',
    '*/ enhet X {',
    '"',
    '\\',
    '\u202Egnp.exe',
    '=HYPERLINK("x")',
    '</script>',
    'a\nb',
    '{}',
    '../../x',
  ])('do no harm: %j', async (hostile) => {
    const cell = `"${hostile.replaceAll('"', '""')}"`;
    const { texts, out } = await imported({
      'enheter.csv': `Enhetskod;Enhetsnamn;Verksamhet;Huvudman\n${cell};${cell};${cell};${cell}\nA;B;C;D\n`,
      'inkorgar.csv': `Inkorg;Enhet;Typ;Ändamål;Beslut\n${cell};A;Funktion;${cell};${cell}\n`,
      'personer.csv': `VGR-id;Namn;Roll;Enhet\n${cell};${cell};${cell};A\n`,
      'medlemmar.csv': `Inkorg;Medlem\n${cell};${cell}\n`,
    });
    expectSound(texts);
    expect(out).not.toContain('\u202E');
    expect(texts['enheter.rutin']).toContain('enhet A "B"');
  });
});

it('leaves characters that cannot be seen behind, and says so', async () => {
  const { texts, out } = await imported({ 'personer.csv': 'VGR-id;Namn\nexeet1;\u202EExempel\u200B Ett\n' });
  expect(texts['personer.rutin']).toContain('person exeet1 "Exempel Ett" {}');
  expect(out).toMatch(/rad 2 +Osynliga tecken togs bort/);
});

describe('JSON', () => {
  it('of any shape is read by the names of its properties', async () => {
    const value = {
      export: {
        units: [{ id: 'FVC', name: 'Fristad vårdcentral', level: 5, principal: { name: 'VGR' } }],
        inboxes: [
          {
            id: 'i1',
            type: 'collaboration',
            unit: { id: 'FVC' },
            members: ['exeet1', { userId: 'exetv1', validFrom: '20261201' }],
          },
          { id: 'i2', name: 'Operation', type: 'function', unitId: 'FVC', administrators: ['exeet1'] },
        ],
        users: [
          { userName: 'exeet1', displayName: 'Exempel Ett', hasPersonalInbox: true },
          { userName: 'exetv1', displayName: 'Exempel Två', hasPersonalInbox: false },
        ],
      },
    };
    const { texts, code, out } = await imported({ 'x.json': JSON.stringify(value) });
    expect(out).toMatch(/Allt kom med/);
    expect(code).toBe(0);
    expect(texts['enheter.rutin']).toContain('// ur x.json export.units[0]\nenhet FVC "Fristad vårdcentral" {');
    expect(texts['enheter.rutin']).toContain(
      '            exetv1 från 2026-12-01, // ur x.json export.inboxes[0].members[1]\n',
    );
    expect(texts['funktionsinkorgar.rutin']).toContain('    administreras av exeet1 // ur x.json export.inboxes[1]');
    expect(texts['personer.rutin']).toContain('person exetv1 "Exempel Två" {\n    utan personlig inkorg\n}');
    expectSound(texts);
  });
});

describe('what rutin generate wrote', () => {
  const day = ['--datum', '2026-11-21'];

  async function generated(): Promise<string> {
    const folder = folderOf(fristad);
    expect((await callCli(['generate', folder, '--out', join(folder, 'ut'), ...day])).code).toBe(0);
    return join(folder, 'ut');
  }

  const bare = ({ stamp: _, ...lists }: Provisioning) => lists;

  it('is the same again after a way through provisionering.json', async () => {
    const out = await generated();
    const { texts, code } = await imported({ 'provisionering.json': readFileSync(join(out, 'provisionering.json')) });
    expect(code).toBe(0);
    expect(bare(provisioned(texts))).toEqual(bare(provisioned(fristad)));
    expect(texts['enheter.rutin']).toContain('// ur provisionering.json units[1]\nenhet FristadVC ');
    expectSound(texts);
  });

  it('is the same in all that work lists tell', async () => {
    const out = await generated();
    const lists = readdirSync(join(out, 'arbetslista'));
    const files = Object.fromEntries(lists.map((name) => [name, readFileSync(join(out, 'arbetslista', name))]));
    const { texts } = await imported(files);
    const [before, after] = [provisioned(fristad), provisioned(texts)];
    for (const list of ['inboxes', 'members', 'administrators', 'monitoring', 'delegates'] as const) {
      expect(after[list], list).toEqual(before[list]);
    }
    expectSound(texts);
  });

  it('keeps who works in läsläge alone, and where; of a file that does not tell that, it says so', async () => {
    const before = provisioned({
      'a.rutin': `huvudman VGR "Regionen" { typ region }
        enhet FristadVC "Fristad" { del av VGR driftläge läsläge från 2024-11-21 }
        person exeet1 "Ett" { uppdrag "ST-läkare" vid FristadVC till 2027-06-30 } person exetv1 "Två" {}
        frånvaro exeet1 semester från 2026-12-01 till 2026-12-10 { ombud exetv1 }`,
    });
    expect(before.delegates[0]?.frozen).toBe(true);
    const whole = await imported({ 'nu.json': JSON.stringify(before) });
    expect(provisioned(whole.texts)).toEqual(before);
    expect(whole.out).toMatch(/Allt kom med/);
    const { departments: _, assignments: __, ...older } = before;
    const { out, code } = await imported({ 'nu.json': JSON.stringify(older) });
    expect(code).toBe(0);
    expect(out).toMatch(/Ägaren arbetar bara i läsläge, men var står inte i filen/);
  });

  it('goes through the work lists of a state with exports of persons beside', async () => {
    const out = await generated();
    const { texts, out: said } = await imported({
      'provisionering.json': readFileSync(join(out, 'provisionering.json')),
      'medlemmar.csv': 'Inkorg;Medlem\nFristadVC.samverkan;exetr1\n',
    });
    expect(said).toMatch(/Allt kom med/);
    expect(texts['enheter.rutin']).toContain('exetr1, // ur medlemmar.csv rad 2');
  });

  it.each([
    'SE2321000131',
    'se2321000131-e1',
    'SE2321000132-E1',
    'x',
    'SE 2321000131-E1',
    `SE2321000131-${'E'.repeat(30)}`,
  ])('tells of the malformed HSA-id %s, and writes the rest', async (hsa) => {
    const state = JSON.parse(readFileSync(join(await generated(), 'provisionering.json'), 'utf8')) as {
      readonly units: { hsa: string }[];
      readonly persons: { hsa: string }[];
    };
    for (const list of [state.units, state.persons]) (list[0] as { hsa: string }).hsa = hsa;
    const { texts, out: said, code } = await imported({ 'p.json': JSON.stringify(state) });
    expect(code).toBe(1);
    for (const place of ['units[0]', 'persons[0]']) {
      expect(said.replace(/ +/g, ' ')).toContain(`p.json ${place} HSA-id ”${hsa}” har fel form`);
    }
    expect(Object.values(texts).join('')).not.toContain(`hsa ${hsa}\n`);
    expectSound(texts);
  });

  it('names what a changed file says that cannot be declared', async () => {
    const out = await generated();
    const state = JSON.parse(readFileSync(join(out, 'provisionering.json'), 'utf8')) as {
      members: unknown[];
      units: { name: string }[];
    };
    state.members.push({ inbox: 'FristadVC.samverkan', person: 'finnsinte', from: null, to: null });
    (state.units[0] as { name: string }).name = 'Enhet 19121212-1212';
    const { texts, out: said, code } = await imported({ 'p.json': JSON.stringify(state) });
    expect(code).toBe(1);
    expect(said).toMatch(/p\.json members\[[0-9]+\] +”FristadVC\.samverkan finnsinte” går inte att skriva/);
    expect(said).toMatch(/p\.json units\[0\] +Ett personnummer togs bort/);
    expectSound(texts);
  });
});

describe('a bevakas line in a table', () => {
  it('keeps the order of those who watch: the first is responsible', async () => {
    const { texts } = await imported({
      'enheter.csv': UNITS,
      'inkorgar.csv':
        'Enhet;Typ;Bevakas\nFristad vårdcentral;samverkan;"dagligen kl 08:15, 12:00 av exetv1, exems1, exeet1 ersättare exezz1, exebb1"\n',
      'personer.csv': `VGR-id;Namn\n${['exeet1', 'exetv1', 'exems1', 'exezz1', 'exebb1'].map((id) => `${id};Exempel ${id}`).join('\n')}\n`,
    });
    expect(Object.values(texts).join('\n')).toMatch(
      /bevakas dagligen kl 08:15, 12:00\s+av exetv1, exems1, exeet1\s+ersättare exezz1, exebb1/u,
    );
  });
});

describe('the folder', () => {
  it('is not touched when something of the same name stands there, unless asked to', async () => {
    const { folder } = await imported(usual);
    const paths = Object.keys(usual).map((name) => join(folder, name));
    const out = join(folder, 'out');
    writeFileSync(join(out, 'enheter.rutin'), '// mitt eget\n');
    writeFileSync(join(out, 'eget.txt'), 'kvar');
    const refused = await callCli(['import', ...paths, '--out', out]);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/har redan .*enheter\.rutin.*--force/);
    expect(readFileSync(join(out, 'enheter.rutin'), 'utf8')).toBe('// mitt eget\n');
    expect((await callCli(['import', ...paths, '--out', out, '--force'])).code).toBe(0);
    expect(readFileSync(join(out, 'enheter.rutin'), 'utf8')).toMatch(/enhet FVC/);
    expect(readFileSync(join(out, 'eget.txt'), 'utf8')).toBe('kvar');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('may be a link to an empty folder, and a link in it is replaced and not followed', async () => {
    const folder = folderOf({ ...usual, 'annan/x.rutin': '// mitt eget\n' });
    const paths = Object.keys(usual).map((name) => join(folder, name));
    mkdirSync(join(folder, 'tom'));
    symlinkSync('tom', join(folder, 'ut'));
    expect((await callCli(['import', ...paths, '--out', join(folder, 'ut')])).code).toBe(0);
    expect(existsSync(join(folder, 'tom/enheter.rutin'))).toBe(true);
    rmSync(join(folder, 'tom/enheter.rutin'));
    rmSync(join(folder, 'tom/personer.rutin'));
    symlinkSync('../finns-inte', join(folder, 'tom/enheter.rutin'));
    symlinkSync('../annan/x.rutin', join(folder, 'tom/personer.rutin'));
    expect((await callCli(['import', ...paths, '--out', join(folder, 'ut'), '--force'])).code).toBe(0);
    expect(readFileSync(join(folder, 'annan/x.rutin'), 'utf8')).toBe('// mitt eget\n');
    expect(readFileSync(join(folder, 'tom/enheter.rutin'), 'utf8')).toMatch(/enhet FVC/);
    expect(existsSync(join(folder, 'finns-inte'))).toBe(false);
  });

  it('loses with --force what an earlier import left, and nothing else', async () => {
    const { folder } = await imported({ ...usual, 'f.csv': 'Inkorg;Enhet;Typ\nOp;FVC;Funktion\n' });
    const out = join(folder, 'out');
    expect(existsSync(join(out, 'funktionsinkorgar.rutin'))).toBe(true);
    writeFileSync(join(out, 'franvaro.rutin'), '// mitt eget\n');
    const paths = Object.keys(usual).map((name) => join(folder, name));
    expect((await callCli(['import', ...paths, '--out', out, '--force'])).code).toBe(0);
    expect(existsSync(join(out, 'funktionsinkorgar.rutin'))).toBe(false);
    expect(existsSync(join(out, 'franvaro.rutin'))).toBe(true);
  });

  it('is not made when a file cannot be read', async () => {
    const zip = Buffer.from('PK\u0003\u0004rest', 'latin1');
    const mixed = Buffer.concat([Buffer.from('Inkorg;Å\n'), Buffer.from('å', 'latin1')]);
    const cases: readonly (readonly [string, string | Buffer, RegExp])[] = [
      ['x.xlsx', zip, /x\.xlsx är en arbetsbok och ingen textfil\. Spara bladet som CSV UTF-8/],
      ['x.csv', mixed, /blandar UTF-8 och Windows-1252/],
      ['x.csv', 'Inkorg;Medlem\n"öppen;exeet1\n', /citattecken på rad 2/],
      ['x.csv', 'Alfa;Beta\n1;2\n', /ingen rubrikrad/],
      ['x.json', '{"a": ', /är inte giltig JSON/],
    ];
    for (const [name, content, told] of cases) {
      const { code, err, folder } = await imported({ ...usual, [name]: content });
      expect(code, name).toBe(2);
      expect(err).toMatch(told);
      expect(existsSync(join(folder, 'out'))).toBe(false);
    }
    expect((await callCli(['import', '/finns/inte.csv'])).err).toMatch(/inte\.csv finns inte/);
  });
});

it('speaks English when asked to', async () => {
  const { out, code } = await imported({ ...usual, 'm.csv': `Inkorg;Medlem\n${SHARED};okänd1\n` }, '--lang', 'en');
  expect(code).toBe(1);
  expect(out).toMatch(/Not imported \(1\)\n +m\.csv rad 2 +The person ”okänd1” is not among what was read/);
});
