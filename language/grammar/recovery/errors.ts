/** Puts the errors of lexer and parser together, and marks the declarations in which the lexer found some. */

import type { DeclarationNode } from '../generated/tree.ts';
import type { LexicalError, SyntaxError as ReadingError } from '../syntax-error.ts';
import type { State } from './state.ts';

/** All errors in the order of the text, one for each cause. Marks as broken what holds one. */
export function allErrors(s: State, declarations: readonly DeclarationNode[]): readonly ReadingError[] {
  const { errors } = s.tokens;
  if (errors.length === 0) return s.errors;
  markBroken(s, declarations);
  const standing = errors.filter(({ token }) => token === undefined || !s.outvoted.has(token));
  return [...s.errors, ...standing.map((error) => toSyntaxError(s, error))].sort((a, b) => a.start - b.start);
}

function toSyntaxError(s: State, { kind, start, end }: LexicalError): ReadingError {
  const found = s.tokens.text.slice(start, Math.min(end, start + 40));
  return { kind, start, end, found, expected: [], suggestion: undefined, block: undefined, properties: false };
}

function markBroken(s: State, declarations: readonly DeclarationNode[]): void {
  const { start, end, errors } = s.tokens;
  let next = 0;
  for (const declaration of declarations) {
    const first = start[declaration.$first] as number;
    const last = end[declaration.$last] as number;
    while ((errors[next]?.start ?? last) < first) next++;
    if ((errors[next]?.start ?? last) < last) (declaration as { $broken: boolean }).$broken = true;
  }
}
