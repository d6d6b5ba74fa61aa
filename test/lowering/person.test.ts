import { describe, expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY, parseDay } from '../../language/time/index.ts';
import { read } from '../support/lowering/read.ts';

describe('person', () => {
  const { it, words, problems } = read(
    'person',
    `person exeet1 "Exempel Ett" {
      hsa SE2321000131-P000000000001
      uppdrag läkare vid FristadVC
      uppdrag medicinsk
        sekreterare vid BollebygdVC från 2026-01-01 till 2026-06-30
      uppdrag "ST-läkare" vid Närhälsan till 2026-06-30
      signeringsrätt
      ordinerar
      intygsansvarig
      utan personlig inkorg
      anställd från 2020-01-01
    }`,
  );

  test('holds what it says by a word alone', () => {
    expect(words(it.hsa?.at)).toBe('SE2321000131-P000000000001');
    expect(words(it.signs)).toBe('signeringsrätt');
    expect(words(it.prescribes)).toBe('ordinerar');
    expect(words(it.certificateResponsible)).toBe('intygsansvarig');
    expect(words(it.noPersonalInbox)).toBe('utan personlig inkorg');
    expect(problems).toEqual([]);
  });

  test('holds each uppdrag, its role as one string', () => {
    expect(it.assignments).toMatchObject([
      { role: { value: 'läkare' }, roleIsText: false, place: { name: 'FristadVC' } },
      { role: { value: 'medicinsk sekreterare' }, roleIsText: false, place: { name: 'BollebygdVC' } },
      { role: { value: 'ST-läkare' }, roleIsText: true, place: { name: 'Närhälsan' } },
    ]);
    expect(it.assignments.map(({ at }) => words(at))).toEqual(['uppdrag', 'uppdrag', 'uppdrag']);
    expect(it.assignments.map(({ place }) => words(place.at))).toEqual(['FristadVC', 'BollebygdVC', 'Närhälsan']);
    expect(words(it.assignments[1]?.role.at)).toMatch(/^medicinsk\s+sekreterare$/);
    expect(words(it.assignments[2]?.role.at)).toBe('"ST-läkare"');
  });

  test('holds periods; one that is not written is placed at its uppdrag', () => {
    expect(it.assignments.map(({ period }) => [period.from, period.to, words(period.at)])).toEqual([
      [FIRST_DAY, LAST_DAY, 'uppdrag'],
      [parseDay('2026-01-01'), parseDay('2026-06-30'), 'från 2026-01-01 till 2026-06-30'],
      [FIRST_DAY, parseDay('2026-06-30'), 'till 2026-06-30'],
    ]);
    expect(it.employment).toMatchObject({ from: parseDay('2020-01-01'), to: LAST_DAY, readable: true });
    expect(words(it.employment?.at)).toBe('från 2020-01-01');
  });

  test('a role is one word where it is a keyword, and compared as written', () => {
    expect(read('person', 'person a { uppdrag Journal vid B }').it.assignments[0]?.role.value).toBe('Journal');
    expect(read('person', 'person a { uppdrag journal vid B }').it.assignments[0]?.role.value).toBe('journal');
  });

  test('a period that cannot be read', () => {
    const bad = read('person', 'person a { anställd från 2026-04-31 uppdrag x vid B från 2026-02-02 till 2026-02-01 }');
    expect(bad.it.employment?.readable).toBe(false);
    expect(bad.it.assignments[0]?.period.readable).toBe(false);
    expect(bad.problems).toEqual([
      ['RUT-004', '2026-04-31'],
      ['RUT-004', 'från 2026-02-02 till 2026-02-01'],
    ]);
  });
});
