/** Writes the code of loops, and what is remembered where a loop or an optional is passed by. */

import { condition, kindAt } from './emit-condition.ts';
import type { Scope } from './emit-scope.ts';
import { kindsOf, type Slot, secondOf } from './first.ts';
import type { Element } from './ir.ts';
import type { Prediction } from './lookahead.ts';

/** Writes an element whose first token has been made sure of. */
type Emit = (scope: Scope, element: Element) => void;

/** The loop `element` over `item`. */
export function emitLoop(scope: Scope, element: Element, item: Element, emit: Emit): void {
  const prediction = scope.prediction(element);
  const label = scope.name('loop');
  scope.write(`${label}: while (${condition(scope.context.tables, prediction, 0)}) {`);
  scope.inside(() => emitItem(scope, item, label, emit));
  scope.write('}');
  const slots = scope.first(item);
  const commas = slots.filter((slot) => slot.kinds.includes(comma(scope)));
  emitNotes(scope, prediction, item, commas.length > 0 ? commas : slots);
}

/** Remembers what could have stood here, and after a token that was looked past. */
export function emitNotes(scope: Scope, prediction: Prediction, item: Element, slots: readonly Slot[]): void {
  const { language, tables } = scope.context;
  scope.write(`note(s, ${scope.site(slots)});`);
  if (typeof prediction === 'number') return;
  for (const { kinds, next } of prediction.branches) {
    const [kind] = kinds;
    if (typeof next === 'number' || kind === undefined) continue;
    const second = secondOf(language, item, scope.rule.name, kind);
    if (second.length > 0) scope.write(`if (${tables.test(kindAt(0), kinds)}) noteNext(s, ${scope.site(second)});`);
  }
}

/** An item of a list. One that begins without the comma that others begin with is an item, and an error. */
function emitItem(scope: Scope, item: Element, label: string, emit: Emit): void {
  const checked = `if (!missesComma(s)) break ${label};`;
  if (item.op === 'choice') emitMixedItems(scope, item.items, checked, emit);
  else if (item.op === 'sequence' && item.items[0]?.op === 'optional') {
    const [, ...rest] = item.items;
    scope.write(`if (${scope.context.tables.test(kindAt(0), [comma(scope)])}) s.at++;`, `else ${checked}`);
    emit(scope, { op: 'sequence', items: rest });
  } else emit(scope, item);
}

function emitMixedItems(scope: Scope, items: readonly Element[], checked: string, emit: Emit): void {
  for (const [index, item] of items.entries()) {
    const kinds = kindsOf(scope.first(item));
    scope.write(`${index > 0 ? '} else ' : ''}if (${scope.context.tables.test(kindAt(0), kinds)}) {`);
    scope.inside(() => {
      if (!kinds.includes(comma(scope))) scope.write(checked);
      emit(scope, item);
    });
  }
  scope.write('}');
}

function comma(scope: Scope): number {
  return scope.context.language.kinds.indexOf(',');
}
