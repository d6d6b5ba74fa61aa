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
  const all = [...s.errors, ...standing.map((error) => toSyntaxError(s, error))].sort((a, b) => a.start - b.start);
  return withoutRepeats(s, declarations, all);
}

/** Of what cannot be read and lies in one skipped range, all but the first follows from the first. */
function withoutRepeats(s: State, declarations: readonly DeclarationNode[], all: readonly ReadingError[]) {
  const { start, end } = s.tokens;
  const ranges = [...declarations.flatMap(({ $lost }) => $lost), ...s.broken].sort((a, b) => a[0] - b[0]);
  let range = 0;
  let known = -1;
  return all.filter((error) => {
    while ((end[ranges[range]?.[1] ?? -1] ?? error.end) < error.start) range++;
    const isInside = (start[ranges[range]?.[0] ?? -1] ?? error.end) <= error.start;
    const isRepeat = isInside && known === range && error.kind === 'bad-character';
    if (isInside && !MENDED.has(error.kind)) known = range;
    return !isRepeat;
  });
}

/** Errors that do not keep the parser from reading on. */
const MENDED: ReadonlySet<string> = new Set(['date-shape', 'time-shape', 'dash', 'quotes', 'missing-comma']);

function toSyntaxError(s: State, { kind, start, end }: LexicalError): ReadingError {
  const found = s.tokens.text.slice(start, Math.min(end, start + 40));
  return {
    kind,
    start,
    end,
    found,
    expected: [],
    before: '',
    after: '',
    suggestion: undefined,
    block: undefined,
    properties: false,
  };
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
