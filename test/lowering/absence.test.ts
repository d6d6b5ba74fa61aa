import { describe, expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY, parseDay } from '../../language/time/index.ts';
import { read } from '../support/lowering/read.ts';

describe('frånvaro', () => {
  const { it, words, problems } = read(
    'absence',
    `frånvaro exeet1 semester från 2026-07-06 till 2026-08-02 {
      ombud  exetv1
      ombud exetr1 från 2026-07-06 till 2026-07-19 vidare från exetv1
      beslutat av exeec1 2026-06-01
      tilldelat av exems1
      motivering "Två uppdrag"
      återkommer
      gäller uppdrag vid FristadVC
    }`,
  );

  test('holds who, why and when; the person stands for its name', () => {
    expect(it).toMatchObject({
      name: '',
      text: undefined,
      person: { name: 'exeet1' },
      absenceKind: 'vacation',
      period: { from: parseDay('2026-07-06'), to: parseDay('2026-08-02'), readable: true },
      justification: { value: 'Två uppdrag' },
      concerns: { name: 'FristadVC' },
    });
    expect(words(it.nameAt)).toBe('exeet1');
    expect(words(it.kindAt)).toBe('semester');
    expect(words(it.period.at)).toBe('från 2026-07-06 till 2026-08-02');
    expect(words(it.period.toAt)).toBe('2026-08-02');
    expect(words(it.returns)).toBe('återkommer');
    expect(words(it.concerns?.at)).toBe('FristadVC');
    expect(problems).toEqual([]);
  });

  test('holds its ombud, with dates as written', () => {
    expect(it.delegates).toMatchObject([
      { person: { name: 'exetv1' }, period: { from: FIRST_DAY, to: LAST_DAY }, onward: undefined },
      { person: { name: 'exetr1' }, period: { to: parseDay('2026-07-19') }, onward: { value: { name: 'exetv1' } } },
    ]);
    expect(it.delegates.map(({ at }) => words(at))).toEqual(['ombud  exetv1', 'ombud exetr1']);
    expect(it.delegates.map(({ person }) => words(person.at))).toEqual(['exetv1', 'exetr1']);
    expect(words(it.delegates[0]?.period.at)).toBe('ombud  exetv1');
    expect(words(it.delegates[1]?.onward?.at)).toBe('vidare från exetv1');
  });

  test('holds who decided and who assigned, and on which day', () => {
    expect(it.decidedBy).toMatchObject({ name: 'exeec1', day: parseDay('2026-06-01'), unreadable: false });
    expect(it.assignedBy).toMatchObject({ name: 'exems1', day: undefined, unreadable: false });
    expect(words(it.decidedBy?.at)).toBe('exeec1');
  });

  test.each([
    ['semester', 'vacation'],
    ['sjukfrånvaro', 'sick-leave'],
    ['ledighet', 'leave'],
  ])('%s is %s', (word, kind) => {
    expect(read('absence', `frånvaro a ${word} från 2026-07-10`).it.absenceKind).toBe(kind);
  });

  test('needs no block and no end', () => {
    expect(read('absence', 'frånvaro a ledighet från 2026-07-10').it).toMatchObject({
      period: { from: parseDay('2026-07-10'), to: LAST_DAY, readable: true, toAt: undefined },
      delegates: [],
      decidedBy: undefined,
      assignedBy: undefined,
      justification: undefined,
      returns: undefined,
      concerns: undefined,
    });
  });

  test('dates that cannot be read', () => {
    const bad = read(
      'absence',
      `frånvaro a ledighet från 2026-07-10 till 2026-07-01 {
        ombud b från 2026-06-31
        beslutat av c 2026-00-01
      }`,
    );
    expect(bad.it.period.readable).toBe(false);
    expect(bad.it.delegates[0]?.period.readable).toBe(false);
    expect(bad.it.decidedBy).toMatchObject({ name: 'c', day: undefined, unreadable: true });
    expect(bad.problems).toEqual([
      ['RUT-004', 'från 2026-07-10 till 2026-07-01'],
      ['RUT-004', '2026-06-31'],
      ['RUT-004', '2026-00-01'],
    ]);
  });
});
