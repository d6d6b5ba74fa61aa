/** The derived parser and Langium's read the same trees out of the same grammar. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../language/grammar/parse.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { plainTree, readWithLangium } from '../support/grammar/langium.ts';
import { randomTexts } from '../support/grammar/random-texts.ts';

const FOLDERS = ['../shared/examples', 'language/routines', 'examples'];
const files = FOLDERS.flatMap((folder) => globSync(`${CHECKOUT}/${folder}/**/*.rutin`)).sort();

/** Files with errors in them on purpose are read, but recovery differs between the parsers. */
function expectSameTree(text: string): boolean {
  const langium = readWithLangium(text);
  const derived = parse(text);
  if (langium.errors.length > 0 && derived.errors.length > 0) return false;
  expect(derived.errors).toEqual([]);
  expect(langium.errors).toEqual([]);
  expect(plainTree(derived)).toEqual(langium.tree);
  return true;
}

describe('files', () => {
  it.each(files.map((file) => [relative(CHECKOUT, file), file]))('%s', (_, file) => {
    const read = expectSameTree(readFileSync(file, 'utf8'));
    expect(read || file.startsWith(`${CHECKOUT}/examples`)).toBe(true);
  });
});

const page = `${CHECKOUT}/../shared/spec/language.md`;
const specification = existsSync(page) ? readFileSync(page, 'utf8') : '';
const blocks = [...specification.matchAll(/```rutin\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

function firstLine(block: string): readonly [string, string] {
  return [block.slice(0, block.indexOf('\n')), block];
}

describe.runIf(blocks.length > 0)('the page that describes the language, where it lies beside the project', () => {
  it.each(blocks.map(firstLine))('%s', (_, block) => {
    expect(expectSameTree(block)).toBe(true);
  });
});

describe('random texts', () => {
  it('are read alike', () => {
    fc.assert(
      fc.property(randomTexts, (text) => {
        expect(expectSameTree(text)).toBe(true);
      }),
      { seed: 20260706, numRuns: 600, endOnFailure: true },
    );
  });
});
