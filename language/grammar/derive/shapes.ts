/** What the nodes of the tree look like: one shape for each node type, whichever rules make it. */

import { type Element, everyElement, type Language, nodeRules, parts, type Rule, type TokenElement } from './ir.ts';

/** `definite` says that every way through the rule reads it; lists are always there, and may be empty. */
export interface Property {
  readonly name: string;
  readonly many: boolean;
  readonly definite: boolean;
  readonly tokens: readonly TokenElement[];
  readonly rules: readonly string[];
}

export interface Shape {
  readonly type: string;
  readonly rules: readonly Rule[];
  readonly properties: readonly Property[];
  readonly isDeclaration: boolean;
}

/** The shapes of all nodes, in grammar order. */
export function shapesOf(language: Language): readonly Shape[] {
  const rules = [...language.rules.values()];
  const types = new Set(rules.map((rule) => rule.type).filter((type) => type !== undefined));
  const declarations = new Set(nodeRules(language, language.declaration).map((rule) => rule.type));
  return [...types].map((type) => {
    const made = rules.filter((rule) => rule.type === type);
    return { type, rules: made, properties: merged(made), isDeclaration: declarations.has(type) };
  });
}

function merged(rules: readonly Rule[]): readonly Property[] {
  const names = new Set(rules.flatMap((rule) => [...everyElement(rule.body)].map(propertyName)));
  return [...names].filter((name) => name !== undefined).map((name) => propertyOf(name, rules));
}

function propertyOf(name: string, rules: readonly Rule[]): Property {
  const elements = rules.flatMap((rule) => [...everyElement(rule.body)]).filter((item) => propertyName(item) === name);
  return {
    name,
    many: elements.some((element) => targetOf(element)?.many),
    definite: rules.every((rule) => assigns(rule.body, name)),
    tokens: elements.filter((element) => element.op === 'token'),
    rules: [...new Set(elements.flatMap((item) => (item.op === 'call' || item.op === 'block' ? [item.rule] : [])))],
  };
}

/** Whether every way through `element` gives `name` a value. */
export function assigns(element: Element, name: string): boolean {
  if (propertyName(element) === name) return true;
  if (element.op === 'sequence') return element.items.some((item) => assigns(item, name));
  return element.op === 'choice' && parts(element).every((item) => assigns(item, name));
}

function propertyName(element: Element): string | undefined {
  return targetOf(element)?.property;
}

function targetOf(element: Element): { property: string; many: boolean } | undefined {
  return element.op === 'token' || element.op === 'call' || element.op === 'block' ? element.to : undefined;
}
