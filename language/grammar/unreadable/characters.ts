/** Which characters the language does not use: stray ones, or signs that other languages have. */

import type { UnreadableProblem } from '../../model/index.ts';

const BRACKETS = /^[()[\]]+$/;
const COMMENT = /^(?:#+|<!)$/;
const SIGNS = /^[()[\]#]+$/;

/** What a run of such characters is. */
export function badCharacters(found: string): UnreadableProblem {
  const args = { found };
  if (BRACKETS.test(found)) return { trigger: 'other-brackets', args };
  if (COMMENT.test(found)) return { trigger: 'other-comment', args };
  if (SIGNS.test(found)) return { trigger: 'other-signs', args };
  return [...found].length === 1 ? { trigger: 'bad-character', args } : { trigger: 'bad-characters', args };
}
