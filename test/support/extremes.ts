/** What nobody writes, as large as a file may be, and what must hold of it. Sizes are shares of the largest. */
import assert from 'node:assert/strict';
import { formatted } from '../../language/editing/format/format.ts';
import { parse } from '../../language/grammar/parse.ts';
import { factsOf, lower } from '../../language/lowering/lower.ts';
import { sessionOf } from './editing/session.ts';

/** Levels, declarations or words, and bytes, at the largest. */
const [DEEPEST, MOST, LONGEST] = [100_000, 1_000_000, 10_000_000];

interface Sizes {
  readonly deep: number;
  readonly many: number;
  readonly long: number;
}

function each(count: number, one: (index: number) => string, between = '\n'): string {
  return Array.from({ length: count }, (_, index) => one(index)).join(between);
}

/** Texts in which something cannot be read: it is read to its end, said of, and left as it is by the formatter. */
const UNREADABLE: Readonly<Record<string, (sizes: Sizes) => string>> = {
  'one word': ({ long }) => 'a'.repeat(long),
  'one line of words': ({ long }) => `${'x'.repeat(96)} `.repeat(long / 97),
  'one line of words and headers': ({ deep, long }) =>
    `${'x'.repeat(50)} `.repeat(long / 51) + each(deep, (i) => `person p${i} "P"`, ' '),
  'a name that is never closed': ({ long }) => `person p "${'x'.repeat(long)}`,
  'braces in braces': ({ deep }) => '{'.repeat(deep) + '}'.repeat(deep),
  'blocks in blocks': ({ deep }) => `enhet A "A" ${'{ inkorg samverkan '.repeat(deep)}${'}'.repeat(deep)}`,
  'lists in lists': ({ deep }) => `enhet A "A" { öppet ${'['.repeat(deep)}${']'.repeat(deep)} }`,
  'comments in comments': ({ deep }) => '/* '.repeat(deep) + '*/ '.repeat(deep),
  'braces that close nothing': ({ many }) => '} '.repeat(many),
  'nothing but a keyword': ({ many }) => 'nivå '.repeat(many),
  'wrong lines in a block': ({ deep }) => `enhet A "A" {\n${'nivå nivå\n'.repeat(deep)}}\n`,
};

/** Texts of one line that are read whole, and shaped into what is read as well. */
const READABLE: Readonly<Record<string, (sizes: Sizes) => string>> = {
  'a long comment': ({ long }) => `// ${'x '.repeat(long / 2)}\n`,
  'a long name': ({ long }) => `person p "${'x'.repeat(long)}" { }\n`,
  'a long list': ({ long }) => `funktion X "X" { vid E bemannas av ${each(long / 10, (i) => `p${i}`, ', ')} }\n`,
};

function isSaidOf(text: string): void {
  const parsed = parse(text);
  const { problems, declarations } = lower('a.rutin', parsed);
  assert.ok(problems.length + declarations.reduce((sum, one) => sum + one.problems.length, 0) > 0);
  assert.ok(problems.every(({ start, end }) => start >= 0 && end <= text.length));
  formatted(parsed);
}

function isReadAndShaped(text: string): void {
  const parsed = parse(text);
  assert.deepEqual(parsed.errors, []);
  assert.deepEqual(parse(formatted(parsed)).errors, []);
}

function isRead({ many }: Sizes): void {
  const text = each(many, (i) => `källa S${i} { uppdaterad 2022-07-05 }`);
  const { declarations, problems } = factsOf('a.rutin', text);
  assert.deepEqual([declarations.length, problems.length], [many, 0]);
}

function isJudged({ deep }: Sizes): void {
  const levels = each(deep, (i) => `verksamhet V${i} "V" { del av ${i === 0 ? 'Region' : `V${i - 1}`} }`);
  const { findings } = sessionOf({ 'a.rutin': `huvudman Region "R" { typ region }\n${levels}` });
  assert.ok(findings.filter(({ code }) => code === 'RUT-021').length > deep - 200);
}

const CASES: Readonly<Record<string, (sizes: Sizes) => void>> = {
  ...Object.fromEntries(Object.entries(UNREADABLE).map(([name, text]) => [name, (sizes) => isSaidOf(text(sizes))])),
  ...Object.fromEntries(
    Object.entries(READABLE).map(([name, text]) => [name, (sizes) => isReadAndShaped(text(sizes))]),
  ),
  'many declarations': isRead,
  'parts of parts': isJudged,
};

export const EXTREMES: readonly string[] = Object.keys(CASES);

/** Tries one of them at a share of the largest, which is 1; throws where it does not hold. */
export function tryExtreme(name: string, share: number): void {
  const [deep, many, long] = [DEEPEST, MOST, LONGEST].map((size) => Math.round(size * share)) as [
    number,
    number,
    number,
  ];
  CASES[name]?.({ deep, many, long });
}
