/** The language as it is right: the comma that may be forgotten, which the parser reads past and tells of, must be there. */

import { firstOf } from '../first.ts';
import type { Element, Language, Rule } from '../ir.ts';

/** The language with every comma between the items of its lists. */
export function withCommas(language: Language): Language {
  const rules = [...language.rules.values()].map(
    (rule) => [rule.name, { ...rule, body: told(language, rule) }] as const,
  );
  return { ...language, rules: new Map(rules) };
}

function told(language: Language, rule: Rule): Element {
  const comma = language.kinds.indexOf(',');
  const mustBegin = (element: Element): boolean =>
    firstOf(language, element, rule.name).some(({ kinds }) => kinds.includes(comma));
  const item = (element: Element): Element => {
    if (!mustBegin(element)) return whole(element);
    if (element.op === 'choice') return oneOf(element.items.filter(mustBegin).map(whole));
    const [first, ...rest] = element.op === 'sequence' ? element.items : [];
    if (first?.op !== 'optional') return whole(element);
    return { op: 'sequence', items: [first.item, ...rest.map(whole)] };
  };
  const whole = (element: Element): Element => {
    if (element.op === 'loop') return { op: 'loop', item: item(element.item) };
    if (element.op === 'optional') return { op: 'optional', item: whole(element.item) };
    if (element.op === 'sequence' || element.op === 'choice') return { ...element, items: element.items.map(whole) };
    return element;
  };
  return whole(rule.body);
}

function oneOf(items: readonly Element[]): Element {
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { op: 'choice', items };
}
