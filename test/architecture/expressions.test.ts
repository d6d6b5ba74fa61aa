/**
 * Nobody can make the program wait by what they write: each regular expression is proved to take time in proportion to the text it
 * is held against, or stands in `expressions.tsv` with what it reads, which is short, and what was repeated to try it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Expression, expressionsIn, isProvedLinear } from '../support/architecture/expressions.ts';

/**
 * How many characters an expression that is not proved may meet at once: of what ships with the program any number, since nobody
 * else writes it; beside an error of syntax 160 (`BESIDE` in recovery/report.ts); of a number its digits. A piece is what somebody
 * writes in one place: a name, a cell, a line. There an expression may take time with the square of its length, and no more: with
 * the cube these would not come to an end.
 */
const LONGEST = { shipped: 0, beside: 160, number: 24, piece: 4000 } as const;

/** Where what is read has been written by whoever wrote the program. */
const SHIPPED = /^language\/(?:checks\/(?:api\/|page-in)|grammar\/derive\/|report\/(?:explain|help)\/)/;
const BESIDE = /^language\/grammar\/(?:unreadable|recovery)\//;

interface Row {
  readonly written: string;
  readonly reads: keyof typeof LONGEST;
  readonly repeated: readonly string[];
}

const rows = readFileSync(join(import.meta.dirname, 'expressions.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Row => {
    const [written = '', reads = '', repeated = ''] = line.split('\t');
    return { written, reads: reads as Row['reads'], repeated: JSON.parse(repeated) as readonly string[] };
  });
const { literals, made } = expressionsIn(['language', 'extension/src']);
const known = new Map(literals.map((one) => [one.written, one]));
const excepted = new Set(rows.map(({ written }) => written));

/** What is made of texts while the program runs: those texts are words of the language, and nobody's. */
const MADE = [
  ['language/editing/clearing/lines.ts', 'ABSENCE_WORDS'],
  ['language/generators/csv/cells.ts', 'jan|feb'],
  ['language/generators/support/text.ts', 'UNSEEN'],
  ['language/lowering/lost.ts', 'NAMING'],
  ['language/lsp/state/uris.ts', 'BUILTIN'],
  ['language/mcp/tools/fix-preview.ts', 'ABSENCE_WORDS'],
  ['language/plan/work-list/monitored-line.ts', 'gånger per dag'],
  ['language/report/access/facit.ts', 'MARK'],
  ['language/report/explain/example.ts', 'SEVERITIES'],
] as const;

describe('every regular expression', () => {
  it('is proved to be linear, unless it is excepted', { timeout: 600_000 }, () => {
    expect(literals.length).toBeGreaterThan(400);
    const others = literals.filter(({ written }) => !excepted.has(written));
    expect(others.filter((one) => !isProvedLinear(one)).map(({ written, files }) => `${written} in ${files}`)).toEqual(
      [],
    );
  });

  it('that is made of texts is made of words of the program', () => {
    expect(made.length).toBe(MADE.length);
    for (const [at, [file, word]] of MADE.entries()) {
      expect(made[at]).toContain(file);
      expect(made[at]).toContain(word);
    }
  });

  it('that would take time is found', () => {
    const of = (written: RegExp) => ({ source: written.source, flags: written.flags });
    for (const slow of [/^(a+)+$/, /\s+$/, /(?:\p{L}|å)*x/u]) expect(isProvedLinear(of(slow))).toBe(false);
    for (const fast of [/(?<!\s)\s+$/, /^\p{L}+x/u]) expect(isProvedLinear(of(fast))).toBe(true);
  });
});

describe('an exception', () => {
  it('is of an expression that there is, once', () => {
    expect(rows.filter(({ written }) => !known.has(written))).toEqual([]);
    expect(excepted.size).toBe(rows.length);
  });

  it('reads what it says that it reads', () => {
    const isThere = (row: Row, places: RegExp): boolean =>
      (known.get(row.written)?.files ?? []).every((file) => places.test(file));
    expect(rows.filter((row) => row.reads === 'shipped' && !isThere(row, SHIPPED))).toEqual([]);
    expect(rows.filter((row) => row.reads === 'beside' && !isThere(row, BESIDE))).toEqual([]);
    const recovery = readFileSync(join(import.meta.dirname, '../../language/grammar/recovery/report.ts'), 'utf8');
    expect(recovery).toContain(`const BESIDE = ${LONGEST.beside};`);
  });

  it.each(rows.filter(({ reads }) => reads !== 'shipped'))(
    'comes to an end: $written',
    ({ written, reads, repeated }) => {
      const { source, flags } = known.get(written) as Expression;
      expect(repeated.length).toBeGreaterThan(0);
      for (const piece of repeated) {
        const body = piece.repeat(Math.ceil(LONGEST[reads] / piece.length));
        for (const end of ['', 'x', '\n', '\u0000']) {
          const text = `x${body}${end}`;
          expect(text.replace(new RegExp(source, flags), '').length).toBeLessThanOrEqual(text.length);
        }
      }
    },
  );
});
