/** Random damage to sound texts: reading never fails, and what it says holds together. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemInWords } from '../../language/checks/index.ts';
import { expectedAt } from '../../language/grammar/expected-at.ts';
import type { AnyNode } from '../../language/grammar/generated/tree.ts';
import { lex } from '../../language/grammar/lexer.ts';
import { type Parsed, parse } from '../../language/grammar/parse.ts';
import { lower } from '../../language/lowering/lower.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { randomTexts } from '../support/grammar/random-texts.ts';

const texts = globSync(`${CHECKOUT}/examples/**/*.rutin`).map((file) => readFileSync(file, 'utf8'));
const sound = texts.filter((text) => text.length < 20_000 && parse(text).errors.length === 0);

/** Pieces that people and word processors leave behind. */
const JUNK = [
  '{',
  '}',
  ',',
  '"',
  ';',
  '–',
  '8:00',
  'från',
  'enhet X {',
  '\n',
  '/*',
  '//',
  '”',
  'å',
  'av',
  '\u200b',
  ' 3 ',
];

/** The same texts every time; a failure is told as it was found. */
const FIXED = { seed: 20260706, endOnFailure: true };

interface Damage {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat({ max: 40 })),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...JUNK), fc.string({ maxLength: 5, unit: 'grapheme' })),
});

function damaged(text: string, damages: readonly Damage[]): string {
  return damages.reduce((result, { at, remove, insert }) => {
    const index = Math.floor(at * result.length);
    return result.slice(0, index) + insert + result.slice(index + remove);
  }, text);
}

function* nodes(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node).flat()) {
    if (typeof value === 'object' && value !== null && '$type' in value) yield* nodes(value as AnyNode);
  }
}

function checkSense(parsed: Parsed): void {
  const { text, tokens, declarations, broken, errors } = parsed;
  for (const error of errors) {
    expect(error.start).toBeGreaterThanOrEqual(0);
    expect(error.end).toBeGreaterThanOrEqual(error.start);
    expect(error.end).toBeLessThanOrEqual(text.length);
  }
  for (const problem of lower('a.rutin', parsed).problems) {
    const { sv, en } = problemInWords(problem);
    expect(sv).toMatch(/[^.]$|\. .*\.$/s);
    expect(en).not.toMatch(/undefined|object Object|Expected \./);
  }
  expect(errors.map(({ start }) => start)).toEqual(errors.map(({ start }) => start).toSorted((a, b) => a - b));
  let before = -1;
  for (const declaration of declarations) {
    expect(declaration.$first).toBeGreaterThan(before);
    before = declaration.$last;
    for (const { $first, $last } of nodes(declaration)) {
      expect($first).toBeGreaterThanOrEqual(declaration.$first);
      expect($last).toBeGreaterThanOrEqual($first);
      expect($last).toBeLessThanOrEqual(declaration.$last);
    }
  }
  for (const { first, last } of broken) expect(last).toBeGreaterThanOrEqual(first);
  const isSound = broken.length === 0 && declarations.every(({ $broken }) => !$broken);
  if (errors.length === 0) expect(isSound).toBe(true);
  expect(tokens.start[tokens.count]).toBe(text.length);
}

describe('damage', () => {
  it('to files', () => {
    expect(sound.length).toBeGreaterThan(0);
    const arbitrary = fc.tuple(fc.constantFrom(...sound), fc.array(damage, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(arbitrary, ([text, damages]) => checkSense(parse(damaged(text, damages)))),
      { ...FIXED, numRuns: 500 },
    );
  });

  it('to random texts', () => {
    fc.assert(
      fc.property(randomTexts, fc.array(damage, { minLength: 1, maxLength: 3 }), (text, damages) =>
        checkSense(parse(damaged(text, damages))),
      ),
      { ...FIXED, numRuns: 500 },
    );
  });

  it('leaves the declarations around it whole', () => {
    fc.assert(
      fc.property(randomTexts, fc.string({ maxLength: 30 }), (text, junk) => {
        const before = parse(`enhet Första { nivå 5 }\nenhet X { ${junk.replace(/[{}"'`´/]/g, ' ')}\n${text}`);
        expect(before.declarations[0]).toMatchObject({ $type: 'Unit', $broken: false });
      }),
      { ...FIXED, numRuns: 300 },
    );
  });

  it('and any caret', () => {
    fc.assert(
      fc.property(randomTexts, fc.array(damage, { maxLength: 2 }), fc.nat(), (text, damages, n) => {
        const changed = damaged(text, damages);
        const { start } = expectedAt(lex(changed), n % (changed.length + 1));
        expect(start).toBeLessThanOrEqual(n % (changed.length + 1));
      }),
      { ...FIXED, numRuns: 500 },
    );
  });
});

describe('anything at all', () => {
  it('is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => checkSense(parse(text))),
      { ...FIXED, numRuns: 500 },
    );
  });
});
