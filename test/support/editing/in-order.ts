/** What of a text no shape may change. */
import { gapBefore } from '../../../language/editing/format/comments.ts';
import type { Parsed } from '../../../language/grammar/parse.ts';

/** Words and comments in their order, without commas, which come and go. Lines of a comment may be moved. */
export function inOrder({ tokens, text }: Parsed): readonly string[] {
  const all: string[] = [];
  for (let token = 0; token <= tokens.count; token++) {
    for (const comment of gapBefore(tokens, token).comments) all.push(comment.text.replace(/\s+/g, ' ').trim());
    const word = token === tokens.count ? ',' : text.slice(tokens.start[token], tokens.end[token]);
    if (word !== ',') all.push(word);
  }
  return all;
}
