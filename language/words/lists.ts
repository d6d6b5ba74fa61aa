/** Several things in a sentence. */
import type { Language } from '../model/index.ts';
import { say } from './say.ts';

/** `a`, `a och b`, `a, b och c`. */
export function listed(items: readonly string[], language: Language): string {
  return joined(items, say(language, 'och', 'and'));
}

/** `a`, `a eller b`, `a, b eller c`. */
export function either(items: readonly string[], language: Language): string {
  return joined(items, say(language, 'eller', 'or'));
}

function joined(items: readonly string[], conjunction: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}
