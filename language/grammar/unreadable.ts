/** What an error is, with the values that say it: the rule that tells of it has the words. */

import type { UnreadableProblem } from '../model/index.ts';
import { isConjunction } from './lexical/slips.ts';
import type { LexicalErrorKind, OpenBlock, ParserErrorKind, SyntaxError as ReadingError } from './syntax-error.ts';
import { badCharacters } from './unreadable/characters.ts';
import { expectationOf } from './unreadable/expected.ts';
import { namedLesson } from './unreadable/names.ts';
import { synonymLesson, unexpected } from './unreadable/unexpected.ts';

/** An error of any kind but a character that cannot be seen, which is found as such. */
export type VisibleError = ReadingError & {
  readonly kind: Exclude<LexicalErrorKind | ParserErrorKind, 'invisible-character'>;
};

/** What cannot be read where `error` is. */
export function unreadable(error: VisibleError): UnreadableProblem {
  const { kind, found, block } = error;
  switch (kind) {
    case 'bad-character':
      return badCharacters(found);
    case 'unexpected':
      return unexpected(error);
    case 'missing-comma':
      return missingComma(error);
    case 'missing-brace':
      return { trigger: 'missing-brace', args: { found, block: unclosed(block as OpenBlock) } };
    case 'end-of-file':
      return block === undefined
        ? { trigger: 'unfinished', args: { found, expected: expectationOf(error) } }
        : { trigger: 'end-of-file', args: { block: unclosed(block) } };
    case 'role-words':
      return { trigger: found.includes('-') ? 'hyphenated-role' : 'role-words', args: {} };
    case 'dash':
    case 'missing-open-brace':
    case 'reserved-name':
      return { trigger: kind, args: { found } };
    case 'date-shape':
    case 'time-shape':
    case 'quotes':
    case 'unterminated-text':
    case 'unterminated-comment':
    case 'surplus-brace':
      return { trigger: kind, args: {} };
    default:
      return kind satisfies never;
  }
}

/** Two words in a row: a comma is missing, or the second is another word than the language has there. */
function missingComma(error: VisibleError): UnreadableProblem {
  const { found } = error;
  if (isConjunction(found)) return { trigger: 'conjunction', args: { found } };
  return namedLesson(error) ?? synonymLesson(error) ?? { trigger: 'missing-comma', args: { found } };
}

function unclosed({ rule, name, line }: OpenBlock) {
  return { kind: rule, name, line };
}
