/** Which files reach for what lies outside of the program: a clock, files, other programs, a network; and that nothing else does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CHECKOUT = join(import.meta.dirname, '../..');

interface Reach {
  readonly what: string;
  /** What a source says that reaches for it. */
  readonly words: RegExp;
  /** The sources that may. */
  readonly by: RegExp;
}

const reaches: readonly Reach[] = [
  {
    what: 'Node',
    words: /'node:|\bprocess\.|\bBuffer\b/,
    by: /^(?:cli|disk|git|publishing|server|grammar\/derive|checks\/scaffold)\/|^starter\/ci\/notes\.ts$/,
  },
  { what: 'a clock', words: /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\b/, by: /^(?:cli\/clock|server\/[\w-]+)\.ts$/ },
  {
    what: 'other programs',
    words: /'node:child_process'|'node:worker_threads'/,
    by: /^(?:git|publishing|server)\//,
  },
  {
    what: 'the files of a folder',
    words: /\breaddir(?:Sync)?\(|\bopendir|\bglob(?:Sync)?\(/,
    by: /^(?:server\/node-files|publishing\/disk|disk\/input\/current-state|cli\/receipts\/recorder|cli\/input\/routines|disk\/cache\/store|disk\/input\/near|disk\/output\/write-set)\.ts$/,
  },
  { what: 'the files below a folder at once', words: /\breaddir(?:Sync)?\([^)]*recursive/, by: /^$/ },
  {
    what: 'a network',
    words:
      /'(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?'|\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b|\bEventSource\b/,
    // Texts of programs that the pipelines of others run.
    by: /^starter\/ci\/notes\.ts$/,
  },
  {
    what: 'code made of a text',
    words: /\beval\b|\bnew Function\(|execPath, \['-e'/,
    // A thread of an executable of one file, which has no other to run it from.
    by: /^server\/beside\.ts$/,
  },
];

function sourcesIn(folder: string): readonly string[] {
  const names = readdirSync(join(CHECKOUT, folder), { recursive: true, encoding: 'utf8' });
  const sources = names.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.m?tsx?$/.test(name));
  return sources.filter((name) => !/^grammar\/(?:generated|parser)\//.test(name)).sort();
}

/** A source without its comments. */
function codeOf(folder: string, name: string): string {
  return readFileSync(join(CHECKOUT, folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

const language = sourcesIn('language').map((name) => ({ name, code: codeOf('language', name) }));

describe('only the files named reach for', () => {
  it.each(reaches)('$what', ({ words, by }) => {
    const reaching = language.filter(({ code }) => words.test(code)).map(({ name }) => name);
    expect(reaching.filter((name) => !by.test(name))).toEqual([]);
    if (by.source !== '^$') expect(reaching).not.toEqual([]);
  });
});

it('no part of the extension reaches for a network', () => {
  const network = reaches.find(({ what }) => what === 'a network')?.words ?? /./;
  const reaching = sourcesIn('extension/src').filter((name) => network.test(codeOf('extension/src', name)));
  expect(reaching).toEqual([]);
});

it('the room that reaches furthest stays small', () => {
  const ofCli = sourcesIn('language/cli').map((name) => readFileSync(join(CHECKOUT, 'language/cli', name), 'utf8'));
  expect(ofCli.reduce((sum, text) => sum + text.split('\n').length - 1, 0)).toBeLessThanOrEqual(5000);
});
