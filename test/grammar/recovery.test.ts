/** Where errors are found, how many, and what is read all the same. */
import { describe, expect, it } from 'vitest';
import { lex } from '../../language/grammar/lexer.ts';
import { parse } from '../../language/grammar/parse.ts';
import { note, noteNext, State, sitesAt } from '../../language/grammar/recovery/state.ts';
import { marked, outline, unmarked } from '../support/grammar/marked.ts';

type Case = readonly [name: string, text: string, outline: string];

function check(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, text, expected) => {
    const parsed = parse(unmarked(text).text);
    expect(marked(parsed)).toBe(text);
    expect(outline(parsed)).toBe(expected);
  });
}

describe('a property that cannot be read is dropped, the rest of the block is kept', () => {
  check([
    ['missing value', 'enhet X {\n  nivå\n  «slag» vårdcentral\n}', 'Unit!(Kind)'],
    ['missing value before the brace', 'enhet X { slag vårdcentral del av «}»', 'Unit!(Kind)'],
    ['wrong kind of value', 'enhet X {\n  nivå «"5"»\n  journal\n}', 'Unit!(Journal)'],
    ['unknown property', 'enhet X {\n  «brevlåda» { a { b } }\n  journal\n}', 'Unit!(Journal)'],
    ['on one line', 'enhet X { «brevlåda» 3 journal nivå 5 }', 'Unit!(Journal Level)'],
    [
      'within a block',
      'enhet X { inkorg meddelande {\n namn «X»\n medlemmar a\n}\njournal }',
      'Unit!(Inbox(Members) Journal)',
    ],
    ['header of a block', 'enhet X {\n inkorg «medelande» { medlemmar a }\n journal }', 'Unit!(Journal)'],
    ['property of another block', 'enhet X {\n inkorg samverkan {\n «slag» x\n }\n journal\n}', 'Unit!(Inbox Journal)'],
    ['declaration inside a block', 'enhet X {\n  «person» a { ordinerar }\n  journal\n}', 'Unit!(Journal)'],
    ['keyword as a misspelt one', 'huvudman X {\n typ «regoin»\n option 1\n}', 'Principal!(OptionLine)'],
    [
      'continued on one line',
      'undantag från A-1 för X {\n från «2026» till 2026-12-31\n motivering "x"\n}',
      'Exemption!(Justification)',
    ],
    ['bevakas alone', 'enhet X { inkorg meddelande { bevakas «}» }', 'Unit!(Inbox)'],
    [
      'parameter without value',
      'rutin R { krav A-1 ska { kontroll x {\n a «08:00»\n b 3 } } }',
      'Routine!(Requirement(CheckBinding(Parameter)))',
    ],
    ['name with a hyphen', 'person a { uppdrag läkare vid «Fristad-VC»\n ordinerar }', 'Person!(Prescriber)'],
    ['two in a row', 'huvudman X {\n kommunkod «"x"»\n avtal «VGR»\n option 1\n}', 'Principal!(OptionLine)'],
    [
      'two with one read between',
      'huvudman X {\n kommunkod «"x"»\n option 1\n avtal «VGR»\n}',
      'Principal!(OptionLine)',
    ],
  ]);
});

describe('braces', () => {
  check([
    ['missing at the next declaration', 'enhet X {\n  nivå 5\n«enhet» Z { nivå 5 }', 'Unit!(Level) Unit(Level)'],
    ['missing, with an indented file', '  enhet X {\n    nivå 5\n  «enhet» Z { nivå 5 }', 'Unit!(Level) Unit(Level)'],
    ['missing at the end', 'enhet X {\n  nivå «5»\n', 'Unit!(Level)'],
    ['missing twice at the end', 'enhet X {\n inkorg samverkan {\n  medlemmar «a»\n', 'Unit!(Inbox(Members))'],
    [
      'missing within',
      'enhet X {\n inkorg samverkan {\n medlemmar a\n «slag» x\n}\nenhet Z { }',
      'Unit!(Inbox(Members) Kind) Unit',
    ],
    [
      'missing after parameters',
      'rutin R {\n krav A-1 ska {\n kontroll x {\n a 3\n «krav» B-1 ska { }\n}\n',
      'Routine!(Requirement(CheckBinding(Parameter)) Requirement)',
    ],
    [
      'missing after a property that is dropped',
      'enhet X {\n inkorg samverkan {\n namn «X»\n slag y\n}\nenhet Z { }',
      'Unit!(Inbox Kind) Unit',
    ],
    [
      'missing twice',
      'enhet X {\n inkorg meddelande {\n medlemmar a\n«enhet» Y { nivå 5 }',
      'Unit!(Inbox(Members)) Unit(Level)',
    ],
    ['surplus between declarations', 'enhet X { }\n«}»\nenhet Z { }', 'Unit Unit'],
    ['surplus, many', 'enhet X { }\n«}» } }\nenhet Z { }', 'Unit Unit'],
    [
      'surplus in the middle of a declaration',
      'enhet X {\n nivå 5\n«}»\n journal\n}\nenhet Z { }',
      'Unit!(Level Journal) Unit',
    ],
    ['opening one missing', 'enhet X "x"\n  «nivå» 5\n  journal\n}\nenhet Z { }', 'Unit!(Level Journal) Unit'],
    [
      'opening one missing within',
      'enhet X {\n inkorg meddelande\n «medlemmar» a\n }\n journal }',
      'Unit!(Inbox(Members) Journal)',
    ],
    [
      'opening one missing where it is optional',
      'frånvaro a semester från 2026-01-01\n «ombud» b\n}\nperson c { }',
      'Absence!(Delegate) Person',
    ],
    [
      'opening one missing before parameters',
      'rutin R { krav A-1 ska {\n kontroll x\n «a» 3\n } } }',
      'Routine!(Requirement(CheckBinding(Parameter)))',
    ],
    ['a block that is none', '«{» } enhet X { }', 'Unit'],
    [
      'the next declaration inside parameters',
      'rutin R {\n krav A-1 ska {\n kontroll x {\n a 3\n«enhet» Y "y" { nivå 5 }',
      'Routine!(Requirement(CheckBinding(Parameter))) Unit(Level)',
    ],
  ]);
});

describe('headers', () => {
  check([
    ['misspelt keyword', '«enhte» X "x" {\n nivå 5\n inkorg meddelande { }\n}\nenhet Z { }', 'Unit'],
    ['no name', 'enhet «"Fristad"» { nivå "x" }\nenhet Z { }', 'Unit'],
    ['a number for a name', 'enhet «3» "x" { nivå 5 }\nenhet Z { }', 'Unit'],
    ['a keyword for a name', 'enhet «journal» "x" { nivå 5 }\nenhet Z { }', 'Unit'],
    ['a hyphen in the name', 'enhet «Fristad-VC» "x" { nivå 5 }\nenhet Z { }', 'Unit'],
    ['text without quotation marks', 'person a «Exempel» Ett { ordinerar }', 'Person!(Prescriber)'],
    ['more than one text', 'person a "Exempel" «"Ett"» { ordinerar }', 'Person!(Prescriber)'],
    ['name missing, then the next', 'enhet\n«person» b { ordinerar }', 'Person(Prescriber)'],
    ['kind of absence', 'frånvaro a «semster» från 2026-01-01 { ombud b }\nperson c { }', 'Person'],
    ['modality', 'rutin R {\n krav A-1 «skal» { avsnitt "x" }\n krav B-1 ska { }\n}', 'Routine!(Requirement)'],
    ['order without inbox', 'beställning stängning "x" för A\n«person» c { }', 'Person'],
    ['property between declarations', '«nivå» 5\nenhet X { }', 'Unit'],
    ['nothing but a word', '«kalle»', ''],
    ['ends in the header', 'enhet X «"x"»', ''],
  ]);
});

describe('lists', () => {
  check([
    ['without commas', 'enhet X {\n administreras av a «b»\n  «c»\n nivå 5\n}', 'Unit!(Administrators Level)'],
    [
      'without comma in bevakas',
      'enhet X { inkorg meddelande { bevakas av a «b» ersättare c } }',
      'Unit!(Inbox(Monitoring))',
    ],
    ['of units', 'lokal rutin R { gäller A «B», C }', 'Routine!(AppliesTo)'],
    [
      'then a misspelt property',
      'enhet X {\n administreras av a\n «inkorgg» meddelande { medlemmar a }\n nivå 5\n}',
      'Unit!(Administrators Level)',
    ],
    [
      'with a comma, then a misspelt property',
      'enhet X {\n administreras av a,\n «inkorgg» meddelande { }\n nivå 5\n}',
      'Unit!(Administrators Level)',
    ],
    [
      'then an unknown property',
      'enhet X {\n administreras av a\n «brevlåda» 3\n nivå 5\n}',
      'Unit!(Administrators Level)',
    ],
    [
      'then a misspelt property with a list',
      'enhet X { läsåtkomst {\n via npö,\n «persner» a, b\n } }',
      'Unit!(ReadAccess(Via))',
    ],
    [
      'then a misspelt word',
      'enhet X { inkorg meddelande {\n medlemmar a «fran» 2026-01-01\n } }',
      'Unit!(Inbox(Members))',
    ],
    ['that begin with a comma', 'enhet X { inkorg meddelande { medlemmar «,» a } }', 'Unit!(Inbox)'],
    [
      'that end in a comma',
      'enhet X { läsåtkomst { via npö, millennium,\n personer a,\n } }',
      'Unit(ReadAccess(Via Readers))',
    ],
    [
      'of words that end in a comma',
      'rutin R { krav A-1 ska { kontroll x { a b, c,\n d ja\n e f, g } } }',
      'Routine(Requirement(CheckBinding(Parameter Parameter Parameter)))',
    ],
  ]);

  it('keeps an item that lacks its comma', () => {
    const { declarations, tokens } = parse('enhet X { administreras av a b }');
    const [unit] = declarations;
    const [list] = unit?.$type === 'Unit' ? unit.properties : [];
    const persons = list?.$type === 'Administrators' ? list.persons : [];
    expect(persons.map(({ person }) => tokens.text.slice(tokens.start[person], tokens.end[person]))).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('roles', () => {
  check([
    ['of two words', 'person a { uppdrag ST «läkare» vid X }', 'Person!(Assignment)'],
    ['of three words', 'person a { uppdrag leg «sjuk» sköterska vid X }', 'Person!'],
    ['medicinsk sekreterare', 'person a { uppdrag medicinsk sekreterare vid X }', 'Person(Assignment)'],
    ['almost medicinsk sekreterare', 'person a { uppdrag Medicinsk sekretrare vid X }', 'Person(Assignment)'],
    ['not medicinsk sekreterare', 'person a { uppdrag medicnsk «sekretrare» vid X }', 'Person!(Assignment)'],
    ['in quotation marks', 'person a { uppdrag "ST läkare" vid X }', 'Person(Assignment)'],
    ['missing', 'person a { uppdrag «vid» X\n ordinerar }', 'Person!(Prescriber)'],
  ]);
});

describe('what the lexer mends or leaves out', () => {
  check([
    ['a character', 'enhet X { nivå 5«;» journal }', 'Unit!(Level Journal)'],
    ['a character for a value', 'enhet X { nivå «;»\n journal }', 'Unit!(Journal)'],
    ['shapes', 'enhet X { öppet mån«–»fre «8:00»-«17.00»\n stängt «2026-7-6» }', 'Unit!(Opening Closed)'],
    ['a text that does not end', 'enhet X «"x» {\n nivå 5\n}', 'Unit!(Level)'],
    ['a text that takes the brace with it', 'förvaltning X «"x { del av VGR }»\nenhet Z { }', 'Unit'],
    ['a time where a text belongs', 'rutin R {\n version «3.10»\n giltig från 2026-01-01\n}', 'Routine!(Validity)'],
    ['what follows from the first', 'frånvaro a semester från «6»/7 till 2/8 { ombud b }', ''],
    ['a comment that does not end', 'enhet X { }\n«/*» enhet Y { }', 'Unit'],
  ]);
});

describe('parts that were not read', () => {
  it('are listed in the declaration', () => {
    const { declarations, tokens, text } = parse('enhet X {\n  nivå\n  slag x\n  brevlåda 3\n}');
    const lost = declarations[0]?.$lost.map(([first, last]) => text.slice(tokens.start[first], tokens.end[last]));
    expect(lost).toEqual(['nivå', 'brevlåda 3']);
  });

  it('are listed between declarations', () => {
    const { broken, tokens, text } = parse('enhte X { nivå 5 }\nenhet Y { }\n}');
    const regions = broken.map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last]));
    expect(regions).toEqual(['enhte X { nivå 5 }', '}']);
  });

  it('are none in a sound text', () => {
    const { declarations, broken } = parse('enhet X { nivå 5 }');
    expect([broken, declarations[0]?.$lost, declarations[0]?.$broken]).toEqual([[], [], false]);
  });
});

describe('what is certain and what is not', () => {
  it('each declaration has its own lost parts', () => {
    const { declarations, tokens, text } = parse('enhet X { nivå "x" }\nenhet Y { nivå 5 slag "y" }');
    const lost = declarations.map(({ $lost }) => $lost.map(([a, b]) => text.slice(tokens.start[a], tokens.end[b])));
    expect(lost).toEqual([['nivå "x"'], ['slag "y"']]);
  });

  it('a list of words goes on along its line, and ends with it, when nothing else tells', () => {
    const lostIn = (parameters: string): readonly string[] => {
      const { declarations, tokens, text } = parse(`rutin R { krav A-1 ska { kontroll x { ${parameters} } } }`);
      return (declarations[0]?.$lost ?? []).map(([a, b]) => text.slice(tokens.start[a], tokens.end[b]));
    };
    expect(lostIn('a b,\n c d\n e 08:00')).toEqual(['e 08:00']);
    expect(lostIn('a b, c\n d 08:00')).toEqual(['d 08:00']);
  });
});

describe('size', () => {
  const MANY = 10_000;
  it.each([
    ['nested braces', `enhet X ${'{'.repeat(MANY)}`],
    ['nested and closed', `enhet X ${'{'.repeat(MANY)}${'}'.repeat(MANY)}`],
    ['closing braces', '}'.repeat(MANY)],
    ['nested units', 'enhet X {\n'.repeat(MANY)],
    ['nested units on a line', 'enhet X { '.repeat(MANY)],
    ['words', 'brevlåda '.repeat(MANY)],
    ['commas', `enhet X { administreras av a${','.repeat(MANY)} }`],
  ])('%s: at most two errors', (_, text) => {
    expect(parse(text).errors.length).toBeLessThanOrEqual(2);
    expect(parse(text).errors.length).toBeGreaterThan(0);
  });

  it.each([...'aA1;{}-”\u200b\u0300\\'])('a million of %j: one error, or none', (char) => {
    expect(parse(char.repeat(1_000_000)).errors.length).toBeLessThanOrEqual(1);
  });

  it('a declaration with ten thousand errors', () => {
    const text = `enhet X {\n${'  nivå x\n  journal\n  slag { \n  }\n  journal\n'.repeat(MANY)}}`;
    expect(parse(text).errors).toHaveLength(2 * MANY);
  });
});

describe('what could have stood somewhere', () => {
  it('is what was noted furthest on', () => {
    const state = new State(lex('a b'));
    note(state, 1);
    noteNext(state, 2);
    note(state, 3);
    expect([sitesAt(state, 0), sitesAt(state, 1)]).toEqual([[], [2]]);
  });
});
