/** Writes the queries by which editors colour, fold, indent and list what stands in a file, out of the grammar. */

import { firstOfRule } from '../first.ts';
import { everyElement, type Language, nodeRules, parts, type Rule } from '../ir.ts';
import { withCommas } from './commas.ts';
import { nodeName, tokenName } from './names.ts';

const HEAD = '; Derived from the grammar of the language; do not edit.\n';

/** Colours. No two patterns say anything of one word, since editors do not agree on which of them would hold. */
export function emitHighlights(written: Language): string {
  const language = withCommas(written);
  const declarations = firstWords(language, [language.declaration]);
  const properties = firstWords(language, propertyRules(language)).filter((word) => !declarations.includes(word));
  const others = joints(language).filter((word) => !declarations.includes(word) && !properties.includes(word));
  const names = nodesOf(language).flatMap((rule) => nameFields(language, rule));
  return `${HEAD}
(comment) @comment
(text) @string
(value) @constant.builtin
(word) @constant
(${tokenName(language, 'CLAUSE_ID')}) @label
${listOf(numbers(language))} @number
${listOf(codes(language))} @string.special

${wordList(declarations)} @keyword
${wordList(properties)} @property
${wordList(others)} @keyword.operator

${wordList(['{', '}'])} @punctuation.bracket
${wordList([',', '.', '-'])} @punctuation.delimiter

${[...new Set(names)].join('\n')}
`;
}

/** What can be folded. */
export function emitFolds(language: Language): string {
  return `${HEAD}\n${listOf(blocksOf(language))} @fold\n(comment) @fold\n`;
}

/** Indents as Neovim, Helix and Zed each name them. */
export function emitIndents(language: Language, editor: 'helix' | 'neovim' | 'zed'): string {
  const blocks = listOf(blocksOf(language));
  const said = {
    helix: `${blocks} @indent\n"}" @outdent`,
    neovim: `${blocks} @indent.begin\n"}" @indent.branch @indent.end`,
    zed: '(_ "{" "}" @end) @indent',
  };
  return `${HEAD}\n${said[editor]}\n`;
}

/** The brackets that belong together, for Zed. */
export function emitBrackets(): string {
  return `${HEAD}\n("{" @open "}" @close)\n`;
}

/** What Zed lists of a file: each declaration by its first word and its name. */
export function emitOutline(language: Language): string {
  const items = nodeRules(language, language.declaration).flatMap((rule) => {
    const tokens = parts(rule.body).filter((item) => item.op === 'token');
    const name = tokens.find(({ kinds, to }) => to !== undefined && isOneName(language, kinds));
    const word = wordsIn(language, tokens[0]?.kinds ?? [])[0];
    if (name?.to === undefined || word === undefined) return [];
    return [`(${nodeName(rule)}\n  "${word}" @context\n  ${name.to.property}: (_) @name) @item`];
  });
  return `${HEAD}\n${items.join('\n\n')}\n`;
}

function nodesOf(language: Language): readonly Rule[] {
  return [...language.rules.values()].filter(({ type, name }) => type === name);
}

function blocksOf(language: Language): readonly string[] {
  return nodesOf(language)
    .filter(({ body }) => [...everyElement(body)].some(({ op }) => op === 'block'))
    .map((rule) => nodeName(rule) as string);
}

/** The rules that a block holds. */
function propertyRules(language: Language): readonly string[] {
  const elements = [...language.rules.values()].flatMap(({ body }) => [...everyElement(body)]);
  return [...new Set(elements.flatMap((element) => (element.op === 'block' ? [element.rule] : [])))];
}

/** The keywords that rules begin with; none where any word may stand. */
function firstWords(language: Language, rules: readonly string[]): readonly string[] {
  const slots = rules.flatMap((rule) => firstOfRule(language, rule));
  return wordsIn(
    language,
    slots.filter(({ kinds }) => !takesNames(language, kinds)).flatMap(({ kinds }) => kinds),
  );
}

/** The keywords that stand as they are, and not for a value. */
function joints(language: Language): readonly string[] {
  const elements = [...language.rules.values()].flatMap(({ body }) => [...everyElement(body)]);
  const tokens = elements.filter((element) => element.op === 'token');
  const plain = tokens.filter(
    ({ kinds, to }) => !takesNames(language, kinds) && (kinds.length === 1 || to === undefined),
  );
  return wordsIn(
    language,
    plain.flatMap(({ kinds }) => kinds),
  );
}

function wordsIn({ kinds: names, firstKeyword }: Language, kinds: readonly number[]): readonly string[] {
  const words = [...new Set(kinds)].filter((kind) => kind >= firstKeyword).sort((a, b) => a - b);
  return words.map((kind) => names[kind] as string);
}

function takesNames(language: Language, kinds: readonly number[]): boolean {
  return kinds.includes(language.kinds.indexOf('NAME'));
}

/** Whether these are the kinds of a name, not of any free word. */
function isOneName(language: Language, kinds: readonly number[]): boolean {
  const { firstKeyword, soft } = language;
  return takesNames(language, kinds) && kinds.every((kind) => kind < firstKeyword || soft.includes(kind));
}

/** A line for each property of a rule that is a name: one that is given here, or one that is given elsewhere. */
function nameFields(language: Language, rule: Rule): readonly string[] {
  return [...everyElement(rule.body)].flatMap((element) => {
    if (element.op !== 'token' || element.to === undefined || !isOneName(language, element.kinds)) return [];
    const capture = element.to.property === 'name' ? '@type' : '@variable';
    return [`(${nodeName(rule)} ${element.to.property}: (name) ${capture})`];
  });
}

function numbers(language: Language): readonly string[] {
  return ['DATE', 'TIME', 'INT'].map((name) => tokenName(language, name));
}

function codes(language: Language): readonly string[] {
  return ['HSA_ID', 'ORGANISATION_NUMBER'].map((name) => tokenName(language, name));
}

function listOf(nodes: readonly string[]): string {
  return `[${nodes.map((name) => `(${name})`).join(' ')}]`;
}

function wordList(words: readonly string[]): string {
  return `[${words.map((word) => `"${word}"`).join(' ')}]`;
}
