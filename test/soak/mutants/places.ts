/** Where a text can be passed through: each place tells when it is, so that a fault is judged by the tests that pass it. */
import { type Node, parsed, visit } from './tree.ts';

/** What is passed as a whole, or not at all: a statement, or an expression that may be left out. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What stands in a text more, at an offset. */
interface Addition {
  readonly at: number;
  readonly words: string;
}

type Way = 'statement' | 'only' | 'expression';

interface Found extends Place {
  readonly way: Way;
}

/** Lists of statements, and what holds one. */
const LISTS: Readonly<Record<string, string>> = { Program: 'body', BlockStatement: 'body', SwitchCase: 'consequent' };
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  IfStatement: ['consequent', 'alternate'],
  ForStatement: ['body'],
  ForOfStatement: ['body'],
  WhileStatement: ['body'],
};
const EXPRESSIONS: Readonly<Record<string, readonly string[]>> = {
  ArrowFunctionExpression: ['body'],
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['right'],
};
/** Nothing is done where they stand. */
const DECLARED = /^(TS|Import|FunctionDeclaration|ExportAll|ExportNamed|ExportDefault)/;

/** All places of a text; the first is the whole. */
export function placesOf(file: string, text: string): readonly Place[] {
  return [{ start: 0, end: text.length }, ...found(file, text)];
}

/** The text with its places telling of themselves: the number of the first, and so on. */
export function telling(file: string, text: string, first: number): string {
  const additions: Addition[] = [{ at: 0, words: told(first) }];
  for (const [index, { start, end, way }] of found(file, text).entries()) {
    const tells = told(first + index + 1);
    if (way === 'statement') additions.push({ at: start, words: tells });
    if (way === 'only') additions.push({ at: start, words: `{${tells}` }, { at: end, words: '}' });
    if (way === 'expression') additions.push({ at: start, words: `(${tells.slice(0, -1)},` }, { at: end, words: ')' });
  }
  return withAll(text, additions);
}

/** The innermost place that holds all of a part of the text. */
export function placeAt(places: readonly Place[], start: number, end: number): number {
  let [best, size] = [0, Number.POSITIVE_INFINITY];
  for (const [index, place] of places.entries()) {
    if (place.start > start || place.end < end || place.end - place.start >= size) continue;
    [best, size] = [index, place.end - place.start];
  }
  return best;
}

function told(number: number): string {
  return `globalThis.passed?.add(${number});`;
}

function found(file: string, text: string): readonly Found[] {
  const places: Found[] = [];
  visit(parsed(file, text), (node) => {
    for (const one of listOf(node)) if (!DECLARED.test(one.type)) places.push({ ...span(one), way: 'statement' });
    for (const one of partsOf(node, HOLDERS)) {
      if (one.type !== 'BlockStatement') places.push({ ...span(one), way: 'only' });
    }
    for (const one of partsOf(node, EXPRESSIONS)) {
      if (one.type !== 'BlockStatement') places.push({ ...span(one), way: 'expression' });
    }
  });
  return places;
}

function listOf(node: Node): readonly Node[] {
  const part = LISTS[node.type];
  return part === undefined ? [] : (node[part] as readonly Node[]);
}

function partsOf(node: Node, named: Readonly<Record<string, readonly string[]>>): readonly Node[] {
  return (named[node.type] ?? []).flatMap((part) => (node[part] as Node | null) ?? []);
}

function span({ start, end }: Node): Place {
  return { start, end };
}

/** What begins at one offset is put outermost first; what ends there, innermost first. */
function withAll(text: string, additions: readonly Addition[]): string {
  const closes = (words: string): boolean => words === ')' || words === '}';
  const inOrder = additions
    .map((addition, index) => ({ ...addition, index }))
    .sort((a, b) => {
      if (a.at !== b.at) return a.at - b.at;
      if (closes(a.words) !== closes(b.words)) return closes(a.words) ? -1 : 1;
      return closes(a.words) ? b.index - a.index : a.index - b.index;
    });
  let [made, from] = ['', 0];
  for (const { at, words } of inOrder) {
    made += text.slice(from, at) + words;
    from = at;
  }
  return made + text.slice(from);
}
