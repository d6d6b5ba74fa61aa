/** The work lists: who does what, what is left to people, and the form of the files. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvPieces, defuse } from '../../language/generators/csv/cells.ts';
import { LANGUAGE_VERSION, PROGRAM_VERSION } from '../../language/model/index.ts';
import { fristad } from '../support/cli.ts';
import { filesOf, type Given, materialOf, textIn } from '../support/generators/material.ts';
import { small } from '../support/generators/small.ts';

type Row = Readonly<Record<string, string>>;

function rows(texts: Readonly<Record<string, string>>, list: string, given?: Given): readonly Row[] {
  const text = textIn(filesOf(materialOf(texts, given), ['csv']), `arbetslista/${list}.csv`);
  return Papa.parse<Row>(text, { delimiter: ';', newline: '\r\n', header: true, skipEmptyLines: true }).data;
}

function tasks(texts: Readonly<Record<string, string>>, list: string, given?: Given): readonly Row[] {
  return rows(texts, list, given).filter((row) => row['Objekt'] !== 'underlag');
}

function short(texts: Readonly<Record<string, string>>, list: string, given?: Given): readonly string[] {
  return tasks(texts, list, given).map((row) => `${row['Objekt']} | ${row['Åtgärd']} | ${row['Värde']}`);
}

describe('a list for each who carries changes out', () => {
  it('support adds function inboxes, with the decision and the clause', () => {
    const [add, purpose] = tasks(fristad, 'support');
    expect(add).toMatchObject({
      Objekt: 'funktionsinkorg OpKoordExempel',
      Åtgärd: 'Lägg upp funktionsinkorg',
      Värde: 'Operationskoordinatorer Fristad',
      'Beslutat av': 'RS 2024-01234',
      Klausul: 'MC-HAN-03',
      Enhet: 'FristadVC',
    });
    expect(purpose).toMatchObject({ Åtgärd: 'Ange ändamål', Värde: 'operationskoordinatorer' });
  });

  it('in English what is to be done is English, and what it is done to is not', () => {
    const texts = filesOf({ ...materialOf(fristad), language: 'en' }, ['csv']);
    const of = (list: string) =>
      Papa.parse<Row>(textIn(texts, `arbetslista/${list}.csv`), {
        delimiter: ';',
        newline: '\r\n',
        header: true,
        skipEmptyLines: true,
      }).data;
    expect(of('support')[0]).toMatchObject({
      Objekt: 'funktionsinkorg OpKoordExempel',
      Åtgärd: 'Set up function inbox',
    });
    expect(new Set(of('verksamheten').map((row) => row['Åtgärd']))).toEqual(
      new Set([
        'Add member',
        'Add administrator',
        'Enter monitoring',
        'Add delegate',
        'as of',
        'program',
        'digest',
        'routine',
      ]),
    );
    const told = (rows: readonly Row[]) => rows.map((row) => [row['Objekt'], row['Värde'], row['Klausul']]);
    const listed = of('verksamheten').filter((row) => row['Klausul'] !== '');
    expect(told(listed)).toEqual(told(tasks(fristad, 'verksamheten')));
  });

  it('enhetsprocessen adds the organisational ones, with the order', () => {
    const texts = small(
      { message: 'beställning uppstart "ÄR-1" bevakas av exems1' },
      'beställning uppstart "ÄR-2" för Ettan.samverkan',
    );
    expect(tasks(texts, 'enhetsprocessen').map((row) => [row['Åtgärd'], row['Beslutat av'], row['Klausul']])).toEqual([
      ['Lägg upp inkorg', 'ÄR-1', 'MC-HAN-01'],
      ['Lägg upp inkorg', 'ÄR-2', 'MC-HAN-01'],
    ]);
  });

  it('an order that closes an inbox removes it, unless it is still declared', () => {
    const rest = 'beställning stängning "ÄR-3" för Borta.samverkan beställning stängning "ÄR-4" för Ettan.samverkan';
    expect(short(small({}, rest), 'enhetsprocessen')).toContain(
      'inkorg Borta.samverkan | Ta bort inkorg | Borta.samverkan',
    );
    expect(short(small({}, rest), 'enhetsprocessen').filter((row) => row.includes('Ta bort'))).toHaveLength(1);
  });

  it('the verksamhet sets members, administrators, monitoring, certificates and ombud', () => {
    const actions = new Set(tasks(fristad, 'verksamheten').map((row) => `${row['Åtgärd']} ${row['Klausul']}`));
    expect([...actions].sort()).toEqual([
      'Lägg in bevakning IN-FRS-01',
      'Lägg in bevakning MC-BEV-01',
      'Lägg in bevakning MC-BEV-03',
      'Lägg in bevakning MC-BEV-04',
      'Lägg till administratör MC-HAN-05',
      'Lägg till administratör MC-HAN-06',
      'Lägg till medlem MC-HAN-04',
      'Lägg till medlem MC-HAN-06',
      'Lägg till ombud MC-TIL-01, MC-TIL-09',
    ]);
  });

  it('an ombud has a period, one who decided and one who assigned', () => {
    const row = tasks(fristad, 'verksamheten').find((one) => one['Åtgärd'] === 'Lägg till ombud');
    expect(row).toMatchObject({
      Objekt: 'personlig inkorg exeet1',
      Värde: 'Exempel Tre (exetr1)',
      Från: '2026-12-07',
      Till: '2026-12-18',
      'Beslutat av': 'Exempel Enhetschef (exeec1)',
      'Tilldelat av': 'Exempel Sekreterare (exems1)',
      'HSA-id': 'SE2321000131-P000000000006',
    });
  });

  it('monitoring is said as it is declared', () => {
    expect(short(fristad, 'verksamheten')).toContain(
      'inkorg FristadVC.samverkan | Lägg in bevakning | dagligen kl 08:15, 12:00, 15:30 av exetv1 ersättare exems1',
    );
  });
});

describe('units in läsläge', () => {
  const members = 'exems1, exeet1 till 2026-12-31, exetv1 från 2026-12-01';

  it('get no row but for those who are to leave, which is for people to do', () => {
    const texts = small(
      { head: 'driftläge läsläge', members },
      `frånvaro exetv1 semester från 2026-12-07 till 2026-12-18 { ombud exetr1 }
funktionsinkorg Koord "Koord" { vid Ettan medlemmar exetr1 }`,
    );
    expect(short(texts, 'support')).toEqual([]);
    expect(short(texts, 'enhetsprocessen')).toEqual([]);
    expect(short(texts, 'verksamheten')).toEqual([
      'inkorg Ettan.meddelande | Ta bort medlem (manuell uppgift) | Exempel Ett (exeet1)',
      'inkorg Ettan.samverkan | Ta bort medlem (manuell uppgift) | Exempel Ett (exeet1)',
      'personlig inkorg exetv1 | Ta bort ombud (manuell uppgift) | Exempel Tre (exetr1)',
    ]);
  });

  it('get no member who begins after the day on which läsläge does', () => {
    const texts = small({ head: 'driftläge drift driftläge läsläge från 2026-12-01', members });
    const added = short(texts, 'verksamheten').filter((row) => row.includes('Ettan.samverkan | Lägg till medlem'));
    expect(added.map((row) => row.split(' | ')[2])).toEqual(['Exempel Ett (exeet1)', 'Exempel Sekreterare (exems1)']);
  });

  it('have an inbox removed by hand', () => {
    const rest = 'enhet Tom "Tom" { del av Norr driftläge läsläge } beställning stängning "ÄR-3" för Tom.samverkan';
    expect(short(small({}, rest), 'enhetsprocessen')).toContain(
      'inkorg Tom.samverkan | Ta bort inkorg (manuell uppgift) | Tom.samverkan',
    );
  });
});

describe('the form', () => {
  it('is UTF-8 with a byte order mark, semicolons, and CRLF after every row', () => {
    const [file] = filesOf(materialOf(fristad), ['csv']);
    expect([...(file?.bytes.subarray(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
    const text = textIn([file as NonNullable<typeof file>], file?.path ?? '');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n')[0]).toBe(
      '\uFEFFObjekt;Åtgärd;Värde;Från;Till;Beslutat av;Klausul;Benämning;Enhet;HSA-id;Tilldelat av;Anmärkning',
    );
  });

  it('ends with what it was made from', () => {
    const stamp = rows(fristad, 'support').filter((row) => row['Objekt'] === 'underlag');
    expect(stamp.map((row) => [row['Åtgärd'], row['Värde'], row['Från'], row['Till']]).slice(0, 4)).toEqual([
      ['per den', '2026-11-21', '2026-11-21', '2027-02-18'],
      ['program', `Rutin ${PROGRAM_VERSION}, språkets version ${LANGUAGE_VERSION}`, '', ''],
      ['indata', 'sha256:0123456789abcdef', '', ''],
      ['rutin', 'Meddelandecenter, SSN14971-1865200826-13, version 3.0', '2024-11-14', '2026-11-14'],
    ]);
  });

  it('gives back every cell to another reader', () => {
    const cell = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (table) => {
        const read = Papa.parse<string[]>([...csvPieces(table)].join(''), {
          delimiter: ';',
          newline: '\r\n',
        }).data.slice(0, -1);
        expect(read).toEqual(table.map((row) => row.map(defuse)));
      }),
    );
  });

  it('defuses so that it can be told what stood there', () => {
    const text = fc.string().map((one) => one.replace(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(text, (one) => {
        const cell = defuse(one);
        expect(cell).not.toMatch(/^[=+\-@]/);
        expect(cell.startsWith("'") ? cell.slice(1) : cell).toBe(one);
      }),
      { examples: [['=1'], ["'=1"], ["''@x"], ["'x"], ['-'], ['1/2']] },
    );
  });

  it.each(['1/2', '12-5', '0123', '1e5', '12:30', 'mars 2026', 'maj12', '3 dec', 'SANT', '1 000,50', '2024-11'])(
    'keeps %s from being shown as something else',
    (text) => expect(defuse(text)).toBe(`'${text}`),
  );

  it.each(['2026-12-01', '1177 Vårdguiden', 'RS 2024-01234', 'Majorna 1 och 2', 'exeet1', ''])(
    'leaves %s alone',
    (text) => expect(defuse(text)).toBe(text),
  );
});
