/** The generator: what it writes depends on the grammar alone, and it refuses what it cannot express. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { automatonOf } from '../../language/grammar/derive/automaton.ts';
import { beyondGrammar } from '../../language/grammar/derive/beyond.ts';
import { emitParser } from '../../language/grammar/derive/emit-parser.ts';
import { emitProperties } from '../../language/grammar/derive/emit-properties.ts';
import { emitTokens } from '../../language/grammar/derive/emit-tokens.ts';
import { emitTree } from '../../language/grammar/derive/emit-tree.ts';
import { emitWords } from '../../language/grammar/derive/emit-words.ts';
import { everyElement } from '../../language/grammar/derive/ir.ts';
import { depth, predictions } from '../../language/grammar/derive/lookahead.ts';
import { readGrammar } from '../../language/grammar/derive/read-grammar.ts';
import { language } from '../support/grammar/random-texts.ts';

const generated = new URL('../../language/grammar/', import.meta.url);
const TERMINALS = 'terminal NAME: /[a-z]+/; terminal INT: /[0-9]+/; hidden terminal WS: /\\s+/;';

function read(rules: string) {
  return readGrammar(`grammar Small entry File: things+=Thing*; ${rules} ${TERMINALS}`);
}

/** The largest number of tokens that any decision in the rules looks at. */
function deepest(rules: string): number {
  const small = read(rules);
  return Math.max(0, ...[...predictions(automatonOf(small), () => 'a decision').values()].map((one) => depth(one)));
}

describe('what is written', () => {
  it.each([
    ['generated/tree.ts', emitTree(language)],
    ['generated/properties.ts', emitProperties(language)],
    ['generated/tokens.ts', emitTokens(language)],
    ['generated/words.ts', emitWords(language)],
    ['parser/parser.ts', emitParser(language, beyondGrammar(language)).parser],
    ['generated/tables.ts', emitParser(language, beyondGrammar(language)).tables],
  ])('%s is what lies beside the grammar', (name, text) => {
    expect(readFileSync(new URL(name, generated), 'utf8')).toBe(text);
  });

  it('gives a node every property of its type, whichever rule makes it', () => {
    const types = emitTree(
      read("Thing: 'x' left=Side | 'y' right=Other; Side: a=NAME; Other infers Side: 'o' b=NAME;"),
    );
    expect(types).toContain('readonly a: Token | undefined;');
    expect(types).toContain('readonly b: Token | undefined;');
  });

  it('says which properties are always there', () => {
    const types = emitTree(read("Thing: a=NAME (b=NAME 'x' | b=NAME 'y') c=NAME? d+=NAME*;"));
    for (const line of ['a: Token;', 'b: Token;', 'c: Token | undefined;', 'd: readonly Token[];']) {
      expect(types).toContain(`readonly ${line}`);
    }
  });
});

describe('looking ahead', () => {
  it.each([
    ['one token', "Thing: 'x' a=NAME?;", 1],
    ['two tokens, past a comma', "Thing: 'x' a+=NAME (',' a+=NAME)* ','?;", 2],
    ['three tokens', "Thing: 'x' ('a' 'b' c=NAME | 'a' 'b' d=INT);", 3],
    ['one where nothing ever tells them apart', "Thing: 'x' ('a' b=NAME)? ('a' c=NAME)?;", 1],
  ])('%s', (_, rules, expected) => {
    expect(deepest(rules)).toBe(expected);
  });

  it('goes as far as it takes where lists of words meet', () => {
    const far = [...predictions(automatonOf(language), () => '')].filter(([, one]) => depth(one) > 3);
    const parameter = new Set(everyElement(language.rules.get('Parameter')?.body ?? { op: 'sequence', items: [] }));
    expect(far.map(([element]) => parameter.has(element))).toEqual([true]);
  });
});

describe('what it refuses', () => {
  it('to check a rule that the grammar does not have', () => {
    expect(() => beyondGrammar(read("Thing: 'x';"))).toThrow('no rule Assignment');
  });

  it.each([
    [
      'a choice that needs four tokens',
      "Thing: 'x' ('a' 'b' 'c' d=NAME | 'a' 'b' 'c' e=INT);",
      'Thing: a choice needs more than 3',
    ],
    ['words of two tokens', 'Thing: a=Pair; Pair returns string: NAME INT;', 'Pair is not always one token'],
    ['a grammar that does not parse', 'Thing: ;;;', 'does not parse'],
    ['a rule that is not there', "Thing: 'x' a=Nothing;", 'no rule Nothing'],
  ])('%s', (_, rules, message) => {
    expect(() => emitParser(read(rules), {})).toThrow(message);
  });

  it('an entry that is no list of rules', () => {
    expect(() => readGrammar(`grammar Small entry File: 'x' name=NAME; ${TERMINALS}`)).toThrow('entry rule');
  });
});
