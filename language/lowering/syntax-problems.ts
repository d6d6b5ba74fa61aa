/** What the lexer and the parser could not read, as problems of the file. */
import type { Parsed } from '../grammar/parse.ts';
import type { OpenBlock, SyntaxError as ReadingError } from '../grammar/syntax-error.ts';
import { unreadable, type VisibleError } from '../grammar/unreadable.ts';
import type { FileProblem } from '../model/index.ts';
import { withoutInvisible } from './invisible.ts';
import { type Stretch, touched } from './stretches.ts';

/**
 * One problem for each error, save at characters that cannot be seen, which are found as such, and at what is said of
 * these places already.
 */
export function syntaxProblems(parsed: Parsed, said: readonly Stretch[]): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const error of parsed.errors) {
    const { start, end } = error;
    if (!isVisible(parsed.text, error) || touched(said, start, Math.max(end, start + 1)) !== undefined) continue;
    problems.push(syntaxProblem(parsed.text, error));
  }
  return problems;
}

/** Whether there is no error, save at characters that cannot be seen. */
export function canBeRead({ text, errors }: Parsed): boolean {
  return !errors.some((error) => isVisible(text, error));
}

function isVisible(text: string, error: ReadingError): error is VisibleError {
  const { kind, start, end } = error;
  if (kind === 'invisible-character') return false;
  return kind !== 'bad-character' || withoutInvisible(text.slice(start, end)) !== '';
}

function syntaxProblem(text: string, error: VisibleError): FileProblem {
  const { kind, start, end, block } = error;
  const isUnclosed = block !== undefined && (kind === 'missing-brace' || kind === 'end-of-file');
  return { ...unreadable(error), start, end, ...(isUnclosed ? { beside: opening(text, block) } : {}) };
}

/** The word that begins an open block. */
function opening(text: string, { start }: OpenBlock): { readonly start: number; readonly end: number } {
  let end = start;
  while (end < text.length && !/[\s{]/.test(text.charAt(end))) end++;
  return { start, end };
}
