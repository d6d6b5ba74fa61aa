/** The grammar for other editors, made into a parser by tree-sitter itself, reads what ours reads and is amiss where ours is. */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../language/grammar/parse.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { Dice } from '../support/dice.ts';
import { randomTexts } from '../support/grammar/random-texts.ts';
import { itIsInstalledOrTold, toolAt } from './tools.ts';

const program = toolAt(join(CHECKOUT, '.cache/tree-sitter/tree-sitter'));
const EDITORS = join(CHECKOUT, 'dist/editors');
const GRAMMAR = join(EDITORS, 'tree-sitter-rutin');
const folder = mkdtempSync(join(tmpdir(), 'rutin-tree-sitter-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is made of a text: whether all of it fits, and the node and the place (line, column in bytes) of each declaration. */
interface Tree {
  readonly fits: boolean;
  readonly declarations: readonly string[];
}

function ran(...args: readonly string[]): string {
  const env = { ...process.env, TREE_SITTER_LIBDIR: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder };
  return spawnSync(program as string, args, { cwd: GRAMMAR, env, encoding: 'utf8', maxBuffer: 1 << 30 }).stdout;
}

/** The trees of tree-sitter, in the order of the texts. */
function theirs(texts: readonly string[]): readonly Tree[] {
  const paths = texts.map((text, index) => {
    const path = join(folder, `${index}.rutin`);
    writeFileSync(path, text);
    return path;
  });
  writeFileSync(join(folder, 'paths'), paths.join('\n'));
  const trees = ran('parse', '--paths', join(folder, 'paths')).split(/^(?=\()/m);
  expect(trees).toHaveLength(texts.length);
  return trees.map((tree) => ({
    fits: !/\((?:ERROR|MISSING)/.test(tree),
    declarations: [...tree.matchAll(/^ {2}\((\w+ \[\d+, \d+\] - \[\d+, \d+\])/gm)]
      .map(([, told = '']) => told)
      .filter((told) => !told.startsWith('comment ')),
  }));
}

function ours(text: string): Tree {
  const { errors, declarations, tokens } = parse(text);
  const placeOf = (offset: number): string => {
    const before = text.slice(0, offset);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return `[${before.split('\n').length - 1}, ${Buffer.byteLength(line)}]`;
  };
  return {
    fits: errors.length === 0,
    declarations: declarations.map(({ $type, $first, $last }) => {
      const node = $type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
      return `${node} ${placeOf(tokens.start[$first] as number)} - ${placeOf(tokens.end[$last] as number)}`;
    }),
  };
}

/**
 * What is asked beyond the grammar: a role of two words is a text, and `bevakas` says something. And what takes a look around to
 * see: an HSA-id that is missing where another word follows, and a code that a word has grown together with.
 */
function isBeyond(text: string): boolean {
  const { errors, tokens } = parse(text);
  return (
    errors.length > 0 &&
    errors.every(({ kind, start }) => {
      const at = tokens.start.indexOf(start) - 1;
      const before = at < 0 ? '' : text.slice(tokens.start[at], tokens.end[at]);
      return kind === 'role-words' || before === 'bevakas' || before === 'hsa' || isGrownTogether(text, start);
    })
  );
}

function isGrownTogether(text: string, at: number): boolean {
  const word = `${/\S*$/.exec(text.slice(0, at))?.[0]}${/^\S*/.exec(text.slice(at))?.[0]}`;
  return /^[A-ZÅÄÖÉÜ][A-ZÅÄÖÉÜ0-9]*(?:-[A-ZÅÄÖÉÜ0-9]+)+[a-zåäöéü_]/.test(word);
}

/** A text with one of its words gone, said twice, or in the place of another. */
function spoiled(text: string, dice: Dice): string {
  const words = text.split(/(\s+)/);
  const at = dice.below(words.length);
  const other = dice.below(words.length);
  const word = words[at] as string;
  const put = dice.pick(['', `${word} ${word}`, words[other] as string]);
  return words.with(at, put).join('');
}

const FILES = ['examples', 'language/routines'].flatMap((root) => globSync(`${CHECKOUT}/${root}/**/*.rutin`)).sort();
const texts = FILES.map((file) => readFileSync(file, 'utf8'));

itIsInstalledOrTold('tree-sitter', program, join(CHECKOUT, '.cache/tree-sitter/missing'));

describe.skipIf(program === undefined)('a parser made by tree-sitter', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [join(CHECKOUT, 'editors/build.mts')]);
    ran('generate');
  });

  it('reads every example as ours does', () => {
    const read = theirs(texts);
    for (const [index, text] of texts.entries()) {
      const mine = ours(text);
      expect([FILES[index], read[index]?.fits]).toEqual([FILES[index], mine.fits]);
      if (mine.fits) expect(read[index]).toEqual(mine);
    }
  });

  it('reads whatever the language can say', () => {
    const said = fc.sample(randomTexts, { seed: 20260706, numRuns: 800 });
    expect(theirs(said)).toEqual(said.map(ours));
  });

  it('is amiss where ours is', () => {
    const dice = new Dice(7);
    const small = [...texts, ...fc.sample(randomTexts, { seed: 3, numRuns: 100 })].filter(
      ({ length }) => length < 6_000,
    );
    const bad = small.flatMap((text) => Array.from({ length: 12 }, () => spoiled(text, dice)));
    const read = theirs(bad);
    const differing = bad.filter((text, index) => read[index]?.fits !== ours(text).fits && !isBeyond(text));
    expect(differing).toEqual([]);
    expect(read.filter(({ fits }) => !fits).length).toBeGreaterThan(300);
  });

  it.each(['tree-sitter-rutin/queries', 'tree-sitter-rutin/helix', 'zed/languages/rutin'])(
    'takes the queries of %s',
    (path) => {
      const queries = readdirSync(join(EDITORS, path)).filter((name) => name.endsWith('.scm'));
      for (const query of queries) {
        const found = ran(
          'query',
          join(EDITORS, path, query),
          FILES.find((file) => file.endsWith('fristad/enheter.rutin')) ?? '',
        );
        expect([query, found]).toEqual([query, expect.stringContaining('capture')]);
      }
    },
  );
});
