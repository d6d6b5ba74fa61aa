/** The grammar as a machine: states joined by tokens, by nothing, or by a rule that is called and returned from. */

import type { Element, Language, Rule } from './ir.ts';

/** What leads out of a state. `call` names a rule; the machine goes on at `to` when the rule has been read. */
export interface Edge {
  readonly to: number;
  readonly kinds: readonly number[];
  readonly call: string | undefined;
}

/** Where the alternatives of each decision begin; for an optional or a loop the second is to go past it. */
export interface Automaton {
  readonly edges: readonly (readonly Edge[])[];
  readonly starts: ReadonlyMap<string, number>;
  readonly ends: ReadonlyMap<number, string>;
  readonly returns: ReadonlyMap<string, readonly number[]>;
  readonly decisions: ReadonlyMap<Element, readonly number[]>;
}

/** The machine of the whole language. After a declaration comes another one, or the end (token kind 0). */
export function automatonOf(language: Language): Automaton {
  const builder = new Builder(language);
  for (const rule of language.rules.values()) builder.addRule(rule);
  builder.addEntry(language.declaration);
  return builder;
}

class Builder implements Automaton {
  readonly edges: Edge[][] = [];
  readonly starts = new Map<string, number>();
  readonly ends = new Map<number, string>();
  readonly returns = new Map<string, number[]>();
  readonly decisions = new Map<Element, readonly number[]>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  addRule(rule: Rule): void {
    const start = this.#state();
    this.starts.set(rule.name, start);
    this.ends.set(this.#add(rule.body, start), rule.name);
  }

  addEntry(declaration: string): void {
    const start = this.#state();
    this.#join(start, this.#state(), [0]);
    this.#call(declaration, start, start);
  }

  /** Adds `element` from `from`; returns the state after it. */
  #add(element: Element, from: number): number {
    if (element.op === 'token') return this.#join(from, this.#state(), element.kinds);
    if (element.op === 'call') return this.#call(element.rule, from, this.#state());
    if (element.op === 'sequence') return element.items.reduce((at, item) => this.#add(item, at), from);
    if (element.op === 'choice') return this.#choice(element, element.items, from);
    if (element.op === 'block') return this.#block(element, element.rule, from);
    return this.#repeat(element, element.item, element.op === 'loop', from);
  }

  #choice(element: Element, items: readonly Element[], from: number): number {
    const entries = items.map(() => this.#join(from, this.#state()));
    const end = this.#state();
    for (const [i, item] of items.entries()) this.#join(this.#add(item, entries[i] as number), end);
    this.decisions.set(element, entries);
    return end;
  }

  #repeat(element: Element, item: Element, again: boolean, from: number): number {
    const head = this.#join(from, this.#state());
    const inside = this.#join(head, this.#state());
    const past = this.#join(head, this.#state());
    this.#join(this.#add(item, inside), again ? head : past);
    this.decisions.set(element, [inside, past]);
    return past;
  }

  #block(element: Element, rule: string, from: number): number {
    const { kinds } = this.#language;
    const inside = this.#join(from, this.#state(), [kinds.indexOf('{')]);
    this.#call(rule, inside, inside);
    this.decisions.set(element, [inside]);
    return this.#join(inside, this.#state(), [kinds.indexOf('}')]);
  }

  #call(rule: string, from: number, to: number): number {
    this.edges[from]?.push({ to, kinds: [], call: rule });
    this.returns.set(rule, [...(this.returns.get(rule) ?? []), to]);
    return to;
  }

  #join(from: number, to: number, kinds: readonly number[] = []): number {
    this.edges[from]?.push({ to, kinds, call: undefined });
    return to;
  }

  #state(): number {
    return this.edges.push([]) - 1;
  }
}
