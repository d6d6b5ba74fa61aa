/** What is printed on a terminal: widths, wrapping, the marked words of a line, colours, and signs for what must not be obeyed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintFor } from '../../language/cli/terminal/paint.ts';
import { defuse, defuseLine } from '../../language/report/terminal/defuse.ts';
import { type Excerpt, excerptOf } from '../../language/report/terminal/excerpt.ts';
import { terminalWidth } from '../../language/report/terminal/size.ts';
import { endFitting, hanging, shorten, startFitting, widthOf, wrap } from '../../language/report/terminal/wrap.ts';

const place = (column: number, endColumn: number) => ({ file: 'a.rutin', line: 1, column, endLine: 1, endColumn });

function drawn(line: string, column: number, endColumn: number, width: number): readonly [string, string] {
  const { before, marked, after, indent, width: marks }: Excerpt = excerptOf(line, place(column, endColumn), width);
  return [before + marked + after, ' '.repeat(indent) + '^'.repeat(marks)];
}

describe('the marked words of a line', () => {
  it.each<[string, string, number, number, readonly [string, string]]>([
    ['stand over their marker', 'slag vårdcentral', 6, 17, ['slag vårdcentral', '     ^^^^^^^^^^^']],
    ['after tabs', '\tslag x', 7, 8, ['    slag x', '         ^']],
    ['after wide characters', '"中文" x', 6, 7, ['"中文" x', '       ^']],
    ['after a composed and a decomposed å', '\u00e5a\u030a x', 5, 6, ['\u00e5a\u030a x', '   ^']],
    ['after what is not obeyed', '\u001b[31m x', 7, 8, ['␛[31m x', '      ^']],
    ['of no width have a marker all the same', 'abc', 4, 4, ['abc', '   ^']],
    ['beyond the line', 'abc', 9, 12, ['abc', '   ^']],
  ])('%s', (_, line, column, endColumn, expected) => {
    expect(drawn(line, column, endColumn, 40)).toEqual(expected);
  });

  it('are kept in sight on a long line', () => {
    const line = `${'a'.repeat(500)} HÄR ${'b'.repeat(500)}`;
    const [shown, marker] = drawn(line, 502, 505, 40);
    expect(widthOf(shown)).toBe(40);
    expect(shown).toMatch(/^…a+ HÄR b+…$/);
    expect(shown.slice(marker.indexOf('^'), marker.lastIndexOf('^') + 1)).toBe('HÄR');
  });

  it('are shortened themselves when they fill the line', () => {
    const [shown, marker] = drawn('x'.repeat(5_000_000), 1, 4096, 40);
    expect(shown).toBe(`${'x'.repeat(39)}…`);
    expect(marker).toBe('^'.repeat(40));
  });

  it('are found as fast in a line with as many findings as words', { timeout: 60_000 }, () => {
    const line = 'exempel, '.repeat(200_000);
    for (let word = 0; word < 200_000; word += 10) {
      expect(excerptOf(line, place(word * 9 + 1, word * 9 + 8), 40).marked).toBe('exempel');
    }
  });

  it('show no part of an identity number that begins before what is shown', () => {
    for (let shift = 0; shift < 30; shift++) {
      const line = `${'a'.repeat(5000)} 19121212-1212${' '.repeat(shift)}här ${'b'.repeat(5000)}`;
      const column = line.indexOf('här') + 1;
      expect(drawn(line, column, column + 3, 40)[0]).not.toMatch(/1212/);
    }
  });

  it('never take more room than there is, whatever the line', () => {
    const anyLine = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(
        anyLine,
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 20, max: 120 }),
        (line, start, length, width) => {
          const [shown, marker] = drawn(line, start + 1, start + 1 + length, width);
          expect(widthOf(shown)).toBeLessThanOrEqual(width + 1);
          expect(widthOf(marker)).toBeLessThanOrEqual(Math.max(width, 1) + 1);
        },
      ),
    );
  });
});

describe('wrapping', () => {
  it('breaks at blanks, and leaves a long word alone', () => {
    expect(wrap('ett två tre', 7)).toEqual(['ett två', 'tre']);
    expect(wrap('ett jättelångtord tre', 7)).toEqual(['ett', 'jättelångtord', 'tre']);
    expect(wrap('', 7)).toEqual(['']);
    expect(wrap('中文 中文', 8)).toEqual(['中文', '中文']);
  });

  it('hangs what follows under the first word', () => {
    expect(hanging('• ', 'ett två tre fyra fem sex sju', 24)).toEqual(['• ett två tre fyra fem', '  sex sju']);
  });

  it('loses no word', () => {
    const words = fc.array(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'å', '中') }), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (list, width) => {
        const text = list.join(' ');
        expect(wrap(text, width).join(' ')).toBe(text);
      }),
    );
  });
});

describe('shortening', () => {
  it('keeps whole words and says that something is left out', () => {
    expect(shorten('ett två tre fyra', 12)).toBe('ett två tre…');
    expect(shorten('ett två', 12)).toBe('ett två');
    expect(shorten('jättelångtord', 6)).toBe('jätte…');
  });

  it('counts columns, not characters', () => {
    expect(startFitting('中文字', 4)).toBe('中文');
    expect(endFitting('中文字', 5)).toBe('文字');
  });
});

describe('what must not be obeyed', () => {
  it.each([
    ['\u001b[2J', '␛[2J'],
    ['a\u0000b', 'a␀b'],
    ['\u007f', '␡'],
    ['\u009b31m', '<U+009B>31m'],
    ['\u202eabc', '<U+202E>abc'],
    ['\u200b', '<U+200B>'],
    ['\u{e0041}', '<U+E0041>'],
    ['rad\nrad', 'rad␊rad'],
    ['åäö – ”text”', 'åäö – ”text”'],
  ])('%j is shown as %j', (text, shown) => {
    expect(defuse(text)).toBe(shown);
  });

  it('a tab in a line is so many blanks', () => {
    expect(defuseLine('\ta\t')).toBe('    a    ');
  });
});

describe('colour', () => {
  const dressed = (isTTY: boolean, wanted: boolean, env: Record<string, string>) =>
    paintFor({ isTTY }, wanted, env)('red', 'x') !== 'x';

  it.each<[string, boolean, boolean, Record<string, string>, boolean]>([
    ['on a terminal', true, true, {}, true],
    ['not into a pipe', false, true, {}, false],
    ['not with --no-color', true, false, {}, false],
    ['not with NO_COLOR', true, true, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', true, true, { NO_COLOR: '' }, true],
    ['not on a dumb terminal', true, true, { TERM: 'dumb' }, false],
    ['into a pipe with FORCE_COLOR', false, true, { FORCE_COLOR: '1' }, true],
    ['not with FORCE_COLOR=0', true, true, { FORCE_COLOR: '0' }, false],
    ['not with NO_COLOR and FORCE_COLOR', true, true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('%s', (_, isTTY, wanted, env, expected) => {
    expect(dressed(isTTY, wanted, env)).toBe(expected);
  });
});

describe('the width', () => {
  it('is that of the terminal, within reason', () => {
    expect([
      terminalWidth({}),
      terminalWidth({ columns: 10 }),
      terminalWidth({ columns: 80 }),
      terminalWidth({ columns: 999 }),
    ]).toEqual([100, 40, 80, 140]);
  });
});
