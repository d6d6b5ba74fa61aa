/** What nobody writes, as large as a file may be: it is read to its end, said of, and left as it is by the formatter. */
import { describe, expect, it } from 'vitest';
import { formatted } from '../../language/editing/format/format.ts';
import { parse } from '../../language/grammar/parse.ts';
import { factsOf, lower } from '../../language/lowering/lower.ts';
import { sessionOf } from '../support/editing/session.ts';

const [DEEP, MANY, LONG] = [100_000, 1_000_000, 10_000_000];

function each(count: number, one: (index: number) => string, between = '\n'): string {
  return Array.from({ length: count }, (_, index) => one(index)).join(between);
}

/** Texts in which something cannot be read. */
const UNREADABLE: Readonly<Record<string, () => string>> = {
  'a word of 10 MB': () => 'a'.repeat(LONG),
  'a line of 10 MB with words': () => `${'x'.repeat(96)} `.repeat(LONG / 97),
  'a line of 10 MB with headers': () =>
    `${'x'.repeat(50)} `.repeat(LONG / 51) + each(DEEP, (i) => `person p${i} "P"`, ' '),
  'a name of 10 MB that is never closed': () => `person p "${'x'.repeat(LONG)}`,
  'braces 100 000 deep': () => '{'.repeat(DEEP) + '}'.repeat(DEEP),
  'blocks 100 000 deep': () => `enhet A "A" ${'{ inkorg samverkan '.repeat(DEEP)}${'}'.repeat(DEEP)}`,
  'lists 100 000 deep': () => `enhet A "A" { öppet ${'['.repeat(DEEP)}${']'.repeat(DEEP)} }`,
  'comments 100 000 deep': () => '/* '.repeat(DEEP) + '*/ '.repeat(DEEP),
  'a million braces that close nothing': () => '} '.repeat(MANY),
  'a million keywords': () => 'nivå '.repeat(MANY),
  'a hundred thousand wrong lines in a block': () => `enhet A "A" {\n${'nivå nivå\n'.repeat(DEEP)}}\n`,
};

describe('a text that cannot be read', () => {
  it.each(Object.entries(UNREADABLE))(
    '%s is said of',
    (_what, textOf) => {
      const text = textOf();
      const parsed = parse(text);
      const { problems, declarations } = lower('a.rutin', parsed);
      expect(problems.length + declarations.reduce((sum, one) => sum + one.problems.length, 0)).toBeGreaterThan(0);
      for (const { start, end } of problems) expect(start >= 0 && end <= text.length).toBe(true);
      expect(() => formatted(parsed)).not.toThrow();
    },
    120_000,
  );
});

describe('a text that can be read', () => {
  it('of a million declarations has a million', () => {
    const { declarations, problems } = factsOf(
      'a.rutin',
      each(MANY, (i) => `källa S${i} { uppdaterad 2022-07-05 }`),
    );
    expect([declarations.length, problems.length]).toEqual([MANY, 0]);
  }, 240_000);

  it.each([
    ['a comment', `// ${'x '.repeat(LONG / 2)}\n`],
    ['a name', `person p "${'x'.repeat(LONG)}" { }\n`],
    ['a list', `funktion X "X" { vid E bemannas av ${each(LONG / 10, (i) => `p${i}`, ', ')} }\n`],
  ])(
    'on one line of 10 MB, %s, is read whole and shaped',
    (_what, text) => {
      const parsed = parse(text);
      expect(parsed.errors).toEqual([]);
      expect(parse(formatted(parsed)).errors).toEqual([]);
    },
    120_000,
  );

  it('of parts 100 000 levels deep is judged', () => {
    const text = each(DEEP, (i) => `verksamhet V${i} "V" { del av ${i === 0 ? 'Region' : `V${i - 1}`} }`);
    const { findings } = sessionOf({ 'a.rutin': `huvudman Region "R" { typ region }\n${text}` });
    expect(findings.filter(({ code }) => code === 'RUT-021').length).toBeGreaterThan(DEEP - 200);
  }, 240_000);
});
