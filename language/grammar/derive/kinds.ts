/** Numbers the kinds of token: end, caret, unknown, then the terminals, the punctuation and the keywords. */

import { AstUtils, GrammarAST } from 'langium';

const OUTSIDE = ['END', 'CARET', 'UNKNOWN'];

export interface Kinds {
  readonly names: readonly string[];
  readonly firstKeyword: number;
  of(name: string): number;
}

/** The kinds of `grammar`, in an order that depends on the grammar alone. Throws when they do not fit a byte. */
export function numberKinds(grammar: GrammarAST.Grammar): Kinds {
  const terminals = grammar.rules.filter((rule) => GrammarAST.isTerminalRule(rule) && !rule.hidden);
  const keywords = sorted(keywordsOf(grammar));
  const punctuation = keywords.filter((word) => !isWord(word));
  const before = [...OUTSIDE, ...terminals.map((rule) => rule.name), ...punctuation];
  const names = [...before, ...keywords.filter(isWord)];
  if (names.length > 255) throw new Error(`derive: ${names.length} kinds of token; at most 255 fit a byte`);
  return { names, firstKeyword: before.length, of: (name) => indexIn(names, name) };
}

function keywordsOf(grammar: GrammarAST.Grammar): readonly string[] {
  const values = AstUtils.streamAllContents(grammar).filter(GrammarAST.isKeyword);
  return [...new Set(values.map((keyword) => keyword.value.normalize('NFC')))];
}

function sorted(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function isWord(keyword: string): boolean {
  return /^[a-zåäöéü_]/i.test(keyword);
}

function indexIn(names: readonly string[], name: string): number {
  const kind = names.indexOf(name.normalize('NFC'));
  if (kind < 0) throw new Error(`derive: no token kind ${name}`);
  return kind;
}
