/** What can begin an element, token by token, with the rule and the property that would take it. */

import { type Element, type Language, ruleNamed } from './ir.ts';

/** Tokens of these kinds would be read by `rule`, into `property` where it keeps them. */
export interface Slot {
  readonly kinds: readonly number[];
  readonly rule: string;
  readonly property: string | undefined;
}

/** The slots of the first token of `element`, which stands in `rule`. */
export function firstOf(language: Language, element: Element, rule: string): readonly Slot[] {
  if (element.op === 'token') return [{ kinds: element.kinds, rule, property: element.to?.property }];
  if (element.op === 'call') return firstOfRule(language, element.rule);
  if (element.op === 'block') return [{ kinds: [language.kinds.indexOf('{')], rule, property: undefined }];
  if (element.op === 'choice') return element.items.flatMap((item) => firstOf(language, item, rule));
  if (element.op !== 'sequence') return firstOf(language, element.item, rule);
  return firstOfSequence(language, element.items, rule);
}

/** The slots of the first token of a rule. */
export function firstOfRule(language: Language, rule: string): readonly Slot[] {
  return firstOf(language, ruleNamed(language, rule).body, rule);
}

/** The slots of the token after one of kind `kind` that begins `element`; none where that is another rule's matter. */
export function secondOf(language: Language, element: Element, rule: string, kind: number): readonly Slot[] {
  if (element.op === 'choice') return element.items.flatMap((item) => secondOf(language, item, rule, kind));
  if (element.op !== 'sequence') return [];
  const [head, ...rest] = element.items;
  const token = head?.op === 'optional' ? head.item : head;
  const begins = token?.op === 'token' && token.kinds.includes(kind);
  return begins ? firstOfSequence(language, rest, rule) : [];
}

/** The kinds of token in slots, ascending. */
export function kindsOf(slots: readonly Slot[]): readonly number[] {
  return [...new Set(slots.flatMap((slot) => slot.kinds))].sort((a, b) => a - b);
}

function firstOfSequence(language: Language, items: readonly Element[], rule: string): readonly Slot[] {
  const result: Slot[] = [];
  for (const item of items) {
    result.push(...firstOf(language, item, rule));
    if (item.op !== 'optional' && item.op !== 'loop') break;
  }
  return result;
}
