/** The formatter: the same facts in one shape, whatever the shape they came in. */

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, formatEdits, formatted } from '../../../language/editing/format/format.ts';
import { indentEdits } from '../../../language/editing/format/on-type.ts';
import { KIND } from '../../../language/grammar/generated/tokens.ts';
import { lex, textOf } from '../../../language/grammar/lexer.ts';
import { parse } from '../../../language/grammar/parse.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { saidIn } from '../../support/editing/said.ts';
import { textsIn } from '../../support/folder.ts';

const sources = {
  ...textsIn(join(CHECKOUT, 'examples')),
  ...textsIn(join(CHECKOUT, 'language/routines')),
};
const whole = Object.entries(sources).filter(([, text]) => parse(text).errors.length === 0);

function shape(text: string): string {
  return formatted(parse(text));
}

describe('the shape', () => {
  it.each([
    ['one line becomes a block', 'verksamhet A "A" { del av B }', 'verksamhet A "A" {\n    del av B\n}\n'],
    ['an empty block', 'person exea1 "A" {\n\n}', 'person exea1 "A" {}\n'],
    [
      'spans and ranges are tight',
      'enhet A{öppet mån - tor 08:00 - 17:00}',
      'enhet A {\n    öppet mån-tor 08:00-17:00\n}\n',
    ],
    [
      'two items stay on the line and lose the comma',
      'enhet A { administreras av a1,\n b2, }',
      'enhet A {\n    administreras av a1, b2\n}\n',
    ],
    [
      'three items go one a line and end in a comma',
      'enhet A { administreras av a1, b2, c3 }',
      'enhet A {\n    administreras av\n        a1,\n        b2,\n        c3,\n}\n',
    ],
    [
      'an item with a period too',
      'funktionsinkorg A { medlemmar a1 från 2026-01-01, b2 }',
      'funktionsinkorg A {\n    medlemmar\n        a1 från 2026-01-01,\n        b2,\n}\n',
    ],
    [
      'a long bevakas breaks before kl, av and ersättare',
      `enhet A { inkorg samverkan { bevakas 3 gånger per dag kl 08:15, 12:00, 15:30 av ${'exelangtnamn1'} ersättare exelangtnamn2, exelangtnamn3 } }`,
      'enhet A {\n    inkorg samverkan {\n        bevakas 3 gånger per dag\n            kl 08:15, 12:00, 15:30\n            av exelangtnamn1\n            ersättare exelangtnamn2, exelangtnamn3\n    }\n}\n',
    ],
    [
      'one blank line at most, none inside the braces',
      'enhet A {\n\n    journal\n\n\n    nivå 5\n\n}\n\n\n\nperson exea1 "A" { signeringsrätt }',
      'enhet A {\n    journal\n\n    nivå 5\n}\n\nperson exea1 "A" {\n    signeringsrätt\n}\n',
    ],
    [
      'declarations of one line may stand together',
      'frånvaro a1 semester från 2026-01-01\nfrånvaro b1 semester från 2026-01-01',
      'frånvaro a1 semester från 2026-01-01\nfrånvaro b1 semester från 2026-01-01\n',
    ],
    [
      'the order of a list is left alone',
      'enhet A { läsåtkomst { via millennium, npö } }',
      'enhet A {\n    läsåtkomst {\n        via millennium, npö\n    }\n}\n',
    ],
    ['an empty file', '', ''],
    ['only a comment', '\n\n// a\n\n\n\n// b', '// a\n\n// b\n'],
  ])('%s', (_what, text, expected) => {
    expect(shape(text)).toBe(expected);
  });

  it('keeps comments with what they describe', () => {
    const text = `// överst

/**
   * Om enheten
   */
enhet A { // efter klammern
  // före nivån
  nivå 5   // efter nivån
  administreras av a1 // chefen
   , b2 /* sekreteraren */
  /* sist */ }
// slutet`;
    expect(shape(text)).toBe(`// överst

/**
 * Om enheten
 */
enhet A { // efter klammern
    // före nivån
    nivå 5 // efter nivån
    administreras av
        a1, // chefen
        b2, /* sekreteraren */
    /* sist */
}
// slutet
`);
  });

  it('keeps CRLF and a byte order mark', () => {
    expect(shape('\ufeffenhet A {\r\n  nivå 5\r\n}\r\n')).toBe('\ufeffenhet A {\r\n    nivå 5\r\n}\r\n');
  });
});

describe('every file of the product', () => {
  it.each(whole)('%s: twice gives what once gave, and says the same', (_file, text) => {
    const once = shape(text);
    expect(shape(once)).toBe(once);
    expect(saidIn(once)).toBe(saidIn(text));
  });
});

describe('whatever the white space and the comments', () => {
  const gaps = fc.constantFrom(
    ' ',
    '\n',
    '\n\n\n',
    '\t',
    ' /* x */ ',
    '\n// rad\n',
    '\n/* a\n b */\n',
    ' // efter\n',
    '\r\n',
  );
  it('formats to the same tokens, twice to the same text', () => {
    const property = fc.property(fc.constantFrom(...whole), fc.infiniteStream(gaps), ([, text], stream) => {
      const tokens = lex(text.slice(0, 4000).replace(/[^}]*$/, ''));
      let mangled = '';
      for (let token = 0; token < tokens.count; token++) {
        const isHsa = tokens.kind[token - 1] === KIND.hsa;
        mangled += (isHsa ? ' ' : stream.next().value) + tokens.text.slice(tokens.start[token], tokens.end[token]);
      }
      fc.pre(parse(mangled).errors.length === 0);
      const once = shape(mangled);
      expect(shape(once)).toBe(once);
      expect(wordsIn(once)).toEqual(wordsIn(mangled));
      expect(commentsIn(once)).toEqual(commentsIn(mangled));
    });
    fc.assert(property, { numRuns: 300 });
  });
});

function wordsIn(text: string): readonly string[] {
  const tokens = lex(text);
  return Array.from({ length: tokens.count }, (_, token) => textOf(tokens, token)).filter((word) => word !== ',');
}

function commentsIn(text: string): number {
  return text.match(/\/\*|\/\/ /g)?.length ?? 0;
}

describe('a file with an error in it', () => {
  const text = 'enhet A {nivå 5}\nenhet B { nivå nivå }\nenhet C {nivå 5}\n';
  it('has the rest of it formatted in the editor', () => {
    expect(shape(text)).toBe('enhet A {\n    nivå 5\n}\nenhet B { nivå nivå }\nenhet C {\n    nivå 5\n}\n');
  });

  it('loses nothing', () => {
    const edits = formatEdits(parse(text));
    expect(applied(text, edits).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

describe('on type', () => {
  it('indents a new line by the blocks that are open', () => {
    const text = 'enhet A {\n    inkorg samverkan {\n\n';
    expect(indentEdits(parse(text), text.length - 1, '\n')).toEqual([{ start: 33, end: 33, text: '        ' }]);
  });

  it('sets a closing brace back', () => {
    const text = 'enhet A {\n    inkorg samverkan {\n        }';
    expect(indentEdits(parse(text), text.length, '}')).toEqual([{ start: 33, end: 41, text: '    ' }]);
  });

  it('leaves a brace after other words alone', () => {
    const text = 'enhet A { nivå 5 }';
    expect(indentEdits(parse(text), text.length, '}')).toEqual([]);
  });
});
