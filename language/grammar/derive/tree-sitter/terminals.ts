/** The terminals as tree-sitter reads them. Its expressions neither look around themselves nor stop early. */

import { GrammarAST } from 'langium';

/** What cannot be said without looking around, by how the grammar says it; the rest is taken as it stands. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '(?:(?!\\/\\/|\\/\\*)[^\\s}])+': '(?:[^\\s}\\/]|\\/[^\\s}\\/*])+',
  '\\/\\*[\\s\\S]*?\\*\\/': '\\/\\*[^*]*\\*+(?:[^\\/*][^*]*\\*+)*\\/',
};

/** The expressions of the terminals that are tokens, by name, and those of comments and space. */
export interface Terminals {
  readonly tokens: ReadonlyMap<string, string>;
  readonly space: readonly string[];
  readonly comments: readonly string[];
}

/** The terminals of a grammar. Throws where one says what tree-sitter cannot: then it needs another form in OTHERWISE. */
export function terminalsOf(grammar: GrammarAST.Grammar): Terminals {
  const terminals = grammar.rules.filter(GrammarAST.isTerminalRule);
  const said = terminals.map(({ name, hidden, definition }) => {
    const source = GrammarAST.isRegexToken(definition) ? definition.regex : undefined;
    if (source === undefined) throw new Error(`derive: ${name} is not a regular expression`);
    return { name, hidden, source: plain(name, source.slice(1, -1)) };
  });
  const hidden = said.filter((terminal) => terminal.hidden);
  return {
    tokens: new Map(said.filter((terminal) => !terminal.hidden).map(({ name, source }) => [name, source])),
    space: hidden.filter(({ name }) => !isComment(name)).map(({ source }) => source),
    comments: hidden.filter(({ name }) => isComment(name)).map(({ source }) => source),
  };
}

function isComment(name: string): boolean {
  return name.endsWith('COMMENT');
}

/** Without the looks at both ends, which keep tokens apart that no rule lets stand side by side. */
function plain(name: string, source: string): string {
  const inner = withoutLookbehind(source).replace(/\(\?!\[[^\]]*\]\)$/, '');
  const other = OTHERWISE[inner] ?? inner;
  if (/\(\?<?[!=]|[*+?]\?/.test(other)) throw new Error(`derive: ${name} looks around itself: ${source}`);
  return other;
}

function withoutLookbehind(source: string): string {
  if (!source.startsWith('(?<=')) return source;
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return source.slice(at + 1);
  }
  return source;
}
