/** Where a fix writes: where a person would, in the shape that the formatter gives. */
import { describe, expect, it } from 'vitest';
import { fixesIn, fixesOf } from '../../../language/editing/fixes/fixes.ts';
import { insertion } from '../../../language/editing/fixes/placing.ts';
import { shaped } from '../../../language/editing/fixes/shaped.ts';
import { applied, formatted } from '../../../language/editing/format/format.ts';
import { parse } from '../../../language/grammar/parse.ts';
import { isShipped } from '../../../language/model/index.ts';
import { cases } from '../../support/editing/fix-cases.ts';
import { sessionOf } from '../../support/editing/session.ts';

/** The first declaration with lines put in. */
function withLines(text: string, ...lines: readonly string[]): string {
  const parsed = parse(text);
  const [block] = parsed.declarations;
  if (block === undefined) throw new Error('no declaration');
  return applied(text, [shaped(parsed, [insertion(parsed, block, ...lines)])]);
}

describe('a line is put', () => {
  it.each([
    [
      'below the last of its kind',
      'frånvaro a semester från 2026-10-05 {\n    ombud b\n    beslutat av c\n    tilldelat av d\n}\n',
      ['ombud e'],
      'frånvaro a semester från 2026-10-05 {\n    ombud b\n    ombud e\n    beslutat av c\n    tilldelat av d\n}\n',
    ],
    [
      'where the usual order has it',
      'enhet A {\n    del av B\n    inkorg meddelande {}\n}\n',
      ['nivå 5'],
      'enhet A {\n    del av B\n    nivå 5\n    inkorg meddelande {}\n}\n',
    ],
    [
      'first, where all else comes after it',
      'funktion A {\n    bemannas av b\n}\n',
      ['vid C'],
      'funktion A {\n    vid C\n    bemannas av b\n}\n',
    ],
    [
      'a blank line away from another group, where there are such',
      'enhet A {\n    del av B\n\n    administreras av c\n}\n',
      ['öppet mån-fre 08:00-17:00'],
      'enhet A {\n    del av B\n\n    öppet mån-fre 08:00-17:00\n\n    administreras av c\n}\n',
    ],
    [
      'below the comment at the end of a line',
      'enhet A {\n    del av B // här\n    journal\n}\n',
      ['nivå 5'],
      'enhet A {\n    del av B // här\n    nivå 5\n    journal\n}\n',
    ],
    ['into a block on one line', 'enhet A { del av B }\n', ['nivå 5'], 'enhet A {\n    del av B\n    nivå 5\n}\n'],
    ['into an empty block', 'enhet A {}\n', ['nivå 5'], 'enhet A {\n    nivå 5\n}\n'],
    [
      'into a block that is begun',
      'frånvaro a semester från 2026-10-05 // kort\n',
      ['ombud b', 'beslutat av c'],
      'frånvaro a semester från 2026-10-05 { // kort\n    ombud b\n    beslutat av c\n}\n',
    ],
    [
      'each in its own place',
      'frånvaro a semester från 2026-10-05 {\n    ombud b\n    beslutat av c\n}\n',
      ['ombud d', 'tilldelat av e'],
      'frånvaro a semester från 2026-10-05 {\n    ombud b\n    ombud d\n    beslutat av c\n    tilldelat av e\n}\n',
    ],
  ])('%s', (_where, text, lines, expected) => {
    expect(withLines(text, ...lines)).toBe(expected);
  });

  it('and leaves the rest of the file in its own shape', () => {
    const text = 'enhet A {\n  del av B\n}\nperson a   "A" {}\n';
    expect(withLines(text, 'nivå 5')).toBe('enhet A {\n  del av B\n    nivå 5\n}\nperson a   "A" {}\n');
  });
});

describe('every fix of every case', () => {
  it('leaves what was formatted formatted', () => {
    const unshaped = cases().flatMap(({ texts, asOf, horizonDays }) => {
      const session = sessionOf(texts, asOf, horizonDays);
      return Object.entries(texts)
        .filter(([file, text]) => !isShipped(file) && isFormatted(text))
        .flatMap(([file, text]) => {
          session.open(file, text);
          const offers = session.findingsIn(file).flatMap((finding) => fixesOf(session, file, finding, 1));
          return offers.filter(({ edits }) => !isFormatted(applied(text, edits))).map(({ title }) => title.sv);
        });
    });
    expect(unshaped).toEqual([]);
  }, 60_000);
});

function isFormatted(text: string): boolean {
  return formatted(parse(text)) === text;
}

describe('what a fix is called', () => {
  const text = `frånvaro exeet1 semester från 2026-12-07 till 2026-12-08 {
    ombud exetv1
    ombud exetv1
    beslutat av exeec1
}
`;

  it('has the name of whoever it is about, and all that it writes', () => {
    const persons = `huvudman VGR "VGR" { typ region }
enhet A "A" { del av VGR öppet mån-fre 08:00-17:00 }
person exeet1 "Exempel Ett" { uppdrag läkare vid A }
person exetv1 "Exempel Två" { uppdrag läkare vid A }
person exeec1 "Exempel Chef" { uppdrag enhetschef vid A }
`;
    const session = sessionOf({ 'p.rutin': persons });
    session.open('a.rutin', text);
    const titles = fixesIn(session, 'a.rutin', 0, text.length).map(({ title }) => title.sv);
    expect(titles).toContain('Ta bort ombud Exempel Två (exetv1)');
    expect(titles.filter((title) => /beslutat|tilldelat/.test(title))).toEqual([]);
  });
});
