/** The comment that documents a declaration, without its stars and margins. */
import type { Token } from '../grammar/generated/tree.ts';
import { docOf, type Tokens } from '../grammar/lexer.ts';
import { ownString } from './interned.ts';

/** The text of the documentation comment right before a token, in NFC; undefined when there is none, or none in it. */
export function documentationBefore(tokens: Tokens, token: Token): string | undefined {
  if (tokens.docs.length === 0) return undefined;
  const comment = docOf(tokens, token);
  if (comment === undefined) return undefined;
  const text = bare(tokens.text.slice(comment.start + 3, comment.end - 2));
  return text === '' ? undefined : ownString(text.normalize('NFC'));
}

function bare(comment: string): string {
  return comment
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*\*+ ?/, '').trimEnd())
    .join('\n')
    .replace(/(?<!\*)\*+$/, '')
    .trim();
}
