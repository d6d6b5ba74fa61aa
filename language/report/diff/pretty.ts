/** A diff for a person at a terminal. */
import { say } from '../../words/index.ts';
import { findingLines } from '../changes/finding-lines.ts';
import { groupLines, joinedBlocks, type Page, signed, titled } from '../changes/look.ts';
import { comparisonBlocks } from '../routines/pretty.ts';
import { MOST_TOLD } from '../routines/sections.ts';
import { defuse } from '../terminal/defuse.ts';
import { hanging } from '../terminal/wrap.ts';
import type { DiffReport, ReportedExemptionChange } from './report.ts';
import {
  actionWord,
  becameWords,
  declaredWords,
  diffSummary,
  facetWords,
  olderWords,
  sideWords,
  togetherWords,
} from './words.ts';

/** The whole page. */
export function prettyDiff(report: DiffReport, page: Page): string {
  return joinedBlocks([
    heading(report, page),
    ...report.routines.flatMap((one) => comparisonBlocks(one, page, MOST_TOLD)),
    groupLines(say(page.language, 'Personer', 'Persons'), report.groups.persons, page),
    groupLines(say(page.language, 'Inkorgar', 'Inboxes'), report.groups.inboxes, page),
    ...findingBlocks(report, page),
    titled(
      say(page.language, 'Undantag', 'Exceptions'),
      report.exemptions.flatMap((one) => exemptionLines(one, page)),
      page,
    ),
    titled(
      say(page.language, 'Annat som ändras', 'Other changes'),
      report.others.flatMap((one) => signed(one.action, defuse(declaredWords(one, page.language)), page, 2)),
      page,
    ),
    [page.paint('dim', '─'.repeat(Math.min(page.width, 80))), page.paint('bold', diffSummary(report, page.language))],
  ]);
}

function heading({ base, head, asOf, until }: DiffReport, { language, paint }: Page): readonly string[] {
  const [from, to] = [base, head].map((label) => defuse(sideWords(label, language)));
  const title = say(language, `Från ${from} till ${to}`, `From ${from} to ${to}`);
  const time = say(language, `Som det är den ${asOf} och fram till ${until}.`, `As of ${asOf} and until ${until}.`);
  return [paint('bold', title), paint('dim', time)];
}

function findingBlocks(report: DiffReport, page: Page): readonly (readonly string[])[] {
  return [
    titled(
      say(page.language, 'Nya fynd', 'New findings'),
      report.appeared.flatMap((finding) => findingLines(finding, page)),
      page,
    ),
    titled(
      say(page.language, 'Ändrade fynd', 'Changed findings'),
      report.changed.flatMap(({ before, after }) =>
        findingLines(after, page, ` (${defuse(becameWords(before, after, page.language))})`),
      ),
      page,
    ),
    titled(
      say(page.language, 'Fynd som är borta', 'Findings that are gone'),
      report.disappeared.flatMap(({ code, message }) => signed('remove', `${code}  ${defuse(message)}`, page, 2)),
      page,
    ),
  ];
}

function exemptionLines({ change, forgivesNew, forgivesOld }: ReportedExemptionChange, page: Page): readonly string[] {
  const { language, paint, width } = page;
  const facets = change.facets.map((facet) => facetWords(facet, language)).join('; ');
  const title =
    change.action === 'change'
      ? `${change.title}: ${facets}`
      : `${change.title} (${actionWord(change.action, language)})`;
  const note = (text: string): readonly string[] => hanging('    ', defuse(text), width);
  return [
    ...signed(change.action, defuse(title), page, 2),
    ...(forgivesNew.length === 0
      ? []
      : note(togetherWords(forgivesNew, language)).map((line) => paint('yellow', line))),
    ...(forgivesOld.length === 0 ? [] : note(olderWords(forgivesOld, language))),
  ];
}
