/** Writes the function that reads one rule. */

import type { Checks } from './beyond.ts';
import { condition, kindAt } from './emit-condition.ts';
import { firstOf, firstOfRule, kindsOf, type Slot, secondOf } from './first.ts';
import type { BlockElement, CallElement, Element, Language, Rule, Target, TokenElement } from './ir.ts';
import { depth, NEAR, type Prediction } from './lookahead.ts';
import type { Shape } from './shapes.ts';
import { assigns } from './shapes.ts';
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

/** The text of the function for `rule`. */
export function emitRule(context: Context, rule: Rule): string {
  const writer = new RuleWriter(context, rule);
  return rule.type === undefined ? writer.union() : writer.node(rule.type);
}

class RuleWriter {
  readonly #context: Context;
  readonly #rule: Rule;
  #lines: string[] = [];
  #indent = 1;
  #names = 0;

  constructor(context: Context, rule: Rule) {
    this.#context = context;
    this.#rule = rule;
  }

  /** A choice among rules: one look-up. */
  union(): string {
    const { language, tables } = this.#context;
    const { name, body } = this.#rule;
    this.#write(`switch (k[s.at]) {`);
    for (const item of body.op === 'choice' ? body.items : [body]) {
      if (item.op !== 'call') continue;
      for (const kind of kindsOf(firstOfRule(language, item.rule))) this.#write(`  case ${tables.literal(kind)}:`);
      this.#write(`    return parse${item.rule}(s);`);
    }
    this.#write('  default:', `    return miss(s, ${this.#site(firstOfRule(language, name))});`, '}');
    return this.#function(name);
  }

  /** A rule that makes a node: reads its parts into variables, then makes it. */
  node(type: string): string {
    const properties = this.#context.shapes.get(type)?.properties ?? [];
    for (const { name, many, tokens } of properties) {
      const definite = assigns(this.#rule.body, name) && !many;
      const value = tokens.length > 0 ? 'Tree.Token' : `Tree.${type}['${name}']`;
      if (many) this.#write(`let ${local(name)}: Mutable<Tree.${type}['${name}']> = NONE;`);
      else this.#write(`let ${local(name)}: ${value}${definite ? '' : ' | undefined'};`);
    }
    this.#write('const first = s.at;');
    this.#element(this.#rule.body);
    const check = this.#context.beyond[this.#rule.name];
    if (check !== undefined) this.#write(`if (!${check}(s, first)) return up(s, '${this.#rule.name}');`);
    const isDeclaration = this.#context.shapes.get(type)?.isDeclaration;
    const more = [
      ...(isDeclaration ? ['$broken: false', '$lost: NONE'] : []),
      ...properties.map(({ name }) => member(name)),
    ];
    this.#write(`return { $type: '${type}', ${['$first: first', '$last: s.at - 1', ...more].join(', ')} };`);
    return this.#function(type);
  }

  #function(type: string): string {
    const head = `function parse${this.#rule.name}(s: State): Tree.${type} | undefined {`;
    return [head, '  const k = s.kind;', ...this.#lines, '}', ''].join('\n');
  }

  /** `tested`: the code around it has made sure that the first token of `element` is there. */
  #element(element: Element, tested = false): void {
    if (element.op === 'token') this.#token(element, tested);
    else if (element.op === 'call') this.#call(element);
    else if (element.op === 'block') this.#block(element);
    else if (element.op === 'sequence') this.#sequence(element.items, tested);
    else if (element.op === 'choice') this.#choice(element, element.items);
    else if (element.op === 'loop') this.#loop(element, element.item);
    else this.#optional(element, element.item);
  }

  #sequence(items: readonly Element[], tested = false): void {
    for (const [index, item] of items.entries()) this.#element(item, tested && index === 0);
  }

  #token(element: TokenElement, tested: boolean): void {
    const site = tested ? 0 : this.#site(firstOf(this.#context.language, element, this.#rule.name));
    const fits = this.#context.tables.test('k[s.at]', element.kinds);
    const fails = element.kinds.length === 1 ? fits.replace('===', '!==') : `!(${fits})`;
    if (!tested) this.#write(`if (${fails}) return miss(s, ${site});`);
    this.#keep(element.to, 's.at++');
  }

  #call(element: CallElement): void {
    const name = this.#name();
    this.#write(`const ${name} = parse${element.rule}(s);`);
    this.#write(`if (${name} === undefined) return up(s, '${this.#rule.name}');`);
    this.#keep(element.to, name);
  }

  #block(element: BlockElement): void {
    const id = this.#context.tables.block(this.#rule, element.rule);
    const name = this.#name();
    this.#write(`const ${name} = readBlock(s, ${id}, first, parse${element.rule});`);
    this.#write(`if (${name} === undefined) return up(s, '${this.#rule.name}');`);
    this.#write(`${local(element.to.property)} = ${name};`);
  }

  #choice(element: Element, items: readonly Element[]): void {
    const { language, tables } = this.#context;
    const prediction = this.#prediction(element);
    if (depth(prediction) > NEAR)
      throw new Error(`derive: ${this.#rule.name}: a choice needs more than ${NEAR} tokens`);
    for (const [index, item] of items.entries()) {
      const last = index === items.length - 1;
      const kinds = kindsOf(firstOf(language, item, this.#rule.name));
      const test = last ? tables.test('k[s.at]', kinds) : condition(tables, prediction, index);
      this.#write(`${index > 0 ? '} else ' : ''}if (${test}) {`);
      this.#inside(() => this.#element(item, true));
    }
    const site = this.#site(firstOf(language, element, this.#rule.name));
    this.#write(`} else return miss(s, ${site});`);
  }

  #optional(element: Element, item: Element): void {
    const prediction = this.#prediction(element);
    const test = condition(this.#context.tables, prediction, 0);
    const assumed = item.op === 'block' ? this.#assumed(element, item) : '';
    this.#write(`if (${test}${assumed}) {`);
    this.#inside(() => this.#element(item, true));
    this.#write('} else {');
    this.#inside(() => this.#notes(prediction, item, firstOf(this.#context.language, item, this.#rule.name)));
    this.#write('}');
  }

  /** A block whose brace is missing is read all the same where what follows can only belong in it. */
  #assumed(element: Element, item: BlockElement): string {
    const { language, tables } = this.#context;
    const follow = new Set(this.#context.follow(element));
    const kinds = kindsOf(firstOfRule(language, item.rule)).filter((kind) => !follow.has(kind));
    return ` || ${tables.test('k[s.at]', kinds)}`;
  }

  #loop(element: Element, item: Element): void {
    const { language, tables } = this.#context;
    const prediction = this.#prediction(element);
    const label = `loop${++this.#names}`;
    this.#write(`${label}: while (${condition(tables, prediction, 0)}) {`);
    this.#inside(() => this.#item(item, label));
    this.#write('}');
    const slots = firstOf(language, item, this.#rule.name);
    const commas = slots.filter((slot) => slot.kinds.includes(this.#comma()));
    this.#notes(prediction, item, commas.length > 0 ? commas : slots);
  }

  /** An item of a list. One that begins without the comma that others begin with is an item, and an error. */
  #item(item: Element, label: string): void {
    const alternatives = item.op === 'choice' ? item.items : [item];
    const checked = `if (!missesComma(s)) break ${label};`;
    if (item.op === 'sequence' && item.items[0]?.op === 'optional') {
      const comma = this.#context.tables.test('k[s.at]', [this.#comma()]);
      this.#write(`if (${comma}) s.at++;`, `else ${checked}`);
      this.#sequence(item.items.slice(1));
    } else if (alternatives.length > 1) this.#mixedItems(alternatives, checked);
    else this.#element(item, true);
  }

  #mixedItems(alternatives: readonly Element[], checked: string): void {
    const { language, tables } = this.#context;
    for (const [index, item] of alternatives.entries()) {
      const kinds = kindsOf(firstOf(language, item, this.#rule.name));
      this.#write(`${index > 0 ? '} else ' : ''}if (${tables.test('k[s.at]', kinds)}) {`);
      this.#inside(() => {
        if (!kinds.includes(this.#comma())) this.#write(checked);
        this.#element(item, true);
      });
    }
    this.#write('}');
  }

  /** Remembers what could have stood here, and after a token that was looked past. */
  #notes(prediction: Prediction, item: Element, slots: readonly Slot[]): void {
    this.#write(`note(s, ${this.#site(slots)});`);
    if (typeof prediction === 'number') return;
    for (const { kinds, next } of prediction.branches) {
      const [kind] = kinds;
      if (typeof next === 'number' || kind === undefined) continue;
      const second = secondOf(this.#context.language, item, this.#rule.name, kind);
      const test = this.#context.tables.test(kindAt(0), kinds);
      if (second.length > 0) this.#write(`if (${test}) noteNext(s, ${this.#site(second)});`);
    }
  }

  #prediction(element: Element): Prediction {
    const prediction = this.#context.predictions.get(element);
    if (prediction === undefined) throw new Error(`derive: ${this.#rule.name}: no prediction`);
    return prediction;
  }

  #keep(to: Target | undefined, value: string): void {
    if (to === undefined) this.#write(value === 's.at++' ? 's.at++;' : '');
    else this.#write(`${local(to.property)} = ${to.many ? `add(${local(to.property)}, ${value})` : value};`);
  }

  #site(slots: readonly Slot[]): number {
    return this.#context.tables.site(this.#rule.name, slots);
  }

  #comma(): number {
    return this.#context.language.kinds.indexOf(',');
  }

  #name(): string {
    return `part${++this.#names}`;
  }

  #inside(write: () => void): void {
    this.#indent++;
    write();
    this.#indent--;
  }

  #write(...lines: readonly string[]): void {
    for (const line of lines) if (line !== '') this.#lines.push('  '.repeat(this.#indent) + line);
  }
}

/** Property names that no variable may have. */
const RESERVED = new Set(['function', 'default', 'class', 'case', 'for', 'in', 'new', 'with', 'first', 'k', 's']);

/** The variable that holds a property until the node is made. */
function local(property: string): string {
  return RESERVED.has(property) ? `${property}_` : property;
}

function member(property: string): string {
  return local(property) === property ? property : `${property}: ${local(property)}`;
}
