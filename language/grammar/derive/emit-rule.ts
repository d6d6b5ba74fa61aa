/** Writes the function that reads one rule. */

import { emitElement } from './emit-element.ts';
import { type Context, local, Scope } from './emit-scope.ts';
import { firstOfRule, kindsOf } from './first.ts';
import type { Rule } from './ir.ts';
import { assigns, type Property } from './shapes.ts';

/** The text of the function for `rule`. */
export function emitRule(context: Context, rule: Rule): string {
  const scope = new Scope(context, rule);
  if (rule.type === undefined) emitUnion(scope);
  else emitNode(scope, rule.type);
  const head = `function parse${rule.name}(s: State): Tree.${rule.type ?? rule.name} | undefined {`;
  return [head, '  const k = s.kind;', ...scope.lines, '}', ''].join('\n');
}

/** A choice among rules: one look-up. */
function emitUnion(scope: Scope): void {
  const { language, tables } = scope.context;
  const { name, body } = scope.rule;
  scope.write('switch (k[s.at]) {');
  for (const item of body.op === 'choice' ? body.items : [body]) {
    if (item.op !== 'call') continue;
    for (const kind of kindsOf(firstOfRule(language, item.rule))) scope.write(`  case ${tables.literal(kind)}:`);
    scope.write(`    return parse${item.rule}(s);`);
  }
  scope.write('  default:', `    return miss(s, ${scope.site(firstOfRule(language, name))});`, '}');
}

/** A rule that makes a node: reads its parts into variables, then makes it. */
function emitNode(scope: Scope, type: string): void {
  const { context, rule } = scope;
  const { properties = [], isDeclaration = false } = context.shapes.get(type) ?? {};
  for (const property of properties) scope.write(variableOf(property, type, assigns(rule.body, property.name)));
  scope.write('const first = s.at;');
  emitElement(scope, rule.body);
  const check = context.beyond[rule.name];
  if (check !== undefined) scope.write(`if (!${check}(s, first)) return up(s, '${rule.name}');`);
  const base = [`$type: '${type}'`, '$first: first', '$last: s.at - 1'];
  const more = isDeclaration ? ['$broken: false', '$lost: NONE'] : [];
  scope.write(`return { ${[...base, ...more, ...properties.map(memberOf)].join(', ')} };`);
}

function variableOf({ name, many, tokens }: Property, type: string, definite: boolean): string {
  const declared = `Tree.${type}['${name}']`;
  if (many) return `let ${local(name)}: Mutable<${declared}> = NONE;`;
  return `let ${local(name)}: ${tokens.length > 0 ? 'Tree.Token' : declared}${definite ? '' : ' | undefined'};`;
}

function memberOf({ name }: Property): string {
  return local(name) === name ? name : `${name}: ${local(name)}`;
}
