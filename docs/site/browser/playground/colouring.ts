/** The colours of the language in the editor: the same grammar as everywhere, line by line. */
import * as monaco from 'monaco-editor-core';
import { colourerOf, type Grammar, type Open } from '../../book/colours.ts';
import { LANGUAGE } from './features.ts';

/** What is open at the end of a line. */
class State implements monaco.languages.IState {
  readonly open: Open;

  constructor(open: Open) {
    this.open = open;
  }

  clone(): State {
    return this;
  }

  equals(other: monaco.languages.IState): boolean {
    return other instanceof State && other.open === this.open;
  }
}

export function registerColours(grammar: Grammar): void {
  monaco.languages.register({ id: LANGUAGE, extensions: ['.rutin'] });
  monaco.languages.setLanguageConfiguration(LANGUAGE, {
    comments: { lineComment: '//', blockComment: ['/*', '*/'] },
    brackets: [['{', '}']],
    autoClosingPairs: [
      { open: '{', close: '}' },
      { open: '"', close: '"' },
    ],
    wordPattern: /[\p{L}\p{M}\p{N}_-]+/u,
  });
  const colour = colourerOf(grammar);
  monaco.languages.setTokensProvider(LANGUAGE, {
    getInitialState: () => new State(undefined),
    tokenize(line, state) {
      const { stretches, open } = colour(line, (state as State).open);
      return { tokens: tokensOf(stretches), endState: new State(open) };
    },
  });
  for (const theme of ['light', 'dark'] as const) monaco.editor.defineTheme(`rutin-${theme}`, themeOf(theme));
}

/** Each stretch begins a token, and so does what follows it. */
function tokensOf(stretches: ReturnType<ReturnType<typeof colourerOf>>['stretches']): monaco.languages.IToken[] {
  const tokens: monaco.languages.IToken[] = [{ startIndex: 0, scopes: '' }];
  let at = 0;
  for (const { from, to, scope } of stretches) {
    if (from < at) continue;
    tokens.push({ startIndex: from, scopes: scope }, { startIndex: to, scopes: '' });
    at = to;
  }
  return tokens;
}

/** The colours of the style sheet of the site, which the editor wants as numbers. */
const COLOURS = {
  light: {
    keyword: '7b1fa2',
    name: '00625f',
    string: '8a3b12',
    number: '1d5aa8',
    comment: '59666c',
    paper: 'ffffff',
    ink: '1a2327',
  },
  dark: {
    keyword: 'd6a3f0',
    name: '5cc9c2',
    string: 'f0ae84',
    number: '8dbcff',
    comment: '94a3a9',
    paper: '14181b',
    ink: 'e3e9eb',
  },
} as const;

function themeOf(theme: 'light' | 'dark'): monaco.editor.IStandaloneThemeData {
  const { keyword, name, string, number, comment, paper, ink } = COLOURS[theme];
  return {
    base: theme === 'light' ? 'vs' : 'vs-dark',
    inherit: true,
    rules: [
      { token: 'variable', foreground: ink },
      { token: 'keyword', foreground: keyword },
      { token: 'storage', foreground: keyword, fontStyle: 'bold' },
      { token: 'entity', foreground: name },
      { token: 'punctuation', foreground: name },
      { token: 'string', foreground: string },
      { token: 'constant', foreground: number },
      { token: 'comment', foreground: comment, fontStyle: 'italic' },
    ],
    colors: {
      'editor.background': `#${paper}`,
      'editor.foreground': `#${ink}`,
      'editorLineNumber.foreground': `#${comment}`,
    },
  };
}
