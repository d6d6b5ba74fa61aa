/** A stamp as words in what has comments. */
import { stampLines } from '../../generators/support/stamp.ts';
import { type Language, masked } from '../../model/index.ts';
import type { Stamp } from '../../provisioning/index.ts';

/** As a comment of Markdown, HTML or XML, which nobody sees, with a line feed. */
export function stampComment(stamp: Stamp, language: Language): string {
  return `<!-- ${withoutPairs(stampLines(stamp, language).join('; '))} -->\n`;
}

/** Two hyphens would end a comment. */
function withoutPairs(text: string): string {
  return masked(text).replace(/-(?=-|>)/g, '- ');
}
