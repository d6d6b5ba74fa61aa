/** What rules and terminals are called in tree-sitter. */

import type { Language, Rule } from '../ir.ts';

/** `FunctionInbox` is `function_inbox`. What a rule makes no node of its own by begins with a mark, which hides it. */
export function ruleName({ name, type }: Rule): string {
  return `${type === name ? '' : '_'}${snake(name)}`;
}

/** The name of the node that a rule makes; undefined where it only chooses among other rules. */
export function nodeName({ type }: Rule): string | undefined {
  return type === undefined ? undefined : snake(type);
}

/** `CLAUSE_ID` is `clause_id`. Where a rule is called so, the terminal is its value. */
export function tokenName({ rules }: Language, terminal: string): string {
  const name = terminal.toLowerCase();
  return [...rules.values()].some((rule) => snake(rule.name) === name) ? `${name}_value` : name;
}

function snake(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
}
