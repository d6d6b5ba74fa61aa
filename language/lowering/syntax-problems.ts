/** What the lexer and the parser could not read, as problems of the file. */
import type { Parsed } from '../grammar/parse.ts';
import type {
  LexicalErrorKind,
  OpenBlock,
  ParserErrorKind,
  SyntaxError as ReadingError,
} from '../grammar/syntax-error.ts';
import { syntaxMessage } from '../grammar/syntax-messages.ts';
import { type FileProblem, masked } from '../model/index.ts';
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
    const kind = visibleKind(parsed.text, error);
    if (kind === undefined || touched(said, start, Math.max(end, start + 1)) !== undefined) continue;
    problems.push(syntaxProblem(parsed.text, error, kind));
  }
  return problems;
}

type Kind = Exclude<LexicalErrorKind | ParserErrorKind, 'invisible-character'>;

/** What kind of error it is; undefined at a character that cannot be seen. */
function visibleKind(text: string, { kind, start, end }: ReadingError): Kind | undefined {
  if (kind === 'invisible-character') return undefined;
  return kind === 'bad-character' && withoutInvisible(text.slice(start, end)) === '' ? undefined : kind;
}

function syntaxProblem(text: string, error: ReadingError, kind: Kind): FileProblem {
  const { start, end, block } = error;
  const isUnclosed = block !== undefined && (kind === 'missing-brace' || kind === 'end-of-file');
  const place = isUnclosed ? { start, end, beside: opening(text, block) } : { start, end };
  const message = { messageSv: headline(error, 'sv'), messageEn: headline(error, 'en') };
  const { suggestion } = error;
  return kind === 'unexpected' && suggestion !== undefined
    ? { trigger: 'near-word', args: { ...message, suggestion }, ...place }
    : { trigger: triggerOf(error, kind), args: message, ...place };
}

type Trigger = Kind | 'other-brackets' | 'other-comment' | 'unfinished';

/** The kind of error, told apart where other advice is of use. */
function triggerOf({ found, block }: ReadingError, kind: Kind): Trigger {
  if (kind === 'bad-character' && /^[()[\]]+$/.test(found)) return 'other-brackets';
  if (kind === 'bad-character' && /^(?:#+|<!)$/.test(found)) return 'other-comment';
  return kind === 'end-of-file' && block === undefined ? 'unfinished' : kind;
}

/** A headline of one sentence bears no full stop. */
function headline(error: ReadingError, language: 'sv' | 'en'): string {
  const message = masked(syntaxMessage(error, language));
  return message.includes('. ') ? message : message.replace(/\.$/, '');
}

/** The word that begins an open block. */
function opening(text: string, { start }: OpenBlock): { readonly start: number; readonly end: number } {
  let end = start;
  while (end < text.length && !/[\s{]/.test(text.charAt(end))) end++;
  return { start, end };
}
