/** What tables are taken for, what is a question, and what an answer does. */
import { describe, expect, it } from 'vitest';
import { gather } from '../../language/import/gather.ts';
import { Heads } from '../../language/import/heads/heads.ts';
import { Remarks } from '../../language/import/remark.ts';
import { parseDay } from '../../language/time/index.ts';

const asOf = parseDay('2026-11-21') ?? 0;
const UNIT = { file: 'enheter.csv', text: 'Enhetskod;Enhetsnamn\nFVC;Fristad vårdcentral\n' };
const PERSON = {
  file: 'personer.csv',
  text: 'VGR-id;Namn\nexeet1;Exempel Ett\nexetv1;Exempel Två\nexetr1;Exempel Två\n',
};

function read(text: string, answers: Readonly<Record<string, string>> = {}, file = 'x.csv', heads = new Heads()) {
  const remarks = new Remarks(new Map(Object.entries(answers)));
  const gathered = gather([UNIT, PERSON, { file, text }], remarks, { asOf, heads });
  const table = gathered.tables.find((one) => one.file === file);
  return { ...gathered, table, questions: remarks.questions, remarks: remarks.all };
}

const absencesOf = ({ draft }: ReturnType<typeof read>) =>
  draft.absences.map(({ owner, absence }) => [owner, absence.kind, absence.from, absence.to]);

describe('a list of absences', () => {
  it.each([
    [
      'by its head',
      'VGR-id;Enhet;Befattning;Frånvaroorsak;Fr.o.m.;T.o.m.\nexeet1;FVC;Läkare;Semester;2026-12-01;2026-12-18\n',
    ],
    ['by its cells', 'Anställd;Arbetsplats;Tjänst;Typ;Start;Slut\nexeet1;FVC;Läkare;SEM;2026-12-01;2026-12-18\n'],
    [
      'by cells under a head that nobody knows',
      'Användare;Roll;Enhet;Händelsetext;Från datum;Till datum\nexeet1;Läkare;FVC;Semester;2026-12-01;2026-12-18\n',
    ],
    [
      'in English',
      'Employee;Leave Type;Job Title;Start Date;End Date\nexeet1;Annual leave;Physician;2026-12-01;2026-12-18\n',
    ],
  ])('becomes absences and no uppdrag: %s', (_, text) => {
    const found = read(text);
    expect(found.table?.kind).toBe('absences');
    expect(absencesOf(found)).toEqual([['exeet1', 'vacation', '2026-12-01', '2026-12-18']]);
    expect(found.draft.persons.flatMap(({ assignments }) => assignments)).toEqual([]);
  });

  it.each([
    [
      'of names of people and days alone',
      'VGR-id;Från;Till\nexeet1;2026-12-01;2026-12-18\n',
      ['absences', 'assignments', 'persons'],
    ],
    [
      'with role and extent',
      'VGR-id;Roll;Enhet;Omfattning;Från;Till\nexeet1;Läkare;FVC;100;2026-12-01;\n',
      ['absences', 'assignments'],
    ],
  ])('that may be something else is a question: %s', (_, text, kinds) => {
    const found = read(text);
    expect(found.table?.kind).toBeNull();
    expect(found.questions.map(({ id, answers }) => [id, answers.map(({ value }) => value)])).toEqual([
      ['x.csv/kind', kinds],
    ]);
    expect(found.draft.absences).toEqual([]);
    expect(absencesOf(read(text, { 'x.csv/kind': 'absences' }))).toHaveLength(1);
  });

  it('of a file that says so is a question where its columns say uppdrag', () => {
    const text = 'VGR-id;Roll;Enhet;Från;Till\nexeet1;Läkare;FVC;2026-12-01;2026-12-18\n';
    expect(read(text, {}, 'franvaro.csv').questions.map(({ id }) => id)).toEqual(['franvaro.csv/kind']);
    expect(read(text).table?.kind).toBe('assignments');
  });

  it.each([
    ['100', 1],
    ['100,00 %', 1],
    ['1', 0],
    ['50', 0],
    ['Heltid', 1],
    ['halvtid', 0],
    ['mycket', 0],
  ])('holds whole days: of the extent %s it has %d', (extent, count) => {
    const rows = `exeet1;Semester;${extent};2026-12-01;2026-12-18\nexetv1;Semester;75;2026-12-01;2026-12-18\n`;
    const found = read(`VGR-id;Frånvaroorsak;Omfattning;Från;Till\n${rows}`);
    expect(found.draft.absences).toHaveLength(count);
    expect(found.remarks.filter(({ level }) => level === 'skipped')).toHaveLength(2 - count);
  });

  it('asks what a code is', () => {
    const text = 'VGR-id;Frånvarokod;Från;Till\nexeet1;0310;2026-12-01;2026-12-18\n';
    expect(read(text).draft.absences).toEqual([]);
    expect(absencesOf(read(text, { 'x.csv/Frånvarokod/0310': 'leave' }))).toEqual([
      ['exeet1', 'leave', '2026-12-01', '2026-12-18'],
    ]);
    expect(read(text, { 'x.csv/Frånvarokod/0310': 'none' }).draft.absences).toEqual([]);
  });
});

describe('a person', () => {
  const rowsOf = (head: string, cell: string) => `VGR-id;Namn;${head}\nexeny1;Exempel Ny;${cell}\n`;

  it.each([
    ['Aktiv', 'Nej'],
    ['Status', 'Slutat'],
    ['Anställningsläge', 'Avslutad'],
    ['Slutat', 'Ja'],
    ['Slutat', '2026-10-31'],
    ['Disabled', 'True'],
    ['Deny', 'True'],
    ['Borttagen', '1'],
    ['Anställd t.o.m.', '2026-11-20'],
    ['accountEnabled', 'False'],
  ])('whose row says %s %s is not there', (head, cell) => {
    const text = rowsOf(head, cell);
    expect(read(text).draft.persons.map(({ key }) => key)).not.toContain('exeny1');
    expect(read(text).remarks.filter(({ level }) => level === 'refused')).toHaveLength(1);
  });

  it.each([
    ['Aktiv', 'Ja'],
    ['Status', 'Aktiv'],
    ['Slutat', 'Nej'],
    ['Disabled', 'False'],
    ['Anställd t.o.m.', '2026-11-21'],
    ['Anställd t.o.m.', '9999-12-31'],
  ])('whose row says %s %s is', (head, cell) => {
    expect(read(rowsOf(head, cell)).draft.persons.map(({ key }) => key)).toContain('exeny1');
  });

  it('whose row says a word that nobody knows is a question', () => {
    const text = rowsOf('Status', 'Vilar');
    expect(read(text).questions.map(({ id }) => id)).toEqual(['x.csv/Status/Vilar']);
    expect(read(text, { 'x.csv/Status/Vilar': 'yes' }).draft.persons).toHaveLength(4);
  });

  it.each([
    '="exeny1"',
    "'exeny1",
    'EXENY1',
    'REGION\\exeny1',
    'exeny1@example.org',
    ' exeny1 ',
    'Exempel Ny (exeny1)',
  ])('is known by his id, however it is written: %s', (id) => {
    const { draft, remarks } = read(`VGR-id;Namn\n${id};Exempel Ny\n`);
    expect(draft.persons.map(({ key }) => key)).toContain('exeny1');
    expect(remarks.filter(({ file }) => file === 'x.csv')).toHaveLength(
      id.trim() === 'exeny1' || id.startsWith('=') ? 0 : 1,
    );
  });

  it('who is named twice is known by the id, not by the name', () => {
    const { draft, table } = read('Medlem;VGR-id;Enhet;Roll\nExempel Två;exetr1;FVC;Läkare\n');
    expect(draft.persons.find(({ key }) => key === 'exetr1')?.assignments).toHaveLength(1);
    expect(table?.columns.find(({ head }) => head === 'Medlem')?.use.sv).toBe('personens namn');
  });

  it('with two roles keeps the better, and the other is told where much hangs on it', () => {
    const found = read(
      'VGR-id;Titel;Roll;Enhet\nexeet1;Läkare;Verksamhetschef;FVC\nexetv1;Verksamhetschef;Läkare;FVC\n',
    );
    expect(found.draft.persons.flatMap(({ assignments }) => assignments.map(({ role }) => role))).toEqual([
      'verksamhetschef',
      'läkare',
    ]);
    expect(found.remarks.filter(({ level }) => level === 'skipped').map(({ place }) => place)).toEqual(['rad 3']);
    expect(found.table?.columns.find(({ head }) => head === 'Titel')).toMatchObject({ isUsed: false, unused: 2 });
  });
});

describe('a row', () => {
  const INBOX = 'Inkorg;Enhet;Typ\nSam;FVC;Samverkan\n';
  const membersOf = (text: string, answers: Readonly<Record<string, string>> = {}) => {
    const remarks = new Remarks(new Map(Object.entries(answers)));
    const files = [UNIT, PERSON, { file: 'inkorgar.csv', text: INBOX }, { file: 'x.csv', text }];
    const { draft } = gather(files, remarks, { asOf });
    const members = draft.units.flatMap(({ inboxes }) => inboxes.flatMap((inbox) => inbox.members));
    return { members: members.map(({ person }) => person), questions: remarks.questions.map(({ id }) => id) };
  };

  it('that ends early is a question, since it may have been cut off', () => {
    const text = 'Inkorg;Medlem;Från;Till\nSam;exeet1;2026-01-01\nSam;exetv1;2026-01-01;\n';
    expect(membersOf(text)).toEqual({ members: ['exetv1'], questions: ['x.csv/short'] });
    expect(membersOf(text, { 'x.csv/short': 'yes' }).members).toEqual(['exeet1', 'exetv1']);
  });

  it('that leaves empty what keeps others from holding is a question', () => {
    const text = 'Inkorg;Medlem;Deny\nSam;exeet1;\nSam;exetv1;False\n';
    expect(membersOf(text)).toEqual({ members: ['exetv1'], questions: ['x.csv/Deny/'] });
  });

  it('that tells no permission where others do is not read', () => {
    expect(membersOf('Inkorg;Medlem;Behörighet\nSam;exeet1;\nSam;exetv1;Full åtkomst\n').members).toEqual(['exetv1']);
  });

  it('has no end where its last day is one that systems write for none', () => {
    const ends = ['2100-12-31', '9999-12-31', '31/12/2099', '9999-12-31T23:59:59', 'tills vidare'];
    for (const end of ends) {
      const { draft } = gather(
        [
          UNIT,
          PERSON,
          { file: 'inkorgar.csv', text: INBOX },
          { file: 'x.csv', text: `Inkorg;Medlem;Till\nSam;exeet1;${end}\n` },
        ],
        new Remarks(),
        { asOf },
      );
      expect(
        draft.units[0]?.inboxes[0]?.members.map(({ to }) => to),
        end,
      ).toEqual([null]);
    }
  });

  it('of a table with a column that has no head waits', () => {
    const text = 'Inkorg;Medlem;\nSam;exeet1;True\n';
    expect(membersOf(text)).toEqual({ members: [], questions: ['x.csv/unnamed'] });
    expect(membersOf(text, { 'x.csv/unnamed': 'no' }).members).toEqual(['exeet1']);
  });
});

describe('a head', () => {
  it('that a region adds is known', () => {
    const text = 'Tjänste-id;Bortovarokod;Från;Till\nexeet1;Semester;2026-12-01;2026-12-18\n';
    const heads = new Heads({ person: ['Tjänste-id'], absenceKind: ['Bortovarokod'] });
    expect(absencesOf(read(text, {}, 'x.csv', heads))).toEqual([['exeet1', 'vacation', '2026-12-01', '2026-12-18']]);
    expect(read(text).draft.absences).toEqual([]);
  });

  it('that nearly says that rows do not hold keeps the table waiting', () => {
    const text = 'VGR-id;Namn;Aktv\nexeny1;Exempel Ny;Nej\n';
    expect(read(text).questions.map(({ id }) => id)).toEqual(['x.csv/Aktv/head']);
    expect(read(text).draft.persons).toHaveLength(3);
    expect(read(text, { 'x.csv/Aktv/head': 'yes' }).draft.persons).toHaveLength(3);
    expect(read(text, { 'x.csv/Aktv/head': 'no' }).draft.persons).toHaveLength(4);
  });
});
