/** A comparison of two versions for a person at a terminal. */
import { andMore, say } from '../../words/index.ts';
import { type Page, signed, titled } from '../changes/look.ts';
import { defuse } from '../terminal/defuse.ts';
import { hanging, shorten, widthOf } from '../terminal/wrap.ts';
import type { WordPart } from './quote-words.ts';
import type { ReportedComparison } from './report.ts';
import { type Item, type Section, sectionsOf } from './sections.ts';
import { countsLine, validitySentence, versionsTitle } from './words.ts';

/** The blocks of a comparison; of each part at most so many items, and how many are left. */
export function comparisonBlocks(
  comparison: ReportedComparison,
  page: Page,
  most = Number.POSITIVE_INFINITY,
): readonly (readonly string[])[] {
  const { language, paint } = page;
  const sections = sectionsOf(comparison, language);
  const hasWords = sections.some(({ items }) => items.some(({ words }) => words.some(({ kind }) => kind !== 'same')));
  const legend = say(
    language,
    'I citaten är [−det här borttaget−] och [+det här nytt+].',
    'In the quotes [−this is gone−] and [+this is new+].',
  );
  return [
    [
      paint('bold', defuse(versionsTitle(comparison))),
      ...hanging(
        '',
        `${validitySentence(comparison.new, language)} ${countsLine(comparison, language)}`.trim(),
        page.width,
      ),
      ...(hasWords ? hanging('', legend, page.width).map((line) => paint('dim', line)) : []),
    ],
    ...sections.map((section) => sectionLines(section, page, most)),
  ];
}

function sectionLines({ title, items }: Section, page: Page, most: number): readonly string[] {
  const shown = items.slice(0, most);
  const rest = andMore(items.length - shown.length, page.language).trim();
  const lines = shown.flatMap((item) => itemLines(item, page));
  return titled(`${title} (${items.length})`, rest === '' ? lines : [...lines, `  ${rest}`], page);
}

/** What is gone is named in a line; of the rest every word is shown. */
function itemLines({ action, head, words, notes }: Item, page: Page): readonly string[] {
  const said = words.length === 0 ? '' : `  ”${words.map(partText).join('')}”`;
  const quote = action === 'remove' ? shorten(said, Math.max(page.width - widthOf(head) - 4, 20)) : said;
  return [
    ...signed(action, `${defuse(head)}${quote}`, page, 2),
    ...notes.flatMap((note) => hanging('      • ', defuse(note), page.width)),
  ];
}

function partText({ kind, text }: WordPart): string {
  const words = defuse(text);
  return kind === 'same' ? words : kind === 'removed' ? `[−${words}−]` : `[+${words}+]`;
}
