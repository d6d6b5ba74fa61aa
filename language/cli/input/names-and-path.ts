/** Names of persons, and perhaps a path after them. */
import { existsSync } from 'node:fs';

/** The last of several words is a path where it looks like one, or something of that name is there; one alone is a person. */
export function namesAndPath(words: readonly string[]): {
  readonly names: readonly string[];
  readonly paths: readonly string[];
} {
  const last = words.at(-1) ?? '';
  const isPath = words.length > 1 && (/[/\\]|^\.{1,2}$/.test(last) || existsSync(last));
  return isPath ? { names: words.slice(0, -1), paths: [last] } : { names: words, paths: [] };
}
