/** Formatting some lines, and indenting while one writes: the lines beside stay as they are, and lists are broken up whole. */
import { describe, expect, it } from 'vitest';
import { applied } from '../../../language/editing/format/format.ts';
import { indentEdits } from '../../../language/editing/format/on-type.ts';
import { rangeEdits } from '../../../language/editing/format/range.ts';
import { parse } from '../../../language/grammar/parse.ts';

/** The text after the part between the marks has been formatted. */
function shaped(marked: string): string {
  const from = marked.indexOf('«');
  const to = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  return applied(text, rangeEdits(parse(text), from, to));
}

describe('the lines of a range', () => {
  it.each([
    [
      'whole lines, as an editor selects them: the line after keeps its indentation',
      'enhet A {\n«  nivå 5\n»  journal\n}\n',
      'enhet A {\n    nivå 5\n  journal\n}\n',
    ],
    [
      'a part of a line stands for the line',
      'enhet A {\n  ni«vå»   5\n  journal\n}\n',
      'enhet A {\n    nivå 5\n  journal\n}\n',
    ],
    ['a caret for its line', 'enhet A {\n«»  nivå   5\n  journal\n}\n', 'enhet A {\n    nivå 5\n  journal\n}\n'],
    [
      'a part of a list stays on its lines, which are set in',
      'enhet A {\n administreras av a1,\n«  b2,   c3,\n»  d4\n}\n',
      'enhet A {\n administreras av a1,\n        b2,   c3,\n  d4\n}\n',
    ],
    [
      'a whole list goes one item a line',
      'enhet A {\n«  administreras av a1, b2,\n c3\n»  journal\n}\n',
      'enhet A {\n    administreras av\n        a1,\n        b2,\n        c3,\n  journal\n}\n',
    ],
    [
      'the end of a list, with what follows',
      'enhet A {\n  administreras av a1, b2,\n«   c3\n  journal\n»}\n',
      'enhet A {\n  administreras av a1, b2,\n        c3\n    journal\n}\n',
    ],
    [
      'too many blank lines within',
      'enhet A {\n    nivå 5\n\n«\n\n    journal\n»}\n',
      'enhet A {\n    nivå 5\n\n    journal\n}\n',
    ],
    [
      'lines that end in two characters',
      'enhet A {\r\n«  nivå 5\r\n»  journal\r\n}\r\n',
      'enhet A {\r\n    nivå 5\r\n  journal\r\n}\r\n',
    ],
    [
      'a long bevakas of which a part is within stays as it is broken',
      'enhet A {\n inkorg samverkan {\n  bevakas 3 gånger per dag kl 08:15, 12:00, 15:30 av exelangtnamn1\n«  ersättare exelangtnamn2, exelangtnamn3, exelangtnamn4, exelangtnamn5\n» }\n}\n',
      'enhet A {\n inkorg samverkan {\n  bevakas 3 gånger per dag kl 08:15, 12:00, 15:30 av exelangtnamn1\n            ersättare exelangtnamn2, exelangtnamn3, exelangtnamn4, exelangtnamn5\n }\n}\n',
    ],
    [
      'a comment within',
      'enhet A {\n nivå 5\n« // ett\n» // två\n journal\n}\n',
      'enhet A {\n nivå 5\n    // ett\n // två\n journal\n}\n',
    ],
  ])('%s', (_what, marked, expected) => {
    expect(shaped(marked)).toBe(expected);
  });
});

describe('a new line is set in', () => {
  it.each([
    ['after a text with the beginning of a comment', 'enhet A "/* A" {\n¦', '    '],
    ['after a line comment with one', '// se /*.rutin\nenhet A {\n¦', '    '],
    ['after a comment whose first slash looks like its end', '/*/ a */\nenhet A {\n¦', '    '],
    ['but not within a comment', 'enhet A {\n/* a\n¦ b */', ''],
    ['nor within one that nothing ends', 'enhet A {\n/*/ a\n¦', ''],
    ['nor within one that has a text in it', 'enhet A {\n/* "*\n¦/" */', ''],
  ])('%s', (_what, marked, expected) => {
    const offset = marked.indexOf('¦');
    const edits = indentEdits(parse(marked.replace('¦', '')), offset, '\n');
    expect(edits.map(({ text }) => text).join('')).toBe(expected);
  });
});
