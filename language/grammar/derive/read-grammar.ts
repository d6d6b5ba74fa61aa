/** Reads a Langium grammar into the generator's own form; says clearly what it cannot express. */

import { EmptyFileSystem, GrammarAST, URI } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';
import { type Element, everyElement, type Language, type Rule, type Target } from './ir.ts';
import { type Kinds, numberKinds } from './kinds.ts';
import { type Terminals, terminalsOf } from './tree-sitter/terminals.ts';

/** The language that the text of a `.langium` file describes. Throws with a reason when it cannot be derived. */
export function readGrammar(text: string): Language {
  return toLanguage(grammarOf(text));
}

/** The expressions of its terminals, as tree-sitter takes them. Throws where one cannot be said so. */
export function readTerminals(text: string): Terminals {
  return terminalsOf(grammarOf(text));
}

function grammarOf(text: string): GrammarAST.Grammar {
  const { shared } = createLangiumGrammarServices(EmptyFileSystem);
  const uri = URI.parse('memory:///grammar.langium');
  const document = shared.workspace.LangiumDocumentFactory.fromString<GrammarAST.Grammar>(text, uri);
  const { parserErrors } = document.parseResult;
  if (parserErrors.length > 0) throw new Error(`derive: the grammar does not parse: ${parserErrors[0]?.message}`);
  return document.parseResult.value;
}

function toLanguage(grammar: GrammarAST.Grammar): Language {
  const kinds = numberKinds(grammar);
  const reader = new Reader(grammar, kinds);
  const entry = grammar.rules.find((rule) => GrammarAST.isParserRule(rule) && rule.entry);
  const loop = entry === undefined ? undefined : reader.rule(entry.name).body;
  if (loop?.op !== 'loop' || loop.item.op !== 'call') throw new Error('derive: the entry rule is not `x+=Rule*`');
  const rules = new Map<string, Rule>();
  reach(reader, loop.item.rule, rules);
  const inOrder = grammar.rules.map((rule) => rules.get(rule.name)).filter((rule) => rule !== undefined);
  const byName = new Map(inOrder.map((rule) => [rule.name, rule]));
  const { names, firstKeyword } = kinds;
  return { kinds: names, firstKeyword, soft: reader.soft(), rules: byName, declaration: loop.item.rule };
}

function reach(reader: Reader, name: string, into: Map<string, Rule>): void {
  if (into.has(name)) return;
  const rule = reader.rule(name);
  into.set(name, rule);
  for (const element of everyElement(rule.body)) {
    if (element.op === 'call' || element.op === 'block') reach(reader, element.rule, into);
  }
}

/** Turns rules into elements; holds the grammar and the token kinds that names resolve against. */
class Reader {
  readonly #rules: ReadonlyMap<string, GrammarAST.AbstractRule>;
  readonly #kinds: Kinds;

  constructor(grammar: GrammarAST.Grammar, kinds: Kinds) {
    this.#rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
    this.#kinds = kinds;
  }

  rule(name: string): Rule {
    const rule = this.#rules.get(name);
    if (!GrammarAST.isParserRule(rule)) throw new Error(`derive: ${name} is not a parser rule`);
    const body = this.#element(rule.definition, undefined);
    return { name, type: nodeType(rule, body), body, source: rule.$cstNode?.text ?? '' };
  }

  /** The keywords that the rule `Name` takes. */
  soft(): readonly number[] {
    if (!this.#rules.has('Name')) return [];
    const name = this.#call('Name', undefined);
    return name.op === 'token' ? name.kinds.filter((kind) => kind >= this.#kinds.firstKeyword) : [];
  }

  #element(element: GrammarAST.AbstractElement, to: Target | undefined): Element {
    const single = this.#single(element, to);
    if (element.cardinality === '?') return { op: 'optional', item: single };
    if (element.cardinality === '*') return { op: 'loop', item: single };
    if (element.cardinality !== '+') return single;
    return { op: 'sequence', items: [single, { op: 'loop', item: single }] };
  }

  #single(element: GrammarAST.AbstractElement, to: Target | undefined): Element {
    if (GrammarAST.isKeyword(element)) return this.#token([this.#kinds.of(element.value)], to);
    if (GrammarAST.isRuleCall(element)) return this.#call(element.rule.$refText, to);
    if (GrammarAST.isCrossReference(element)) return this.#reference(element, to);
    if (GrammarAST.isAssignment(element)) return this.#assignment(element);
    if (GrammarAST.isAlternatives(element)) return this.#choice(element, to);
    if (GrammarAST.isGroup(element)) return this.#sequence(element, to);
    if (GrammarAST.isAction(element)) return { op: 'sequence', items: [] };
    throw new Error(`derive: cannot express ${element.$type}: ${element.$cstNode?.text}`);
  }

  #assignment(element: GrammarAST.Assignment): Element {
    const to = { property: element.feature, many: element.operator === '+=' };
    return this.#element(element.terminal, to);
  }

  #token(kinds: readonly number[], to: Target | undefined, refers?: string): Element {
    const ascending = [...new Set(kinds)].sort((a, b) => a - b);
    return { op: 'token', kinds: ascending, to, refers };
  }

  #call(name: string, to: Target | undefined): Element {
    const rule = this.#rules.get(name);
    if (GrammarAST.isTerminalRule(rule)) return this.#token([this.#kinds.of(name)], to);
    if (!GrammarAST.isParserRule(rule)) throw new Error(`derive: no rule ${name}`);
    if (rule.dataType === undefined) return { op: 'call', rule: name, to };
    return this.#token(this.#wordKinds(rule), to);
  }

  #wordKinds(rule: GrammarAST.ParserRule): readonly number[] {
    const element = this.#element(rule.definition, undefined);
    if (element.op !== 'token') throw new Error(`derive: ${rule.name} is not always one token`);
    return element.kinds;
  }

  #reference(element: GrammarAST.CrossReference, to: Target | undefined): Element {
    const token = element.terminal === undefined ? undefined : this.#single(element.terminal, to);
    if (token?.op !== 'token') throw new Error(`derive: a reference needs a token: ${element.$cstNode?.text}`);
    return this.#token(token.kinds, to, element.type.$refText);
  }

  #choice(element: GrammarAST.Alternatives, to: Target | undefined): Element {
    const items = element.elements.map((item) => this.#element(item, to));
    const tokens = items.filter((item) => item.op === 'token' && item.to === to && item.refers === undefined);
    if (tokens.length < items.length) return { op: 'choice', items };
    return this.#token(
      tokens.flatMap((item) => (item.op === 'token' ? item.kinds : [])),
      to,
    );
  }

  #sequence(element: GrammarAST.Group, to: Target | undefined): Element {
    const items = element.elements.map((item) => this.#element(item, to));
    return flattened(this.#withBlocks(items.filter((item) => item.op !== 'sequence' || item.items.length > 0)));
  }

  /** Joins `'{'`, a loop of one assigned rule, and `'}'` into a block. */
  #withBlocks(items: readonly Element[]): readonly Element[] {
    const result: Element[] = [];
    for (const item of items) {
      result.push(item);
      const [open, loop, close] = result.slice(-3);
      const call = loop?.op === 'loop' ? loop.item : undefined;
      if (call?.op !== 'call' || call.to === undefined) continue;
      if (!this.#is(open, '{') || !this.#is(close, '}')) continue;
      result.splice(-3, 3, { op: 'block', rule: call.rule, to: call.to });
    }
    return result;
  }

  #is(element: Element | undefined, keyword: string): boolean {
    return element?.op === 'token' && element.kinds.length === 1 && element.kinds[0] === this.#kinds.of(keyword);
  }
}

function flattened(items: readonly Element[]): Element {
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { op: 'sequence', items };
}

/** The type of node a rule makes: what it infers or its own name; undefined when it only chooses among rules. */
function nodeType(rule: GrammarAST.ParserRule, body: Element): string | undefined {
  const items = body.op === 'choice' ? body.items : [body];
  if (items.every((item) => item.op === 'call' && item.to === undefined)) return undefined;
  const action = GrammarAST.isGroup(rule.definition) ? rule.definition.elements.find(GrammarAST.isAction) : undefined;
  const inferred = action?.inferredType?.name ?? rule.inferredType?.name;
  return inferred ?? rule.name;
}
