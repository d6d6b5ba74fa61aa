/** A comparison of two versions as Markdown. */
import type { Language } from '../../model/index.ts';
import { andMore } from '../../words/index.ts';
import { SIGNS } from '../changes/signs.ts';
import { escapeMarkdown } from '../findings/escape-markdown.ts';
import type { WordPart } from './quote-words.ts';
import type { ReportedComparison } from './report.ts';
import { type Item, type Section, sectionsOf } from './sections.ts';
import { countsLine, validitySentence, versionsTitle } from './words.ts';

/** The blocks of a comparison; of each part at most so many items, and how many are left. */
export function comparisonMarkdown(
  comparison: ReportedComparison,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): readonly (readonly string[])[] {
  return [
    [
      `### ${escapeMarkdown(versionsTitle(comparison))}`,
      '',
      escapeMarkdown(`${validitySentence(comparison.new, language)} ${countsLine(comparison, language)}`.trim()),
    ],
    ...sectionsOf(comparison, language).map((section) => sectionLines(section, language, most)),
  ];
}

function sectionLines({ title, items }: Section, language: Language, most: number): readonly string[] {
  const shown = items.slice(0, most);
  const rest = andMore(items.length - shown.length, language).trim();
  return [
    `#### ${escapeMarkdown(title)} (${items.length})`,
    '',
    ...shown.flatMap(itemLines),
    ...(rest === '' ? [] : [`- ${rest}`]),
  ];
}

function itemLines({ action, head, words, notes }: Item): readonly string[] {
  const quote = words.length === 0 ? '' : ` ”${words.map(partText).join('')}”`;
  return [
    `- ${SIGNS[action]} **${escapeMarkdown(head)}**${quote}`,
    ...notes.map((note) => `  - ${escapeMarkdown(note)}`),
  ];
}

/** Blanks stand outside of what is marked: within it Markdown would not see the mark. */
function partText({ kind, text }: WordPart): string {
  const words = text.trim();
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = words === '' ? '' : text.slice(text.trimEnd().length);
  const shown = escapeMarkdown(words);
  if (kind === 'same' || shown === '') return `${before}${shown}${after}`;
  return kind === 'removed' ? `${before}<del>${shown}</del>${after}` : `${before}<ins>${shown}</ins>${after}`;
}
