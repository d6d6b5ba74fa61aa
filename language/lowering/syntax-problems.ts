/** RUT-001: what the lexer and the parser could not read, as problems of the file. */
import type { Parsed } from '../grammar/parse.ts';
import type { OpenBlock, SyntaxError as ReadingError } from '../grammar/syntax-error.ts';
import { syntaxMessage } from '../grammar/syntax-messages.ts';
import { type FileProblem, masked } from '../model/index.ts';
import { withoutInvisible } from './invisible.ts';
import { type Stretch, touched } from './stretches.ts';
import { syntaxAdvice } from './syntax-advice.ts';

/**
 * One problem for each error, save at characters that cannot be seen, which are RUT-009, and at what is said of these
 * places already.
 */
export function syntaxProblems(parsed: Parsed, said: readonly Stretch[]): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const error of parsed.errors) {
    const { start, end } = error;
    if (isInvisible(parsed.text, error) || touched(said, start, Math.max(end, start + 1)) !== undefined) continue;
    problems.push(syntaxProblem(parsed.text, error));
  }
  return problems;
}

function isInvisible(text: string, error: ReadingError): boolean {
  if (error.kind === 'invisible-character') return true;
  return error.kind === 'bad-character' && withoutInvisible(text.slice(error.start, error.end)) === '';
}

function syntaxProblem(text: string, error: ReadingError): FileProblem {
  const unclosed = error.kind === 'missing-brace' || error.kind === 'end-of-file';
  return {
    code: 'RUT-001',
    start: error.start,
    end: error.end,
    message: { sv: headline(error, 'sv'), en: headline(error, 'en') },
    advice: syntaxAdvice(error),
    related: unclosed && error.block !== undefined ? [opening(text, error.block)] : [],
  };
}

/** A headline of one sentence bears no full stop. */
function headline(error: ReadingError, language: 'sv' | 'en'): string {
  const message = masked(syntaxMessage(error, language));
  return message.includes('. ') ? message : message.replace(/\.$/, '');
}

/** The word that begins an open block. */
function opening(text: string, block: OpenBlock): NonNullable<FileProblem['related']>[number] {
  let end = block.start;
  while (end < text.length && !/[\s{]/.test(text.charAt(end))) end++;
  return { start: block.start, end, message: { sv: 'Blocket börjar här', en: 'The block begins here' } };
}
