/** Workbooks: sheets as tables, dates as dates, and nothing of what is hidden without a word. */
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { removeFolders } from '../support/cli.ts';
import { imported, SHARED, usual } from '../support/imported.ts';

removeFolders();

const MEMBERS = [
  ['Inkorg', 'Medlem', 'Från', 'Aktiv'],
  [SHARED, 'exeet1', new Date(Date.UTC(2026, 11, 1)), true],
  [SHARED, 'exetv1', '2026-12-01', false],
];

it('a sheet is a table', async () => {
  const content = Buffer.from(await writeXlsx({ sheets: [{ name: 'Blad1', rows: MEMBERS }] }));
  const { texts, out, code } = await imported({ ...usual, 'medlemmar.xlsx': content });
  expect(texts['enheter.rutin']).toContain('exeet1 från 2026-12-01, // ur medlemmar.xlsx rad 2\n');
  expect(texts['enheter.rutin']).not.toContain('exetv1');
  expect(out).toMatch(/medlemmar\.xlsx rad 3 +Raden gäller inte: Aktiv är ”nej”/);
  expect(code).toBe(0);
});

it('several sheets are told apart, and one that is hidden is told of and not read', async () => {
  const sheets = [
    { name: 'Medlemmar', rows: MEMBERS },
    {
      name: 'Frånvaro',
      rows: [
        ['VGR-id', 'Frånvaroorsak', 'Från', 'Till'],
        ['exeet1', 'Semester', '2026-12-01', '2026-12-18'],
      ],
    },
    {
      name: 'Gamla',
      rows: MEMBERS.map((row) => row.map((cell) => (cell === 'exeet1' ? 'exetv1' : cell))),
      hidden: true,
    },
  ];
  const { texts, out, code } = await imported({ ...usual, 'nu.xlsx': Buffer.from(await writeXlsx({ sheets })) });
  expect(out).toMatch(/nu\.xlsx, Frånvaro: frånvaro, 1 rad/);
  expect(out).toMatch(/nu\.xlsx Gamla +Bladet är dolt och lästes inte/);
  expect(texts['franvaro.rutin']).toContain('frånvaro exeet1 semester från 2026-12-01 till 2026-12-18 {}');
  expect(texts['enheter.rutin']).not.toContain('exetv1');
  expect(code).toBe(1);
});

it('rows that are hidden are told of and not read; a column that is hidden is read, since it may say no', async () => {
  const sheet = {
    name: 'Blad1',
    rows: [MEMBERS[0], [SHARED, 'exeet1', '2026-12-01', false], [SHARED, 'exetv1', '2026-12-01', true]],
    columns: [{}, {}, {}, { hidden: true }],
    rowDefs: new Map([[2, { hidden: true }]]),
  };
  const content = Buffer.from(await writeXlsx({ sheets: [sheet as never] }));
  const { texts, out } = await imported({ ...usual, 'medlemmar.xlsx': content });
  expect(out).toMatch(/medlemmar\.xlsx Blad1 rad 3 +Raden är dold och lästes inte/);
  expect(out).toMatch(/medlemmar\.xlsx Blad1 +Kolumnen ”Aktiv” är dold, och lästes/);
  expect(out).toMatch(/medlemmar\.xlsx rad 2 +Raden gäller inte: Aktiv är ”nej”/);
  expect(texts['enheter.rutin']).not.toContain('exeet1');
  expect(texts['enheter.rutin']).not.toContain('exetv1');
});
