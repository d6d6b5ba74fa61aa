import { describe, expect, test } from 'vitest';
import { read } from '../support/lowering/read.ts';

const TEXT = `enhet FristadVC "Fristad" {
    del av NärhälsanFristad
    hsa SE2321000131-E000000000101
    nivå 5
    område södra
    slag vårdcentral
    journal
    skriver  intyg
    driftläge planerad
    administreras av exems1
    administreras av exeec1, exevc1,
    läsåtkomst {
        via npö, millennium
        personer exeet1
        personer exetv1
    }
    logggranskning varje månad av exeec1
}`;

describe('enhet', () => {
  const { it, words, problems } = read('unit', TEXT);

  test('holds what its block says', () => {
    expect(it).toMatchObject({
      parent: { name: 'NärhälsanFristad' },
      hsa: { value: 'SE2321000131-E000000000101' },
      level: { value: 5 },
      area: { value: 'södra' },
      unitKind: { value: 'vårdcentral' },
      modes: [{ mode: 'planned' }],
      inboxes: [],
      certificateMonitoring: undefined,
    });
    expect(problems).toEqual([]);
  });

  test('marks the words of what is said by a word alone', () => {
    expect(words(it.journal)).toBe('journal');
    expect(words(it.writesCertificates)).toBe('skriver  intyg');
    expect(words(it.hsa?.at)).toBe('SE2321000131-E000000000101');
    expect(words(it.level?.at)).toBe('5');
    expect(words(it.unitKind?.at)).toBe('vårdcentral');
  });

  test('adds up the lines of administreras av and marks the first', () => {
    expect(it.administrators.persons.map(({ name }) => name)).toEqual(['exems1', 'exeec1', 'exevc1']);
    expect(it.administrators.persons.map(({ at }) => words(at))).toEqual(['exems1', 'exeec1', 'exevc1']);
    expect(words(it.administrators.at)).toBe('administreras av');
    expect(it.administrators.at).toBeLessThan(it.administrators.persons[0]?.at as number);
  });

  test('holds who may read', () => {
    expect(words(it.readAccess?.at)).toBe('läsåtkomst');
    expect(words(it.readAccess?.viaAt)).toBe('via');
    expect(it.readAccess?.via.map(({ value, at }) => [value, words(at)])).toEqual([
      ['npö', 'npö'],
      ['millennium', 'millennium'],
    ]);
    expect(it.readAccess?.persons.map(({ name }) => name)).toEqual(['exeet1', 'exetv1']);
  });

  test('holds who reviews the log, and how often', () => {
    expect(it.logReview).toMatchObject({ interval: { value: 'månad' }, person: { name: 'exeec1' } });
    expect(words(it.logReview?.at)).toBe('logggranskning');
    expect(words(it.logReview?.person.at)).toBe('exeec1');
    expect(read('unit', 'enhet A { logggranskning av exeec1 }').it.logReview?.interval).toBeUndefined();
  });

  test('an empty block leaves everything missing', () => {
    expect(read('unit', 'enhet A { }').it).toMatchObject({
      parent: undefined,
      hsa: undefined,
      level: undefined,
      journal: undefined,
      writesCertificates: undefined,
      administrators: { persons: [], at: undefined },
      readAccess: undefined,
      logReview: undefined,
      opening: { always: undefined, lines: [], deviating: [], closed: [], unreadable: false },
    });
  });

  test('a number past all reason stays finite', () => {
    expect(read('unit', `enhet A { nivå ${'9'.repeat(400)} }`).it.level?.value).toBe(Number.MAX_SAFE_INTEGER);
  });
});
