import { describe, expect, test } from 'vitest';
import { fill } from '../../language/checks/api/index.ts';
import { problemInWords, problemMessage, problemValues, ruleOf } from '../../language/checks/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import type { FileProblem } from '../../language/model/index.ts';
import { fileProblems } from '../support/lowering/read.ts';

function first(text: string): FileProblem {
  return factsOf('a.rutin', text).problems[0] as FileProblem;
}

describe('a syntax error', () => {
  test('is RUT-001 at its words, with what to do about it', () => {
    const text = 'enhet A {\n  nivå fem\n  slag vårdcentral\n}';
    expect(fileProblems(text)).toEqual([['RUT-001', 'fem']]);
    const problem = first(text);
    expect(problem.beside).toBeUndefined();
    for (const sentence of [problemInWords(problem), problemMessage(problem).advice]) {
      expect(sentence.sv).toMatch(/\S/);
      expect(sentence.en).toMatch(/\S/);
      expect(sentence.sv).not.toBe(sentence.en);
    }
  });

  test.each([
    ['enhte A { }', 'Skriv enhet, om det är vad som menas.'],
    ['frånvaro a ledighet', 'Skriv det som fattas, eller ta bort det som börjats.'],
    ['enhet A {', 'Skriv } där blocket slutar.'],
    ['enhet A { ; }', 'Hör tecknet till en text, så skriv texten inom citattecken.'],
  ])('is advised on by what it is: %s', (text, advice) => {
    const problem = first(text);
    expect(fill(problemMessage(problem).advice.sv, problemValues(problem))).toBe(advice);
  });

  test('in one sentence bears no full stop, and its own in two', () => {
    const headline = (text: string) => problemInWords(first(text)).sv;
    expect(headline('enhet A { } }')).toMatch(/[^.]$/);
    expect(headline('enhet A { ; }')).toMatch(/\.$/);
  });

  test('breaks its declaration alone, and leaves what could be read of it', () => {
    const facts = factsOf('a.rutin', 'enhet A { nivå fem slag vårdcentral }\nenhet B { nivå 5 }');
    expect(facts.declarations).toMatchObject([
      { name: 'A', broken: true, level: undefined, unitKind: { value: 'vårdcentral' } },
      { name: 'B', broken: false, level: { value: 5 } },
    ]);
  });

  test('leaves the names and the keywords of what was skipped', () => {
    const facts = factsOf('a.rutin', 'enhet A {\n  bevakas nivå Bora\u030as exeet1 "text" 5\n  slag x\n}');
    const unit = facts.declarations[0];
    expect(unit?.lost).toContain('Borås');
    expect(unit?.lost).toContain('exeet1');
    expect(unit?.lost).not.toContain('x');
    expect(unit?.lostWords).toContain('bevakas');
    expect(unit?.lostWords).not.toContain('slag');
    expect(unit?.lostWords).not.toContain('exeet1');
  });

  test('leaves them from the first to the last', () => {
    const { declarations } = factsOf(
      'a.rutin',
      'enhet A {\n  exeet1 bevakas exetv1\n  slag x\n}\nenhet B {\n  exeet1 nivå\n}\nenhet C { nivå 5 }',
    );
    expect(declarations.map(({ lost, lostWords }) => [lost, lostWords])).toEqual([
      [['exeet1', 'exetv1'], ['bevakas']],
      [['exeet1'], ['nivå']],
      [[], []],
    ]);
  });

  test('outside declarations leaves the names that stand there', () => {
    const facts = factsOf('a.rutin', 'enhte FristadVC "F" { del av VGR }\nenhet B { }');
    expect(facts.declarations.map(({ name }) => name)).toEqual(['B']);
    expect(facts.lost).toEqual(expect.arrayContaining(['FristadVC', 'VGR']));
    expect(facts.declarations[0]?.lost).toEqual([]);
    expect(factsOf('a.rutin', 'enhet B { }\nexeet1').lost).toEqual(['exeet1']);
    expect(factsOf('a.rutin', 'enhet B { }\n/* exeet1 och Bora\u030as 12').lost).toEqual(['exeet1', 'och', 'Borås']);
  });

  test('a list without commas is read whole', () => {
    const facts = factsOf('a.rutin', 'enhet A {\n  administreras av exeet1 exetv1\n}');
    expect(facts.declarations).toMatchObject([
      { broken: true, administrators: { persons: [{ name: 'exeet1' }, { name: 'exetv1' }] } },
    ]);
    expect(fileProblems('enhet A {\n  administreras av exeet1 exetv1\n}')).toEqual([['RUT-001', 'exetv1']]);
  });

  test('a block that is not closed says where it begins', () => {
    const text = 'enhet A {\n  nivå 5\n';
    const problem = first(text);
    expect(ruleOf(problem).name).toBe('RUT-001');
    expect(text.slice(problem.beside?.start, problem.beside?.end)).toBe('enhet');
    expect(problemMessage(problem).beside?.en).toBe('The block begins here');
    const before = 'enhet A {\n  inkorg samverkan {\n  nivå 5\n}\nenhet B { }\n';
    const found = factsOf('a.rutin', before).problems.map(({ beside }) =>
      before.slice(beside?.start ?? 0, beside?.end ?? 0),
    );
    expect(found).toEqual(['inkorg']);
  });

  test.each([
    ['öppet mån 8.00-17.00', { lines: [{ spans: [{ start: 480, end: 1020 }] }], unreadable: false }],
    ['stängt 2026/07/06', { closed: [{ from: 20640, to: 20640 }], unreadable: false }],
  ])('what is written another way is read as it was meant: %s', (line, opening) => {
    const facts = factsOf('a.rutin', `enhet A {\n${line}\n}`);
    expect(facts.declarations).toMatchObject([{ opening, problems: [], broken: true }]);
    expect(new Set(facts.problems.map((problem) => ruleOf(problem).name))).toEqual(new Set(['RUT-001']));
  });
});

test.each([[''], ['\ufeff'], ['\n\n'], ['}'], ['{'.repeat(10_000)], ['enhet'], ['"'], ['/*'], ['\\'], ['\0']])(
  'nothing is thrown for %j',
  (text) => {
    const facts = factsOf('a.rutin', text);
    expect(facts.declarations).toEqual([]);
    expect(facts.lineStarts[0]).toBe(0);
  },
);

describe('what may be declared in a part that could not be read', () => {
  test.each([
    ['a declaration whose keyword is misspelt', 'persn exeet1 "Exempel Ett" {\n uppdrag läkare vid A\n}', ['exeet1']],
    ['one whose text lacks its quotation marks, too', 'persn exeet1 Exempel Ett', ['exeet1']],
    ['one that cannot be read', 'person exeet1, exetv1 "Exempel" { }', ['exeet1']],
    ['a krav', 'lokal rutin A "A" {\n krv LOK-BEV-01 ska { }\n}', ['LOK-BEV-01']],
    [
      'what a comment that never ends has swallowed',
      '/* person exeet1 "E" { }\nenhet Bora\u030as { del av VGR }',
      ['exeet1', 'Borås'],
    ],
    ['what a text stands after, whatever stands before', 'blabla exeet1 "Exempel Ett"', ['exeet1']],
    ['what a block stands after, whatever stands before', 'blabla exeet1 { }', ['exeet1']],
    ['no name after a text', '"person" exeet1 vid A', []],
    ['no word that begins the file', 'exeet1 vid A', []],
    ['no list of names', 'enhet A {\n inkorg meddelande {\n  medlmmar exeet1, exetv1\n }\n}', []],
    ['no absence', 'frånvaro exeet1 ledig', []],
  ])('%s', (_, text, names) => {
    expect(factsOf('a.rutin', text).begun).toEqual(expect.arrayContaining(names));
    if (names.length === 0) expect(factsOf('a.rutin', text).begun).toEqual([]);
  });
});
