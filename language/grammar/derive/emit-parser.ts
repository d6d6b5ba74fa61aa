/** Writes parser/parser.ts and generated/tables.ts: the functions that read the rules, and what they look up. */

import { type Automaton, automatonOf } from './automaton.ts';
import type { Checks } from './beyond.ts';
import { Simulation } from './configurations.ts';
import { emitRule } from './emit-rule.ts';
import type { Context } from './emit-scope.ts';
import { firstOfRule, kindsOf, type Slot } from './first.ts';
import { type Element, everyElement, type Language } from './ir.ts';
import { predictions } from './lookahead.ts';
import { shapesOf } from './shapes.ts';
import { ranges, Tables } from './tables.ts';

/** The texts of the two files. `beyond` has the checks of rules of which more is asked than the grammar says. */
export function emitParser(language: Language, beyond: Checks): { readonly parser: string; readonly tables: string } {
  const automaton = automatonOf(language);
  const tables = new Tables(language);
  const context: Context = {
    language,
    tables,
    shapes: new Map(shapesOf(language).map((shape) => [shape.type, shape])),
    predictions: predictions(automaton, (element) => ruleAround(language, element)),
    beyond,
    follow: (element) => followOf(automaton, element),
  };
  const functions = [...language.rules.values()].map((rule) => emitRule(context, rule));
  return { parser: parserText(language, tables, functions, beyond), tables: tablesText(language, tables) };
}

function ruleAround(language: Language, element: Element): string {
  const rules = [...language.rules.values()];
  return rules.find((rule) => [...everyElement(rule.body)].includes(element))?.name ?? 'a rule';
}

function followOf(automaton: Automaton, element: Element): readonly number[] {
  const past = automaton.decisions.get(element)?.[1];
  const simulation = new Simulation(automaton);
  return past === undefined ? [] : simulation.kinds(simulation.begin([past]));
}

function parserText(language: Language, tables: Tables, functions: readonly string[], beyond: Checks): string {
  const sets = tables.sets.map((kinds, i) => `const SET_${i} = membership('${ranges(kinds)}');\n`);
  const far = tables.far.map((rows, i) => `const FAR_${i} = farTable(${rows});\n`);
  const entry = `function parse${language.declaration}`;
  const checks = [...new Set(Object.values(beyond))].sort().join(', ');
  return `/** Reads declarations, one function a rule. Derived from the grammar; do not edit. */

import { ${checks} } from '../recovery/beyond.ts';
import { readBlock } from '../recovery/blocks.ts';
import { farTable, lookFar } from '../recovery/far.ts';
import { missesComma } from '../recovery/lists.ts';
import { membership } from '../sites.ts';
import { add, miss, NONE, note, noteNext, type State, up } from '../recovery/state.ts';
import type * as Tree from '../generated/tree.ts';

type Mutable<T extends readonly unknown[]> = T[number][];

${sets.join('')}
${far.join('')}
${functions.join('\n').replace(entry, `export ${entry}`)}`;
}

function tablesText(language: Language, tables: Tables): string {
  const first = firstOfRule(language, language.declaration);
  const site = tables.site('File', first);
  const blocks = tables.blocks.map((row) => {
    const { rule, starts, openSite, propertySite, simpleHeader } = row;
    return `  {
    rule: '${rule}', starts: membership('${ranges(starts)}'),
    openSite: ${openSite}, propertySite: ${propertySite}, simpleHeader: ${simpleHeader},
  },\n`;
  });
  const sites = tables.sites.map(({ rule, slots }) => `  { rule: '${rule}', slots: [${slots.map(slotText)}] },\n`);
  return `/** What recovery and completion look up. Derived from the grammar; do not edit. */

import type { Block, Site } from '../sites.ts';
import { membership } from '../sites.ts';
import type { BlockType } from './properties.ts';

/** What begins a declaration. */
export const DECLARATION_STARTS: Uint8Array = membership('${ranges(kindsOf(first))}');

/** Where a declaration could stand. */
export const DECLARATION_SITE = ${site};

/** Every block, in the order of the grammar. */
export const BLOCKS: readonly (Block & { readonly rule: BlockType })[] = [
${blocks.join('')}];

/** Every place at which the parser decides, and what could stand there. */
export const SITES: readonly Site[] = [
${sites.join('')}];
`;
}

function slotText({ kinds, rule, property }: Slot): string {
  const name = property === undefined ? 'undefined' : `'${property}'`;
  return `{ kinds: '${ranges(kinds)}', rule: '${rule}', property: ${name} }`;
}
