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

/** ` och 3 till`, after the first of a list; empty where none is left. */
export function andMore(more: number, language: Language): string {
  return more > 0 ? say(language, ` och ${more} till`, ` and ${more} more`) : '';
}

function joined(items: readonly string[], conjunction: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}
