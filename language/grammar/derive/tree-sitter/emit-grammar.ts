/** Writes grammar.js: the same language for editors that colour and fold by tree-sitter. */

import { automatonOf } from '../automaton.ts';
import { type Element, everyElement, type Language, type Rule, ruleNamed, type TokenElement } from '../ir.ts';
import { depth, NEAR, predictions } from '../lookahead.ts';
import { withCommas } from './commas.ts';
import { nodeName, ruleName, tokenName } from './names.ts';
import type { Terminals } from './terminals.ts';

/** The text of grammar.js. Throws where two things would have one name. */
export function emitGrammar(written: Language, terminals: Terminals): string {
  const language = withCommas(written);
  const rules = reached(language);
  const unclear = unclearIn(language);
  const conflicts = rules.filter((rule) => unclear.has(rule)).map((rule) => `[$.${ruleName(rule)}]`);
  const members = [
    `file: ($) => repeat(${callText(language, language.declaration)}),`,
    ...rules.map((rule) => `${ruleName(rule)}: ($) => ${bodyText(language, rule, unclear.has(rule))},`),
    `comment: () => token(choice(${expressions(terminals.comments)})),`,
    ...[...terminals.tokens].map(([name, source]) => `${tokenName(language, name)}: () => /${source}/,`),
  ];
  const names = members.map((member) => member.slice(0, member.indexOf(':')));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`derive: two rules are called ${twice}`);
  return `/** Rutin for tree-sitter. Derived from the grammar of the language; do not edit. */

/** A name, or one of the keywords that are names where a name stands. */
const named = ($, ...words) => choice($.name, ...words.map((word) => alias(word, $.name)));

/** A free word, and any of the keywords that it may be. */
const free = ($, ...words) => choice(alias($.name, $.word), ...words.map((word) => alias(word, $.word)));

/** One of the values that the language has words for. */
const value = ($, ...words) => choice(...words.map((word) => alias(word, $.value)));

module.exports = grammar({
  name: 'rutin',
  word: ($) => $.name,
  extras: ($) => [${expressions(terminals.space)}, '\\uFEFF', $.comment],
  reserved: { global: () => [${quoted(language.kinds.slice(language.firstKeyword))}] },
  conflicts: ($) => [${conflicts.join(', ')}],
  rules: {
    ${members.join('\n\n    ')}
  },
});
`;
}

function expressions(sources: readonly string[]): string {
  return sources.map((source) => `/${source}/`).join(', ');
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}

/** The rules that a text is read by, in the order of the grammar. */
function reached(language: Language): readonly Rule[] {
  const found = new Set<Rule>();
  const reach = (name: string): void => {
    const rule = ruleNamed(language, name);
    if (found.has(rule)) return;
    found.add(rule);
    for (const element of everyElement(rule.body)) {
      if (element.op === 'call' || element.op === 'block') reach(element.rule);
    }
  };
  reach(language.declaration);
  return [...language.rules.values()].filter((rule) => found.has(rule));
}

/** The rules that a token or two do not decide: both ways are tried there. */
function unclearIn(language: Language): ReadonlySet<Rule> {
  const far = [...predictions(automatonOf(language), () => 'tree-sitter')].filter(([, one]) => depth(one) > NEAR);
  const rules = [...language.rules.values()];
  return new Set(far.flatMap(([element]) => rules.filter((rule) => [...everyElement(rule.body)].includes(element))));
}

/** What could go on goes on, as where the parser reads it. */
function bodyText(language: Language, rule: Rule, isUnclear: boolean): string {
  const text = elementText(language, rule.body);
  const mayStop = [...everyElement(rule.body)].some(({ op }) => op === 'optional' || op === 'loop');
  return mayStop && !isUnclear ? `prec.right(${text})` : text;
}

function elementText(language: Language, element: Element): string {
  switch (element.op) {
    case 'token':
      return inField(element.to?.property, tokenText(language, element));
    case 'call':
      return inField(element.to?.property, callText(language, element.rule));
    case 'block':
      return `seq('{', repeat(${inField(element.to.property, callText(language, element.rule))}), '}')`;
    case 'sequence':
      return `seq(${element.items.map((item) => elementText(language, item)).join(', ')})`;
    case 'choice':
      return `choice(${element.items.map((item) => elementText(language, item)).join(', ')})`;
    case 'optional':
      return `optional(${elementText(language, element.item)})`;
    case 'loop':
      return `repeat(${elementText(language, element.item)})`;
    default:
      return element satisfies never;
  }
}

function inField(property: string | undefined, text: string): string {
  return property === undefined ? text : `field('${property.toLowerCase()}', ${text})`;
}

function callText(language: Language, name: string): string {
  const rule = ruleNamed(language, name);
  const node = nodeName(rule);
  const call = `$.${ruleName(rule)}`;
  return node === undefined || node === ruleName(rule) ? call : `alias(${call}, $.${node})`;
}

/** A keyword, a terminal, a name, a free word, or one of the words for a value. */
function tokenText(language: Language, { kinds, to }: TokenElement): string {
  const { kinds: names, firstKeyword, soft } = language;
  const words = kinds.filter((kind) => kind >= firstKeyword);
  const others = kinds.filter((kind) => kind < firstKeyword).map((kind) => names[kind] as string);
  const listed = quoted(words.map((kind) => names[kind] as string));
  if (others.includes('NAME')) {
    const makes = words.every((kind) => soft.includes(kind)) ? 'named' : 'free';
    return words.length === 0 ? '$.name' : `${makes}($, ${listed})`;
  }
  const single = others.map((name) => (/^[A-Z]/.test(name) ? `$.${tokenName(language, name)}` : `'${name}'`));
  if (words.length === 0) return single.length === 1 ? (single[0] as string) : `choice(${single.join(', ')})`;
  if (single.length > 0) return `choice(${[...single, listed].join(', ')})`;
  if (words.length === 1) return listed;
  return to === undefined ? `choice(${listed})` : `value($, ${listed})`;
}
