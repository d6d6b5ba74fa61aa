/** Writes generated/properties.ts: what stands in which block, the words that name it, and what names refer to. */

import { firstOfRule, kindsOf } from './first.ts';
import { type Element, everyElement, type Language, nodeRules, type Rule } from './ir.ts';

interface BlockOf {
  readonly type: string;
  readonly properties: readonly Rule[];
}

/** The text of properties.ts. */
export function emitProperties(language: Language): string {
  const blocks = blocksOf(language);
  const rules = [...new Set(blocks.flatMap(({ properties }) => properties))];
  const members = blocks.map(({ type, properties }) => `  readonly ${type}: ${union(properties.map(typeOf))};\n`);
  const words = rules.map((rule) => `  readonly ${typeOf(rule)}: ${firstWords(language, rule)};\n`);
  const lengths = rules.map((rule) => `  ${typeOf(rule)}: ${nameLength(rule.body)},\n`);
  return `/** What stands in the blocks of Rutin. Derived from the grammar; do not edit. */

import type * as Tree from './tree.ts';

/** By the node that has the block: the types of the nodes that may stand in it. */
export interface BlockProperties {
${members.join('')}}

/** A node that has a block. */
export type BlockType = keyof BlockProperties;

/** What may stand in the block of a node. */
export type PropertyOf<Block extends BlockType> = BlockProperties[Block];

/** What may stand in some block. */
export type PropertyType = PropertyOf<BlockType>;

/** A node that stands in a block. */
export type PropertyNode = Extract<Tree.AnyNode, { readonly $type: PropertyType }>;

/** The keyword with which each property begins; any word where none is laid down. */
export interface FirstWords {
${words.join('')}}

/** The words that begin a line in the block of a node. */
export type WordOf<Block extends BlockType> = FirstWords[PropertyOf<Block>];

/** How many words name each property. */
export const NAME_LENGTHS: Readonly<Record<PropertyType, number>> = {
${lengths.join('')}};

/** What each name refers to, by the rule that reads it and the property that keeps it. */
export const REFERS_TO = {
${referencesOf(language).join('')}} as const;
`;
}

function referencesOf(language: Language): readonly string[] {
  return [...language.rules.values()].flatMap(({ name, body }) =>
    [...everyElement(body)].flatMap((element) =>
      element.op === 'token' && element.refers !== undefined && element.to !== undefined
        ? [`  '${name}.${element.to.property}': '${element.refers}',\n`]
        : [],
    ),
  );
}

function blocksOf(language: Language): readonly BlockOf[] {
  return [...language.rules.values()].flatMap((rule) => {
    const block = [...everyElement(rule.body)].find((element) => element.op === 'block');
    return block === undefined ? [] : [{ type: typeOf(rule), properties: nodeRules(language, block.rule) }];
  });
}

function firstWords(language: Language, rule: Rule): string {
  const kinds = kindsOf(firstOfRule(language, rule.name));
  const areKeywords = kinds.every((kind) => kind >= language.firstKeyword);
  return areKeywords ? union(kinds.map((kind) => language.kinds[kind] as string)) : 'string';
}

/** The keywords before the first value. */
function nameLength(body: Element): number {
  const items = body.op === 'sequence' ? body.items : [];
  const end = items.findIndex((item) => item.op !== 'token' || item.to !== undefined);
  return Math.max(1, end < 0 ? items.length : end);
}

function typeOf({ type, name }: Rule): string {
  return type ?? name;
}

function union(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ');
}
