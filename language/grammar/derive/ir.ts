/** The grammar as the generator sees it: rules over token kinds, with names already resolved. */

/** Where what was read goes in the node: a property that holds one value, or one that gathers several. */
export interface Target {
  readonly property: string;
  readonly many: boolean;
}

/** One token out of `kinds` (ascending). `refers` names what the token refers to, for the doc comment of the tree. */
export interface TokenElement {
  readonly op: 'token';
  readonly kinds: readonly number[];
  readonly to: Target | undefined;
  readonly refers: string | undefined;
}

export interface CallElement {
  readonly op: 'call';
  readonly rule: string;
  readonly to: Target | undefined;
}

/** `'{' properties+=Property* '}'`: where the parser recovers. */
export interface BlockElement {
  readonly op: 'block';
  readonly rule: string;
  readonly to: Target;
}

interface Several<Op> {
  readonly op: Op;
  readonly items: readonly Element[];
}

interface Repeated<Op> {
  readonly op: Op;
  readonly item: Element;
}

export type Element =
  | TokenElement
  | CallElement
  | BlockElement
  | Several<'sequence'>
  | Several<'choice'>
  | Repeated<'optional'>
  | Repeated<'loop'>;

/** `type` is the node type the rule makes, or undefined for a union: a rule that is only a choice of other rules. */
export interface Rule {
  readonly name: string;
  readonly type: string | undefined;
  readonly body: Element;
  readonly source: string;
}

/** `kinds[n]` is the name of token kind n; see kinds.ts for their order. `soft` are the keywords that names may be. */
export interface Language {
  readonly kinds: readonly string[];
  readonly firstKeyword: number;
  readonly soft: readonly number[];
  readonly rules: ReadonlyMap<string, Rule>;
  readonly declaration: string;
}

/** The elements directly inside `element`. */
export function parts(element: Element): readonly Element[] {
  if (element.op === 'sequence' || element.op === 'choice') return element.items;
  return element.op === 'optional' || element.op === 'loop' ? [element.item] : [];
}

/** Every element in `element`, itself first. */
export function* everyElement(element: Element): Generator<Element> {
  yield element;
  for (const part of parts(element)) yield* everyElement(part);
}

/** The node types (not unions) that calling `rule` can yield, in grammar order. */
export function nodeRules(language: Language, rule: string): readonly Rule[] {
  const found = ruleNamed(language, rule);
  if (found.type !== undefined) return [found];
  const items = found.body.op === 'choice' ? found.body.items : [found.body];
  return items.flatMap((item) => (item.op === 'call' ? nodeRules(language, item.rule) : []));
}

/** The rule of that name. Throws when there is none: an error in the generator. */
export function ruleNamed(language: Language, name: string): Rule {
  const rule = language.rules.get(name);
  if (rule === undefined) throw new Error(`derive: no rule ${name}`);
  return rule;
}
