import { describe, expect, it } from 'vitest';
import { removeFolders } from '../support/cli.ts';
import { expectSound, imported, members, SHARED } from '../support/imported.ts';

removeFolders();

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
