/** The page of a check or a rule: its prose, and the example that shows a code. */
import { lexer, type Token, type Tokens } from 'marked';

export interface Example {
  readonly kind: 'undvik' | 'föredra';
  readonly code: string;
}

export interface Page {
  readonly title: string;
  /** Everything but the examples and the headings over nothing but examples. */
  readonly prose: readonly Token[];
  readonly examples: readonly Example[];
}

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
const EXAMPLE = /^rutin (undvik|föredra)/;
const EXAMPLE_HEADINGS = /^(undvik|föredra)/i;

/** Reads a page's Markdown. */
export function readPage(markdown: string): Page {
  const tokens = lexer(markdown.replace(FRONT_MATTER, ''));
  const title = tokens.find((token): token is Tokens.Heading => token.type === 'heading' && token['depth'] === 1);
  return { title: title?.text ?? '', prose: proseOf(tokens), examples: tokens.flatMap(exampleIn) };
}

function proseOf(tokens: readonly Token[]): readonly Token[] {
  const prose: Token[] = [];
  let isAmongExamples = false;
  for (const token of tokens) {
    if (token.type === 'heading') {
      isAmongExamples =
        token['depth'] > 1 && (EXAMPLE_HEADINGS.test(token['text']) || (isAmongExamples && token['depth'] > 2));
    }
    if (!isAmongExamples && !isTitle(token) && exampleIn(token).length === 0) {
      prose.push(token);
    }
  }
  return prose;
}

function isTitle(token: Token): boolean {
  return token.type === 'heading' && token['depth'] === 1;
}

function exampleIn(token: Token): readonly Example[] {
  const kind = token.type === 'code' ? EXAMPLE.exec(token['lang'] ?? '')?.[1] : undefined;
  return kind === undefined ? [] : [{ kind: kind as Example['kind'], code: (token as Tokens.Code).text }];
}

/** The first example that shows the code, and the first after it that shows how to mend it. */
export function examplesFor({ examples }: Page, code: string): { readonly avoid?: Example; readonly prefer?: Example } {
  const shows = (example: Example) => example.kind === 'undvik' && new RegExp(`<- .*\\b${code}\\b`).test(example.code);
  const first = examples.findIndex(shows);
  const index = first >= 0 ? first : examples.findIndex(({ kind }) => kind === 'undvik');
  const avoid = examples[index];
  const prefer =
    examples.slice(index + 1).find(({ kind }) => kind === 'föredra') ?? examples.find(({ kind }) => kind === 'föredra');
  return { ...(avoid === undefined ? {} : { avoid }), ...(prefer === undefined ? {} : { prefer }) };
}

/** The codes that a page says it is about. */
export function codesOf(markdown: string): readonly string[] {
  const head = FRONT_MATTER.exec(markdown)?.[0] ?? '';
  const codes = /^koder: *(.*)$/m.exec(head)?.[1] ?? '';
  const rule = /^regel: *(.*)$/m.exec(head)?.[1] ?? '';
  return [...codes.split(','), rule].map((code) => code.trim()).filter((code) => code !== '');
}
