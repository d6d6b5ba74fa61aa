/** Why something is found, as Markdown: for a comment, and for the page that an editor shows. */
import type { Place } from '../../engine/index.ts';
import type { Language } from '../../model/index.ts';
import { severityIn } from '../../words/index.ts';
import { codeSpan, escapeMarkdown } from '../findings/escape-markdown.ts';
import { defuseLine } from '../terminal/defuse.ts';
import { editsTitle, noEdits, placeOfEdit, sectionsOf, triedWords } from './sections.ts';
import type { Told, ToldEdit, Why } from './shape.ts';

/** How a place is written: as what it is called, or as a link to it. */
interface Places {
  readonly shown: (file: string) => string;
  /** Where a place leads; undefined where it leads nowhere. */
  readonly linkTo?: (place: Place) => string | undefined;
}

/** The page of each finding. */
export function markdownWhy(all: readonly Why[], places: Places, language: Language): string {
  return `${all.map((why) => pageOf(why, places, language)).join('\n\n---\n\n')}\n`;
}

function pageOf(why: Why, places: Places, language: Language): string {
  const { finding } = why;
  const word = severityIn(language, finding.severity);
  return [
    `# ${escapeMarkdown(finding.message)}`,
    `**${word} ${escapeMarkdown(finding.code)}** ${placeIn(finding, places)}`,
    ...sectionsOf(why, language).map(({ title, lines }) =>
      [`## ${title}`, '', ...lines.map((line) => lineOf(line, places))].join('\n'),
    ),
    [`## ${editsTitle(language)}`, '', ...editLines(why, places, language)].join('\n'),
  ].join('\n\n');
}

function lineOf({ text, place }: Told, places: Places): string {
  return `- ${escapeMarkdown(text)}${place === null ? '' : ` ${placeIn(place, places)}`}`;
}

function placeIn(place: Place, { shown, linkTo }: Places): string {
  const link = linkTo?.(place);
  const words = `${shown(place.file)}:${place.line}`;
  return link === undefined ? codeSpan(words) : `[${escapeMarkdown(words)}](${link})`;
}

function editLines({ edits }: Why, places: Places, language: Language): readonly string[] {
  if (edits.length === 0) return [noEdits(language)];
  return edits.flatMap((edit) => [
    `- **${escapeMarkdown(edit.title)}** ${placeIn(placeOfEdit(edit), places)}  `,
    `  ${escapeMarkdown(triedWords(edit, language))}`,
    '',
    ...differing(edit),
    '',
  ]);
}

/** A block of code; what would end it is written otherwise. */
function differing({ before, after }: ToldEdit): readonly string[] {
  const line = (sign: string, text: string): string => `  ${sign} ${defuseLine(text).replaceAll('```', '´´´')}`;
  return ['  ```diff', ...before.map((text) => line('-', text)), ...after.map((text) => line('+', text)), '  ```'];
}
