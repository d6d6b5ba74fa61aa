/** The page of a check or a rule: its prose, and the example that shows a code. */
import { lexer, type Token, type Tokens } from 'marked';
import type { SeverityWord } from '../../model/index.ts';
import { SEVERITIES } from '../../words/index.ts';

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
const EXAMPLE_HEADINGS = /^(?:undvik|föredra|avoid|prefer)\b/i;

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
    if (!isAmongExamples && !isTitle(token) && exampleIn(token).length === 0) prose.push(token);
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

/** The example that shows the code best, and the one nearest to it that shows how to mend it. */
export function examplesFor({ examples }: Page, code: string): { readonly avoid?: Example; readonly prefer?: Example } {
  const wrong = examples.filter(({ kind }) => kind === 'undvik');
  const right = examples.filter(({ kind }) => kind === 'föredra');
  const [avoid] = wrong.toSorted((a, b) => clarity(a, code) - clarity(b, code) || a.code.length - b.code.length);
  const [prefer] = avoid === undefined ? right : right.toSorted((a, b) => distance(a, avoid) - distance(b, avoid));
  return { ...(avoid === undefined ? {} : { avoid }), ...(prefer === undefined ? {} : { prefer }) };
}

/** Less is nearer: lines that only one of them has, less those that both have. */
function distance(one: Example, other: Example): number {
  const lines = linesOf(one);
  const others = linesOf(other);
  const shared = [...lines].filter((line) => others.has(line)).length;
  return lines.size + others.size - 4 * shared;
}

function linesOf({ code }: Example): ReadonlySet<string> {
  return new Set(code.split('\n').map((line) => line.replace(/\s*\/\/ <- .*$/, '').trim()));
}

/** Less is clearer: the code in its gravest form, and as little else as may be. */
function clarity({ code: text }: Example, code: string): number {
  const found = [...text.matchAll(/<- (.*)$/gm)].flatMap(([, list = '']) => list.split(',').map((one) => one.trim()));
  const shown = found
    .filter((one) => one.endsWith(` ${code}`))
    .map((one) => SEVERITIES.indexOf(one.split(' ')[0] as SeverityWord));
  return shown.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...shown) * 100 + found.length - 1;
}

/** The codes that a page says it is about. */
export function codesOf(markdown: string): readonly string[] {
  const head = FRONT_MATTER.exec(markdown)?.[0] ?? '';
  const codes = /^koder: *(.*)$/m.exec(head)?.[1] ?? '';
  const rule = /^regel: *(.*)$/m.exec(head)?.[1] ?? '';
  return [...codes.split(','), rule].map((code) => code.trim()).filter((code) => code !== '');
}
