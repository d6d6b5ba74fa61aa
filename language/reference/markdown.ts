/** A word as Markdown: for a card in an editor, or a page of a handbook. The clauses are for whoever knows where they stand. */
import type { Language, Sentence } from '../model/index.ts';
import { say } from '../words/index.ts';
import type { Explained } from './explained.ts';

/** The word, where it stands, what it means, how it is written, what it may hold, and an example. */
export function markdownOf({ title, place, meaning, form, notes, example }: Explained, language: Language): string {
  const chosen = ({ sv, en }: Sentence): string => say(language, sv, en);
  const written = form === undefined ? [] : [`${say(language, 'Skrivs', 'Written')}: \`${chosen(form)}\``];
  return [
    `**${title}** ${chosen(place)}`,
    chosen(meaning),
    [...written, ...notes.map(chosen)].join('  \n'),
    `\`\`\`rutin\n${example}\n\`\`\``,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
