/** What is derived for tree-sitter: whole, of the grammar alone, and refused where it cannot be said. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readGrammar, readTerminals } from '../../../language/grammar/derive/read-grammar.ts';
import { emitGrammar } from '../../../language/grammar/derive/tree-sitter/emit-grammar.ts';
import { emitHighlights, emitOutline } from '../../../language/grammar/derive/tree-sitter/emit-queries.ts';
import { CHECKOUT } from '../../support/checkout.ts';

const RUTIN = readFileSync(join(CHECKOUT, 'language/grammar/rutin.langium'), 'utf8');
const TERMINALS = 'terminal NAME: /[a-z]+/; terminal INT: /[0-9]+/; hidden terminal WS: /\\s+/;';

function small(rules: string, terminals = TERMINALS): string {
  return `grammar Small entry File: things+=Thing*; ${rules} ${terminals}`;
}

interface Evaluated {
  readonly rules: Readonly<Record<string, unknown>>;
  readonly words: ReadonlySet<string>;
  readonly conflicts: readonly string[];
  readonly reserved: readonly string[];
}

/** What grammar.js says when tree-sitter runs it; throws where it names a rule that it does not have. */
function evaluated(source: string): Evaluated {
  const text = emitGrammar(readGrammar(source), readTerminals(source));
  const words = new Set<string>();
  const take = (...parts: unknown[]): unknown[] => {
    for (const part of parts) if (typeof part === 'string') words.add(part);
    return parts;
  };
  type Said = Readonly<Record<string, ($: unknown) => unknown>>;
  let made: { rules: Said; conflicts: ($: unknown) => string[][]; reserved: { global: () => string[] } } | undefined;
  const grammar = (told: NonNullable<typeof made>): void => {
    made = told;
  };
  const field = (_: string, part: unknown): unknown => take(part);
  const alias = (part: unknown): unknown => take(part);
  const several = { seq: take, choice: take, repeat: take, optional: take, token: take, prec: { right: take } };
  runInNewContext(text, { module: {}, grammar, field, alias, ...several });
  if (made === undefined) throw new Error('no grammar');
  const told = made.rules;
  const $ = new Proxy(
    {},
    {
      get: (_, name: string) => {
        const isThere = name in told || ['value', 'word'].includes(name) || `_${name}` in told;
        if (!isThere) throw new Error(`no rule ${name}`);
        return { name };
      },
    },
  );
  const rules = Object.fromEntries(Object.entries(told).map(([name, rule]) => [name, rule($)]));
  const conflicts = made.conflicts(new Proxy({}, { get: (_, name: string) => name })).flat();
  return { rules, words, conflicts, reserved: made.reserved.global() };
}

describe('the grammar for tree-sitter', () => {
  it('names no rule that it does not have, and has every word of the language', () => {
    const { words, reserved } = evaluated(RUTIN);
    const { kinds, firstKeyword } = readGrammar(RUTIN);
    const keywords = kinds.slice(firstKeyword);
    expect(keywords.filter((word) => !words.has(word))).toEqual([]);
    expect([...reserved]).toEqual(keywords);
  });

  it('tries both ways only where a few tokens do not decide', () => {
    expect([...evaluated(RUTIN).conflicts]).toEqual(['parameter']);
    expect([...evaluated(small("Thing: 'x' a+=NAME (',' a+=NAME)* ','?;")).conflicts]).toEqual([]);
  });

  it('wants the comma that the parser reads past', () => {
    const one = evaluated(small("Thing: 'x' a+=NAME (','? a+=NAME)*;"));
    expect(one).toEqual(evaluated(small("Thing: 'x' a+=NAME (',' a+=NAME)*;")));
    expect(one).toEqual(evaluated(small("Thing: 'x' a+=NAME (',' a+=NAME | a+=NAME)*;")));
  });

  it('has a new property without more', () => {
    const added = RUTIN.replace("Level: 'nivå' value=INT;", "Level: 'nivå' value=INT | 'våning' value=INT;");
    expect(evaluated(added).words).toContain('våning');
    expect(emitHighlights(readGrammar(added))).toContain('"våning"');
    expect(emitHighlights(readGrammar(RUTIN))).not.toContain('"våning"');
  });

  it.each([
    ['a token that looks around itself', 'terminal NAME: /a(?=b)c/; hidden terminal WS: /\\s+/;', 'NAME looks around'],
    ['a token that stops early', 'terminal NAME: /a*?b/; hidden terminal WS: /\\s+/;', 'NAME looks around'],
  ])('does not say %s in another way', (_, terminals, told) => {
    expect(() => readTerminals(small("Thing: 'x' a=NAME;", terminals))).toThrow(told);
  });

  it('gives no two rules one name', () => {
    expect(() => evaluated(small("Thing: 'x' a=Comment; Comment: 'y' a=NAME;"))).toThrow(
      'two rules are called comment',
    );
  });
});

describe('the queries', () => {
  it('say one thing of each word', () => {
    const lines = emitHighlights(readGrammar(RUTIN)).split('\n');
    const words = lines.flatMap((line) => [...line.matchAll(/"([^"]+)"/g)].map(([, word]) => word as string));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words).toContain('medlemmar');
  });

  it('list each kind of declaration once', () => {
    const outline = emitOutline(readGrammar(RUTIN));
    const times = ['enhet', 'person', 'rutin', 'undantag'].map(
      (word) => outline.split(`"${word}" @context`).length - 1,
    );
    expect(times).toEqual([1, 1, 1, 1]);
  });
});
