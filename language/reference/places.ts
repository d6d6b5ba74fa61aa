/** Where a word stands: by itself, in which blocks, on which lines. */
import type { BlockType, PropertyType } from '../grammar/generated/properties.ts';
import { NAME_LENGTHS } from '../grammar/generated/properties.ts';
import { PROPERTIES } from '../grammar/generated/words.ts';
import type { Sentence } from '../model/index.ts';
import { listed } from '../words/index.ts';
import type { Entry } from './entry.ts';
import { begins, hasBlock, holdersOf, isNameless, nameOf } from './forms.ts';

/** The blocks in which a property may stand. */
function blocksWith(property: string): readonly BlockType[] {
  return (Object.keys(PROPERTIES) as BlockType[]).filter((block) =>
    (PROPERTIES[block] as readonly string[]).includes(property),
  );
}

export function isProperty(rule: string): rule is PropertyType {
  return rule in NAME_LENGTHS;
}

/** The rule of the words of an entry, and the words. */
export function ruleOf({ of }: Entry): string {
  return (of[0] as string).split('.')[0] as string;
}

/** `del av`. */
export function titleOf({ of }: Entry): string {
  return of.map((key) => key.slice(key.indexOf('.') + 1)).join(' ');
}

/** Whether an entry is about the line or block of its rule, and not about a word within it. */
export function namesItsRule(entry: Entry): boolean {
  return begins(ruleOf(entry), titleOf(entry));
}

/** The blocks that an entry is about; none for a declaration and for a word within a line. */
export function blocksOf(entry: Entry, all: readonly Entry[]): readonly BlockType[] {
  const rule = ruleOf(entry);
  const { within } = entry;
  if (within !== undefined) return blocksWith(rule).filter((block) => block === within);
  if (!namesItsRule(entry) || holdersOf(rule).length > 0) return [];
  const elsewhere = toldElsewhere(entry, all);
  return blocksWith(rule).filter((block) => !elsewhere.includes(block));
}

/** `i enhet och inkorg`, `på raden bevakas`, `ett eget block`. */
export function placeInWords(entry: Entry, all: readonly Entry[]): Sentence {
  const blocks = blocksOf(entry, all);
  if (blocks.length > 0) return inBlocks(blocks.map(nameOf));
  const rule = ruleOf(entry);
  if (namesItsRule(entry) && holdersOf(rule).length === 0) return byItself(rule);
  const elsewhere = toldElsewhere(entry, all);
  const lines =
    entry.within === undefined ? linesOf(entry).filter((line) => !elsewhere.includes(line)) : [entry.within];
  const names = [...new Set(lines.map(nameOf))];
  return lines.every(isNameless) ? inBlocks(names) : onLines(names);
}

function byItself(rule: string): Sentence {
  return hasBlock(rule)
    ? { sv: 'ett eget block', en: 'a block of its own' }
    : { sv: 'en egen rad', en: 'a line of its own' };
}

/** What surrounds the same words where they say something else. */
function toldElsewhere(entry: Entry, all: readonly Entry[]): readonly string[] {
  return all
    .filter((other) => other !== entry && other.of[0] === entry.of[0])
    .flatMap(({ within }) => (within === undefined ? [] : [within]));
}

export function linesOf({ of, also = [] }: Entry): readonly string[] {
  return [...of, ...also].flatMap((key) => linesWith(key.split('.')[0] as string));
}

/** The lines and first lines of blocks that a rule is, or is a part of. */
function linesWith(rule: string): readonly string[] {
  const holders = holdersOf(rule);
  return holders.length === 0 ? [rule] : [...new Set(holders.flatMap(linesWith))];
}

function inBlocks(names: readonly string[]): Sentence {
  return { sv: `i ${listed(names, 'sv')}`, en: `in ${listed(names, 'en')}` };
}

function onLines(names: readonly string[]): Sentence {
  const several = names.length > 1;
  return {
    sv: `${several ? 'på raderna' : 'på raden'} ${listed(names, 'sv')}`,
    en: `${several ? 'on the lines' : 'on the line'} ${listed(names, 'en')}`,
  };
}
