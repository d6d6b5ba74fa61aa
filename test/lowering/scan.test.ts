import { describe, expect, test } from 'vitest';
import { problemInWords, ruleOf } from '../../language/checks/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { fileProblems } from '../support/lowering/read.ts';

/** The numbers of a text that are RUT-008. */
function numbers(text: string): readonly string[] {
  return fileProblems(text)
    .filter(([code]) => code === 'RUT-008')
    .map(([, words]) => words);
}

describe('RUT-008: an identity number', () => {
  test.each([
    ['191212121212'],
    ['19121212-1212'],
    ['19121212+1212'],
    ['121212-1212'],
    ['121212+1212'],
    ['121212\u20131212'],
    ['121212\u22121212'],
    ['701063-2391'],
    ['19701063-2391'],
    ['20000229-0005'],
    ['000229-0005'],
  ])('%s is found in a text, in comments and in what documents', (number) => {
    expect(numbers(`enhet A "Se ${number}." { }`)).toEqual([number]);
    expect(numbers(`// ${number}\nenhet A { }`)).toEqual([number]);
    expect(numbers(`enhet A { /* (${number}) */ } // x`)).toEqual([number]);
    expect(numbers(`/** ${number}*/ enhet A { }`)).toEqual([number]);
    expect(numbers(`enhet A { }\n//${number}`)).toEqual([number]);
  });

  test.each([['p191212121212'], ['p_191212121212_x'], ['pnr1212121212']])('in the name %s', (name) => {
    expect(numbers(`person ${name} { }`)).toEqual([name.replace(/[^0-9]/g, '')]);
  });

  test('has one check digit of ten', () => {
    const tried = Array.from({ length: 10 }, (_, digit) => `121212-121${digit}`);
    expect(numbers(`// ${tried.join(' ')}`)).toEqual(['121212-1212']);
  });

  test.each([
    ['personnummer 1212121212'],
    ['Personnummer: 1212121212'],
    ['PNR1212121212'],
    ['pnr:1212121212'],
    ['(född 1212121212)'],
    ['fo\u0308dd 1212121212'],
  ])('ten digits in a row after the word: %s', (text) => {
    expect(numbers(`// ${text}`)).toEqual(['1212121212']);
  });

  test.each([
    ['ten digits in a row', '1212121212'],
    ['ten digits after another word', 'nummer 1212121212'],
    ['the word further off', 'pnr saknas, ring 1212121212'],
    ['a word that ends so', 'xpnr 1212121212'],
    ['a wrong check digit', '121212-1213'],
    ['a month that is none', '121312-1212'],
    ['a day that is none', '121200-1219'],
    ['a day past the month', '120431-0004'],
    ['29 February in a common year', '010229-0004'],
    ['29 February 1900', '19000229-0005'],
    ['another century', '12121212-1212'],
    ['an organisation number', '232100-0131'],
    ['more digits before', '9121212-1212'],
    ['more digits after', '121212-12123'],
    ['fourteen digits', '19121212121200'],
    ['a line of digits', '1'.repeat(200)],
    ['an HSA-id', 'SE2321000131-191212121212'],
    ['an HSA-id with a letter', 'SE2321000131-P191212121212'],
    ['a date and a time', '2026-07-06 08:00'],
  ])('is not %s: %s', (_, text) => {
    expect(numbers(`// ${text}\nenhet A "${text}" { }`)).toEqual([]);
  });

  test.each([
    ['huvudman A { option 191212121212 }', '191212121212'],
    ['enhet B { hsa 191212121212 }', '191212121212'],
    ['enhet B { nivå 19121212-1212 }', '19121212-1212'],
    ['huvudman A { organisationsnummer 19121212-1212 }', '19121212-1212'],
    ['frånvaro exetr1 semester från 1990-01-01-1239', '1990-01-01-1239'],
  ])('in the code: %s', (text, number) => {
    expect(numbers(text)).toEqual([number]);
  });

  test('is not the organisation number of a huvudman, which is judged with it, nor what follows an HSA-id', () => {
    const text = `huvudman A { organisationsnummer 121212-1212 }
      person c { hsa SE2321000131-19121212-1212 }`;
    expect(numbers(text)).toEqual([]);
  });

  test.each([
    ['person 19121212-1212 "Exempel" { }', '19121212-1212'],
    ['person 191212121212 "Exempel" { }', '191212121212'],
    ['person 121212-1212', '121212-1212'],
    ['enhet A { inkorg meddelande { medlemmar 191212121212 } }', '191212121212'],
    ['enhet A { inkorg meddelande { medlemmar exeet1, 19121212 1212 } }', '19121212 1212'],
    ['enhet A { inkorg meddelande { medlemmar p1912 12121212 } }', '1912 12121212'],
    ['19121212+1212', '19121212+1212'],
    ['1990-01-01-1239 enhet', '1990-01-01-1239'],
  ])('goes before what does not parse there: %s', (text, number) => {
    const [first, ...rest] = fileProblems(text);
    expect(first).toEqual(['RUT-008', number]);
    const from = text.indexOf(number);
    for (const problem of factsOf('a.rutin', text).problems) {
      const { start, end } = problem;
      if (ruleOf(problem).name === 'RUT-001') {
        expect(end <= from || start >= from + number.length, `${start}-${end}`).toBe(true);
      }
    }
    expect(rest.filter(([code]) => code === 'RUT-008')).toEqual([]);
    expect(JSON.stringify(factsOf('a.rutin', text).problems)).not.toMatch(/12121212|1912|9001011239/);
  });

  test('is read as no value: no number, no day, and no name that bears its digits', () => {
    const declared = (text: string) => factsOf('a.rutin', text).declarations[0];
    expect(declared('enhet B { nivå 191212121212 }')).toMatchObject({ level: { value: Number.MAX_SAFE_INTEGER } });
    expect(declared('enhet B { nivå 19121212-1212 }')).toMatchObject({ level: { value: Number.MAX_SAFE_INTEGER } });
    const away = 'frånvaro exetr1 semester från 1990-01-01-1239 till 2026-01-01 { }';
    expect(declared(away)).toMatchObject({ period: { readable: false }, problems: [] });
    const within = 'enhet A { inkorg meddelande { medlemmar p1912 12121212 } }';
    expect(declared(within)).toMatchObject({ inboxes: [{ members: [{ person: { name: 'p••••' } }] }] });
  });

  test('several in one text; the message names none of them', () => {
    expect(numbers('// 121212-1212, 701063-2391 och 191212121212')).toEqual([
      '121212-1212',
      '701063-2391',
      '191212121212',
    ]);
    const problems = factsOf('a.rutin', '// 121212-1212 701063-2391').problems;
    const [first, second] = problems.map(problemInWords);
    expect(first?.sv).toMatch(/^Personnummer .* git-historiken$/);
    expect(second?.sv).toMatch(/^Samordningsnummer .* git-historiken$/);
    expect(JSON.stringify([problems, first, second])).not.toMatch(/\d{6}[-+]\d{4}/);
  });
});

const INVISIBLE = [
  0xad, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061,
  0x2062, 0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0x206f, 0xfeff, 0xfff9, 0xfffb, 0xe0001, 0xe0041,
  0xe007f,
];

describe('RUT-009: a character that cannot be seen', () => {
  test.each(INVISIBLE.map((code) => [code.toString(16), String.fromCodePoint(code)]))(
    'U+%s in code, a text and a comment, and nothing else is said about it',
    (_, character) => {
      const text = `enhet ${character}A "x${character}y" { ${character} nivå 5${character} } // ${character}`;
      expect(fileProblems(text)).toEqual(Array.from({ length: 5 }, () => ['RUT-009', character]));
    },
  );

  test.each([0xac, 0xae, 0x200a, 0x2010, 0x2065, 0xe0000, 0xe0080, 0xe0100].map((code) => [code.toString(16), code]))(
    'is none of those beside them: U+%s',
    (_, code) => {
      expect(fileProblems(`// ${String.fromCodePoint(code as number)}\nenhet A { nivå 5 }`)).toEqual([]);
    },
  );

  test('is read as if it were not there', () => {
    const facts = factsOf('a.rutin', 'enhet A "x\u200by" { hsa SE2321000131-E1\u200b nivå 5 }');
    expect(facts.declarations).toMatchObject([
      { text: { value: 'xy' }, hsa: { value: 'SE2321000131-E1' }, level: { value: 5 } },
    ]);
    const [apart] = factsOf('a.rutin', 'enhet A "Bora\u200b\u030as" { }').declarations;
    expect(apart?.text?.value).toBe('Bor\u00e5s');
  });

  test('is named in words and by its number', () => {
    const message = (text: string) => factsOf('a.rutin', text).problems.map(problemInWords)[0];
    expect(message('// \u200b')).toEqual({
      sv: 'Osynligt tecken: nollbrett mellanslag (U+200B)',
      en: 'Invisible character: zero width space (U+200B)',
    });
    expect(message('// \u{e0041}')?.en).toBe('Invisible character: invisible tag character (U+E0041)');
  });

  test('is not the byte order mark that begins a file', () => {
    expect(fileProblems('\ufeffenhet A { }')).toEqual([]);
    expect(fileProblems('\ufeff\ufeffenhet A { }')).toEqual([['RUT-009', '\ufeff']]);
    expect(factsOf('a.rutin', '\ufeffenhet A { }').declarations[0]?.anchor.start).toBe(1);
  });

  test('is said once of a run of the same character, and marks it whole', () => {
    expect(fileProblems(`// ${'\u200b'.repeat(1000)}\u200c${'\u{e0041}'.repeat(9)}`)).toEqual([
      ['RUT-009', '\u200b'.repeat(1000)],
      ['RUT-009', '\u200c'],
      ['RUT-009', '\u{e0041}'.repeat(9)],
    ]);
  });

  test('is not a letter, a mark, a dash or an emoji that is seen', () => {
    expect(fileProblems('// åäö a\u030a – — ” \u00a0 \u2028 😀 ❤️ \u{e0100}')).toEqual([]);
  });
});

test('the problems of a file come in the order of the text', () => {
  expect(fileProblems('// \u200b 121212-1212 \u200b\nenhet A { § }\n// 121212-1212').map(([code]) => code)).toEqual([
    'RUT-009',
    'RUT-008',
    'RUT-009',
    'RUT-001',
    'RUT-008',
  ]);
});
