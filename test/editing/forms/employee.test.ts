/** A new employee as the guide writes it: where the person stands, who is added to which list, and what is said of the fields. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type EmployeeFields,
  employeeChanges,
  employeeProblems,
} from '../../../language/editing/forms/guides/employee.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { guided } from '../../support/editing/guided.ts';
import { sessionOf } from '../../support/editing/session.ts';
import { textsIn } from '../../support/folder.ts';

const DAY = '2026-11-21';
const FRISTAD = textsIn(join(CHECKOUT, 'examples/fristad'));
const REGION = textsIn(join(CHECKOUT, 'examples/vastra-gotaland'));

const FIELDS: EmployeeFields = {
  name: 'Exempel Nytillträdd',
  id: 'exeny1',
  hsa: 'SE2321000131-P000000000777',
  unit: 'FristadVC',
  role: 'läkare',
  from: '2026-11-21',
  signs: true,
  prescribes: false,
  noPersonalInbox: false,
  inboxes: ['FristadVC.meddelande', 'FristadVC.samverkan'],
};

const written = (texts: Readonly<Record<string, string>>, some: Partial<EmployeeFields> = {}) =>
  guided(texts, DAY, (session, sources) =>
    employeeChanges(session.ws, sources, { ...FIELDS, ...some }, session.options),
  );

const saidOf = (some: Partial<EmployeeFields>, texts = FRISTAD) =>
  employeeProblems(sessionOf(texts, DAY).ws, { ...FIELDS, ...some });

const PERSON = `person exeny1 "Exempel Nytillträdd" {
    hsa SE2321000131-P000000000777
    uppdrag läkare vid FristadVC från 2026-11-21
    signeringsrätt
}
`;

describe('a new employee', () => {
  it('stands after those of the same role, and at the end of each list', () => {
    const { texts, come, gone } = written(FRISTAD);
    expect(texts['personer.rutin']).toBe(
      FRISTAD['personer.rutin']?.replace('person exetr1', `${PERSON}\nperson exetr1`),
    );
    expect(texts['enheter.rutin']).toBe(
      FRISTAD['enheter.rutin']?.replaceAll('            exetv1,\n', '            exetv1,\n            exeny1,\n'),
    );
    expect([come, gone]).toEqual([[], []]);
  });

  it('is told of as the lines that are written, and no other', () => {
    const lines = written(REGION).written.map(({ file, text }) => [file, text]);
    expect(lines).toEqual([
      ['narhalsan/fristad.rutin', '            exeny1,'],
      ['narhalsan/fristad.rutin', '            exeny1,'],
      ['narhalsan/fristad.rutin', PERSON.trimEnd()],
    ]);
  });

  it('reads from the day on which the uppdrag begins', () => {
    const { texts, come } = written(FRISTAD, { from: '2027-01-11' });
    expect(texts['enheter.rutin']).toContain('            exeny1 från 2027-01-11,\n');
    expect(texts['personer.rutin']).toContain('uppdrag läkare vid FristadVC från 2027-01-11\n');
    expect(come).toEqual([]);
  });

  it('goes where the VGR-ids of the file are in order', () => {
    const ids = ['aaa1', 'bbb1', 'ddd1', 'zzz1'];
    const persons = ids.map((id) => `person ${id} "Exempel" {\n    uppdrag läkare vid FristadVC\n}\n`);
    const texts = { ...FRISTAD, 'personer.rutin': persons.join('\n') };
    const order = (id: string): readonly string[] =>
      [...(written(texts, { id, inboxes: [] }).texts['personer.rutin'] ?? '').matchAll(/person (\w+)/g)].map(
        ([, name]) => name as string,
      );
    expect(order('ccc1')).toEqual(['aaa1', 'bbb1', 'ccc1', 'ddd1', 'zzz1']);
    expect(order('a1')).toEqual(['a1', ...ids]);
  });

  it('has a file made where no persons stand, beside that of the unit', () => {
    const unit = 'enhet Ny "Ny" {\n    öppet mån-fre 08:00-17:00\n}\n';
    const { texts, written: lines } = written({ 'enheter/ny.rutin': unit }, { unit: 'Ny', inboxes: [] });
    expect(lines[0]).toMatchObject({ file: 'enheter/personer.rutin', isNew: true });
    expect(texts['enheter/personer.rutin']).toMatch(/^\/\/ Personerna med sina uppdrag\.\n\nperson exeny1 /);
  });

  it('leaves comments with those of whom they are said', () => {
    const unit = `enhet Ny "Ny" {
    inkorg meddelande {
        medlemmar
            exeet1, // jour
            exetv1, // tjänstledig på fredagar
    }
    inkorg samverkan {
        medlemmar exeet1 // ensam
    }
}
person exeet1 "Exempel Ett" { uppdrag läkare vid Ny } // svarar för allt

// ---- Frånvaro
frånvaro exeet1 semester från 2026-12-01 till 2026-12-02
`;
    const { texts } = written({ 'ny.rutin': unit }, { unit: 'Ny', inboxes: ['Ny.meddelande', 'Ny.samverkan'] });
    expect(texts['ny.rutin']).toContain('exetv1, // tjänstledig på fredagar\n            exeny1,\n');
    expect(texts['ny.rutin']).toMatch(/exeet1, \/\/ ensam\n\s+exeny1,?\n/);
    expect(texts['ny.rutin']).toContain('// svarar för allt\n\nperson exeny1');
    expect(texts['ny.rutin']).toContain('signeringsrätt\n}\n\n// ---- Frånvaro\n');
  });

  it('keeps the line breaks of the file', () => {
    const texts = Object.fromEntries(
      Object.entries(FRISTAD).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]),
    );
    for (const text of Object.values(written(texts).texts)) expect(text).not.toMatch(/[^\r]\n/);
  });

  it('writes a role of its own as a text', () => {
    expect(written(FRISTAD, { role: 'ST-läkare' }).texts['personer.rutin']).toContain('uppdrag "ST-läkare" vid');
  });
});

describe('what is said of the fields', () => {
  const fields = (some: Partial<EmployeeFields>): readonly string[] => saidOf(some).map(({ field }) => field);

  it('is nothing where all is well', () => {
    expect(saidOf({})).toEqual([]);
    expect(saidOf({ hsa: '', from: '' })).toEqual([]);
  });

  it('is who has the VGR-id or the HSA-id, and where', () => {
    expect(saidOf({ id: 'exeet1' })).toMatchObject([
      { field: 'id', isLacking: false, said: { sv: 'VGR-id exeet1 finns redan: Exempel Ett (exeet1).' } },
    ]);
    expect(saidOf({ id: 'EXEET1' })[0]?.other?.anchor.file).toBe('personer.rutin');
    expect(saidOf({ hsa: 'SE2321000131-p000000000004' })).toMatchObject([
      {
        field: 'hsa',
        said: { sv: expect.stringContaining('Exempel Ett (exeet1)') },
        other: { anchor: { file: 'personer.rutin' } },
      },
    ]);
    expect(saidOf({ hsa: 'SE2321000131-E000000000101' })[0]?.said.sv).toContain('Fristad vårdcentral Närhälsan');
  });

  it.each([
    { id: 'exe ny' },
    { id: '1exe' },
    { id: 'enhet' },
    { hsa: 'SE2321000132-P000000000777' },
    { hsa: '232100' },
    { from: 'måndag' },
    { from: '2026-02-30' },
    { unit: 'Ingen' },
    { unit: 'exeet1' },
    { inboxes: ['FristadVC.okänd'] },
    { name: 'Exempel\u200bNy' },
  ])('is what is wrong with %o', (some) => {
    expect(fields(some)).toEqual(Object.keys(some));
    expect(saidOf(some)[0]?.isLacking).toBe(false);
  });

  it('is that an identity number is never written, whichever the field', () => {
    const number = '19121212-1212';
    for (const field of ['name', 'id', 'hsa', 'role'] as const) {
      expect(saidOf({ [field]: number })).toMatchObject([
        { field, said: { sv: expect.stringContaining('personnummer') } },
      ]);
    }
  });

  it('is what is still to be filled in', () => {
    const empty = { name: '', id: '', unit: '', role: '' };
    expect(saidOf(empty).map(({ field, isLacking }) => [field, isLacking])).toEqual(
      Object.keys(empty).map((field) => [field, true]),
    );
  });
});
