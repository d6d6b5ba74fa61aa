import { describe, expect, test } from 'vitest';
import { FIRST_DAY, parseDay } from '../../language/time/index.ts';
import { read } from '../support/lowering/read.ts';

describe('huvudman', () => {
  const { it, words, problems } = read(
    'principal',
    `huvudman Borås "Borås Stad" {
      typ kommun
      kommunkod 0490
      option 1, 2,
      organisationsnummer 212000-1561
      avtal "VGR 2023-0042"
      område södra
      driftläge planerad
      driftläge läsläge från 2024-11-21 beslut "RS 1"
    }`,
  );

  test('holds what its block says, in English where the word is one of a set', () => {
    expect(it).toMatchObject({
      name: 'Borås',
      text: { value: 'Borås Stad' },
      type: { value: 'municipality' },
      municipalityCode: { value: '0490' },
      options: [{ value: 1 }, { value: 2 }],
      organisationNumber: { value: '212000-1561' },
      agreement: { value: 'VGR 2023-0042' },
      area: { value: 'södra' },
      broken: false,
      lost: [],
      lostWords: [],
    });
    expect(problems).toEqual([]);
  });

  test('marks the words each value was read from', () => {
    expect(words(it.nameAt)).toBe('Borås');
    expect(words(it.text?.at)).toBe('"Borås Stad"');
    expect(words(it.whole)).toMatch(/^huvudman Borås[\s\S]*\}$/);
    expect(words(it.type?.at)).toBe('kommun');
    expect(words(it.municipalityCode?.at)).toBe('0490');
    expect(it.options.map(({ at }) => words(at))).toEqual(['1', '2']);
    expect(words(it.optionsAt)).toBe('option');
    expect(words(it.organisationNumber?.at)).toBe('212000-1561');
    expect(words(it.agreement?.at)).toBe('"VGR 2023-0042"');
    expect(words(it.area?.at)).toBe('södra');
  });

  test('an option holds from the day after its number, else from the beginning; one whose day does not exist is kept, and marked so', () => {
    const kommun = read('principal', 'huvudman A { option 1, 2 från 2027-01-01, 3 från 2027-02-30 }');
    expect(kommun.it.options).toMatchObject([
      { value: 1, from: FIRST_DAY, readable: true },
      { value: 2, from: parseDay('2027-01-01'), readable: true },
      { value: 3, readable: false },
    ]);
    expect(kommun.it.options.map(({ at }) => kommun.words(at))).toEqual(['1', '2', '3']);
    expect(kommun.problems).toHaveLength(1);
  });

  test('keeps the lines of driftläge in order', () => {
    expect(it.modes).toMatchObject([
      { mode: 'planned', from: FIRST_DAY, fromAt: undefined, readable: true, decision: undefined },
      { mode: 'read-only', from: parseDay('2024-11-21'), readable: true, decision: { value: 'RS 1' } },
    ]);
    expect(it.modes.map(({ at }) => words(at))).toEqual(['driftläge', 'driftläge']);
    expect(words(it.modes[1]?.fromAt)).toBe('2024-11-21');
    expect(words(it.modes[1]?.decision?.at)).toBe('"RS 1"');
  });

  test('a driftläge whose date does not exist is kept, and marked so', () => {
    const { it: bad, problems: found } = read('principal', 'huvudman A { driftläge drift från 2026-02-30 }');
    expect(bad.modes).toMatchObject([{ mode: 'live', from: FIRST_DAY, readable: false }]);
    expect(found).toEqual([['RUT-004', '2026-02-30']]);
  });

  test.each([
    ['region', 'region'],
    ['privat', 'private'],
    ['kommun', 'municipality'],
  ])('typ %s is %s', (word, type) => {
    expect(read('principal', `huvudman A { typ ${word} }`).it.type?.value).toBe(type);
  });
});

describe.each([
  ['förvaltning', 'administration'],
  ['verksamhet', 'department'],
] as const)('%s', (word, kind) => {
  test('holds what it is part of, its area and its modes', () => {
    const { it, words } = read(kind, `${word} SÄS "Sjukhuset" { del av VGR område göteborg driftläge drift }`);
    expect(it).toMatchObject({
      name: 'SÄS',
      parent: { name: 'VGR' },
      area: { value: 'göteborg' },
      modes: [{ mode: 'live' }],
    });
    expect(words(it.parent?.at)).toBe('VGR');
  });
});

test.each([
  ['planerad', 'planned'],
  ['drift', 'live'],
  ['läsläge', 'read-only'],
  ['arkiverad', 'archived'],
])('driftläge %s is %s', (word, mode) => {
  expect(read('unit', `enhet A { driftläge ${word} }`).it.modes[0]?.mode).toBe(mode);
});

describe('what every declaration has', () => {
  test('a name and a reference in NFC, however they are written', () => {
    const { it } = read('department', 'verksamhet Narha\u0308lsan { del av Bora\u030as }');
    expect(it.name).toBe('Narh\u00e4lsan');
    expect(it.parent?.name).toBe('Bor\u00e5s');
  });

  test('a text without its escapes; an empty or blank one is missing', () => {
    expect(read('unit', String.raw`enhet A "x \"y\" \\ a\u0308" { }`.replace('\\u0308', '\u0308')).it.text?.value).toBe(
      'x "y" \\ ä',
    );
    expect(read('unit', 'enhet A "" { }').it.text).toBeUndefined();
    expect(read('unit', 'enhet A " \u00a0\t" { }').it.text).toBeUndefined();
    expect(read('unit', 'enhet A { }').it.text).toBeUndefined();
  });

  test('an anchor at its first character, in its file', () => {
    const { it, facts } = read('unit', '/** Dok. */\nenhet A { }');
    expect(it.anchor).toEqual({ file: 'a.rutin', start: '// first\n\n/** Dok. */\n'.length });
    expect(facts.file).toBe('a.rutin');
    expect([...facts.lineStarts]).toEqual([0, 9, 10, 22]);
  });

  test.each([
    ['/** En rad. */', 'En rad.'],
    ['/**Utan mellanrum*/', 'Utan mellanrum'],
    ['/**\n * Två\n * rader.\n */', 'Två\nrader.'],
    ['/**\r\n * Två\r\n *\r\n *   stycken.\r\n */', 'Två\n\n  stycken.'],
    ['/** \n  - utan\n  - stjärnor\n*/', '- utan\n  - stjärnor'],
    ['/** a\u0308 **/', 'ä'],
    ['/*** Rubrik ***/', 'Rubrik'],
    ['/**\n * a  \n *\n * b\n **/', 'a\n\nb'],
    ['/** */', undefined],
    ['/***/', undefined],
    ['/* inte */', undefined],
    ['// inte', undefined],
    ['/** fel */ enhet B { }', undefined],
  ])('the documentation before it: %j', (comment, documentation) => {
    const facts = read('unit', `${comment}\nenhet A { }`).facts;
    expect(facts.declarations.at(-1)?.documentation).toBe(documentation);
  });
});
