/** RUT-001: what the lexer and the parser could not read, as problems of the file. */
import type { Parsed } from '../grammar/parse.ts';
import type { OpenBlock, SyntaxError as ReadingError } from '../grammar/syntax-error.ts';
import { syntaxMessage } from '../grammar/syntax-messages.ts';
import type { FileProblem } from '../model/index.ts';
import { withoutInvisible } from './invisible.ts';
import { syntaxAdvice } from './syntax-advice.ts';

/** One problem for each error, save at characters that cannot be seen: they are RUT-009. */
export function syntaxProblems(parsed: Parsed): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const error of parsed.errors) {
    if (!isInvisible(parsed.text, error)) problems.push(syntaxProblem(parsed.text, error));
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
  const message = syntaxMessage(error, language);
  return message.includes('. ') ? message : message.replace(/\.$/, '');
}

/** The word that begins an open block. */
function opening(text: string, block: OpenBlock): NonNullable<FileProblem['related']>[number] {
  let end = block.start;
  while (end < text.length && !/[\s{]/.test(text.charAt(end))) end++;
  return { start: block.start, end, message: { sv: 'Blocket börjar här', en: 'The block begins here' } };
}
