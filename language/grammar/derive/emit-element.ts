/** Writes the code that reads one element of a rule. */

import { condition, kindAt } from './emit-condition.ts';
import { emitLoop, emitNotes } from './emit-loop.ts';
import { local, type Scope } from './emit-scope.ts';
import { firstOfRule, kindsOf } from './first.ts';
import type { BlockElement, CallElement, Element, TokenElement } from './ir.ts';
import { depth, NEAR } from './lookahead.ts';

/** `tested`: the code around it has made sure that the first token of `element` is there. */
export function emitElement(scope: Scope, element: Element, tested = false): void {
  if (element.op === 'token') emitToken(scope, element, tested);
  else if (element.op === 'call') emitCall(scope, element);
  else if (element.op === 'block') emitBlock(scope, element);
  else if (element.op === 'sequence') emitSequence(scope, element.items, tested);
  else if (element.op === 'choice') emitChoice(scope, element, element.items);
  else if (element.op === 'loop') emitLoop(scope, element, element.item, emitTested);
  else emitOptional(scope, element, element.item);
}

function emitSequence(scope: Scope, items: readonly Element[], tested: boolean): void {
  for (const [index, item] of items.entries()) emitElement(scope, item, tested && index === 0);
}

function emitTested(scope: Scope, element: Element): void {
  emitElement(scope, element, true);
}

function emitToken(scope: Scope, element: TokenElement, tested: boolean): void {
  const fits = scope.context.tables.test(kindAt(0), element.kinds);
  const fails = element.kinds.length === 1 ? fits.replace('===', '!==') : `!(${fits})`;
  if (!tested) scope.write(`if (${fails}) return miss(s, ${scope.site(scope.first(element))});`);
  if (element.to === undefined) scope.write('s.at++;');
  else scope.keep(element.to, 's.at++');
}

function emitCall(scope: Scope, element: CallElement): void {
  const name = scope.name('part');
  scope.write(`const ${name} = parse${element.rule}(s);`);
  scope.giveUpWithout(name);
  if (element.to !== undefined) scope.keep(element.to, name);
}

function emitBlock(scope: Scope, element: BlockElement): void {
  const id = scope.context.tables.block(scope.rule, element.rule);
  const name = scope.name('part');
  scope.write(`const ${name} = readBlock(s, ${id}, first, parse${element.rule});`);
  scope.giveUpWithout(name);
  scope.write(`${local(element.to.property)} = ${name};`);
}

/** The last of the alternatives is taken on its first token alone: what is amiss after that is found inside it. */
function emitChoice(scope: Scope, element: Element, items: readonly Element[]): void {
  const { tables } = scope.context;
  const prediction = scope.prediction(element);
  const { name } = scope.rule;
  if (depth(prediction) > NEAR) throw new Error(`derive: ${name}: a choice needs more than ${NEAR} tokens`);
  for (const [index, item] of items.entries()) {
    const isLast = index === items.length - 1;
    const first = kindsOf(scope.first(item));
    const test = isLast ? tables.test(kindAt(0), first) : condition(tables, prediction, index);
    scope.write(`${index > 0 ? '} else ' : ''}if (${test}) {`);
    scope.inside(() => emitTested(scope, item));
  }
  scope.write(`} else return miss(s, ${scope.site(scope.first(element))});`);
}

function emitOptional(scope: Scope, element: Element, item: Element): void {
  const prediction = scope.prediction(element);
  const test = condition(scope.context.tables, prediction, 0);
  scope.write(`if (${test}${item.op === 'block' ? orAssumed(scope, element, item) : ''}) {`);
  scope.inside(() => emitTested(scope, item));
  scope.write('} else {');
  scope.inside(() => emitNotes(scope, prediction, item, scope.first(item)));
  scope.write('}');
}

/** A block whose brace is missing is read all the same where what follows can only belong in it. */
function orAssumed(scope: Scope, element: Element, item: BlockElement): string {
  const { language, tables, follow } = scope.context;
  const after = new Set(follow(element));
  const kinds = kindsOf(firstOfRule(language, item.rule)).filter((kind) => !after.has(kind));
  return ` || ${tables.test(kindAt(0), kinds)}`;
}
