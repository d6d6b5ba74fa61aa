/** Writes generated/words.ts: every keyword in the rule that reads it, and the form of each rule as people read it. */

import { type Element, everyElement, type Language, nodeRules, type Rule, type TokenElement } from './ir.ts';

/** A place that takes more keywords than this takes any word. */
const ANY_WORD = 40;

/** The text of words.ts. */
export function emitWords(language: Language): string {
  const rules = [...language.rules.values()].filter(({ type }) => type !== undefined);
  const words = rules.flatMap((rule) => wordsOf(language, rule).map((word) => `  '${rule.name}.${word}',\n`));
  const forms = rules.map(({ name, body }) => `  ${name}: '${formOf(language, body)}',\n`);
  const blocks = rules.flatMap((rule) => blockLine(language, rule));
  return `/** The keywords of Rutin and the forms of its rules. Derived from the grammar; do not edit. */

import type { BlockType, PropertyOf, PropertyType } from './properties.ts';

/** Every keyword, after the rule that reads it. */
export const WORD_KEYS = [
${words.join('')}] as const;

/** A keyword in its place: the rule that reads it, and the word. */
export type WordKey = (typeof WORD_KEYS)[number];

/** How each rule is written: \`<X>\` is a rule or a kind of value, \`[ ]\` may be left out, \`…\` goes on. */
export const FORMS: Readonly<Record<PropertyType, string>> & Readonly<Record<string, string>> = {
${forms.join('')}};

/** What may stand in each block. */
export const PROPERTIES: { readonly [Block in BlockType]: readonly PropertyOf<Block>[] } = {
${blocks.join('')}};
`;
}

function wordsOf(language: Language, { body }: Rule): readonly string[] {
  const tokens = [...everyElement(body)].filter((element) => element.op === 'token');
  const kinds = tokens.flatMap((token) => keywordsIn(language, token));
  return [...new Set(kinds)].map((kind) => language.kinds[kind] as string);
}

/** The keywords that a token may be; none where any word may stand, and none that is a name where a name may stand. */
function keywordsIn({ kinds: names, firstKeyword, soft }: Language, { kinds }: TokenElement): readonly number[] {
  const takesNames = kinds.includes(names.indexOf('NAME'));
  const keywords = kinds.filter((kind) => kind >= firstKeyword && !(takesNames && soft.includes(kind)));
  return keywords.length > ANY_WORD ? [] : keywords;
}

function blockLine(language: Language, { type, body }: Rule): readonly string[] {
  const block = [...everyElement(body)].find((element) => element.op === 'block');
  if (block === undefined) return [];
  const types = nodeRules(language, block.rule).map((rule) => `'${rule.type ?? rule.name}'`);
  return [`  ${type}: [${types.join(', ')}],\n`];
}

function formOf(language: Language, element: Element): string {
  switch (element.op) {
    case 'token':
      return tokenForm(language, element);
    case 'call':
      return `<${element.rule}>`;
    case 'block':
      return '{ … }';
    case 'sequence':
      return joined(element.items.map((item) => formOf(language, item)));
    case 'choice':
      return element.items.map((item) => formOf(language, item)).join(' | ');
    case 'optional': {
      const form = formOf(language, element.item);
      return form === ',' ? '' : `[${form}]`;
    }
    case 'loop':
      return isList(language, element) ? ', …' : '…';
    default:
      return element satisfies never;
  }
}

/** Whether commas may stand between what is repeated. */
function isList(language: Language, element: Element): boolean {
  const comma = language.kinds.indexOf(',');
  return [...everyElement(element)].some((one) => one.op === 'token' && one.kinds.includes(comma));
}

function tokenForm(language: Language, element: TokenElement): string {
  const { kinds, refers } = element;
  if (refers !== undefined) return `<${refers}>`;
  const keywords = keywordsIn(language, element);
  const others = kinds.filter((kind) => kind < language.firstKeyword).map((kind) => language.kinds[kind] as string);
  if (keywords.length === 0 && kinds.length > ANY_WORD) return '<WORD>';
  const holes = others.map((name) => (/^[A-Z]/.test(name) ? `<${name}>` : name));
  return [...keywords.map((kind) => language.kinds[kind] as string), ...holes].join('|');
}

/** In a row, with a choice among them in round brackets, and nothing between a mark and what it stands beside. */
function joined(forms: readonly string[]): string {
  const parts = forms.filter((form) => form !== '').map((form) => (isChoice(form) ? `(${form})` : form));
  return parts
    .join(' ')
    .replace(/ (, …)/g, '$1')
    .replace(/ ([-.]) /g, '$1')
    .replace(/ \[([-.]) /g, '[$1');
}

function isChoice(form: string): boolean {
  return form.includes(' | ') && !/^\[.*\]$/.test(form);
}
