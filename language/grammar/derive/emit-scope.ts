/** What the emission of one rule works with: the lines so far, and what all rules share. */

import type { Checks } from './beyond.ts';
import { firstOf, type Slot } from './first.ts';
import type { Element, Language, Rule, Target } from './ir.ts';
import type { Prediction } from './lookahead.ts';
import type { Shape } from './shapes.ts';
import type { Tables } from './tables.ts';

/** What the emission of every rule shares. `follow` gives the kinds that may come after an element. */
export interface Context {
  readonly language: Language;
  readonly tables: Tables;
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly predictions: ReadonlyMap<Element, Prediction>;
  readonly beyond: Checks;
  follow(element: Element): readonly number[];
}

export class Scope {
  readonly context: Context;
  readonly rule: Rule;
  readonly lines: string[] = [];
  #indent = 1;
  #names = 0;

  constructor(context: Context, rule: Rule) {
    this.context = context;
    this.rule = rule;
  }

  write(...lines: readonly string[]): void {
    for (const line of lines) this.lines.push('  '.repeat(this.#indent) + line);
  }

  /** Writes what `write` writes one step further in. */
  inside(write: () => void): void {
    this.#indent++;
    write();
    this.#indent--;
  }

  /** A name that this rule has not used. */
  name(stem: string): string {
    return `${stem}${++this.#names}`;
  }

  /** Puts `value`, an expression, where `to` says. */
  keep(to: Target, value: string): void {
    const name = local(to.property);
    this.write(`${name} = ${to.many ? `add(${name}, ${value})` : value};`);
  }

  /** The slots of the first token of `element`. */
  first(element: Element): readonly Slot[] {
    return firstOf(this.context.language, element, this.rule.name);
  }

  /** The index of the site at which `slots` could go on. */
  site(slots: readonly Slot[]): number {
    return this.context.tables.site(this.rule.name, slots);
  }

  prediction(element: Element): Prediction {
    const prediction = this.context.predictions.get(element);
    if (prediction === undefined) throw new Error(`derive: ${this.rule.name}: no prediction`);
    return prediction;
  }

  /** Gives up the rule when `name` is undefined. */
  giveUpWithout(name: string): void {
    this.write(`if (${name} === undefined) return up(s, '${this.rule.name}');`);
  }
}

/** Property names that no variable may have. */
const RESERVED = new Set(['function', 'default', 'class', 'case', 'for', 'in', 'new', 'with', 'first', 'k', 's']);

/** The variable that holds a property until the node is made. */
export function local(property: string): string {
  return RESERVED.has(property) ? `${property}_` : property;
}
