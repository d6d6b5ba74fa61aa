/** An impact for a chief at a terminal: the verdict in a sentence, units side by side, then each finding. */
import type { ReportedFinding } from '../../engine/index.ts';
import type { Action } from '../../plan/index.ts';
import { fromTo, SEVERITIES, say, severityIn } from '../../words/index.ts';
import { findingLines } from '../changes/finding-lines.ts';
import { joinedBlocks, type Page, signed, titled } from '../changes/look.ts';
import { becameWords } from '../diff/words.ts';
import { comparisonBlocks } from '../routines/pretty.ts';
import type { ReportedVersion } from '../routines/report.ts';
import { MOST_TOLD } from '../routines/sections.ts';
import { defuse } from '../terminal/defuse.ts';
import { hanging, widthOf } from '../terminal/wrap.ts';
import type { Consequences, ImpactReport, ReportedDay, ReportedPlace } from './report.ts';
import { dayTitle, ownTitle, placeName, verdict } from './words.ts';

/** The whole page. */
export function prettyImpact(report: ImpactReport, page: Page): string {
  return joinedBlocks([
    heading(report, page),
    ...report.changes.flatMap((comparison) => comparisonBlocks(comparison, page, MOST_TOLD)),
    ...consequenceBlocks(report, page),
  ]);
}

/** What is said of the new version itself, and then the verdicts day by day. */
export function consequenceBlocks({ own, days }: Consequences, page: Page): readonly (readonly string[])[] {
  return [
    titled(
      ownTitle(page.language),
      own.flatMap((finding) => findingLines(finding, page)),
      page,
    ),
    ...days.flatMap((day) => dayBlocks(day, page)),
  ];
}

function heading({ routines }: ImpactReport, { language, paint }: Page): readonly string[] {
  const title = say(language, 'Om den här versionen införs', 'If this version is introduced');
  return [paint('bold', title), ...routines.map((routine) => `  ${defuse(versionWords(routine, language))}`)];
}

function versionWords({ name, version, dokument, from, to }: ReportedVersion, language: Page['language']): string {
  return [`${name} ${version}`.trim(), dokument, fromTo(from, to, language)].filter((part) => part !== '').join(', ');
}

function dayBlocks(day: ReportedDay, page: Page): readonly (readonly string[])[] {
  const { language, paint, width } = page;
  return [
    [paint(['bold', 'underline'], dayTitle(day, language)), ...hanging('', verdict(day, language), width)],
    unitTable(day, page),
    ...day.places.map((place) => placeBlock(place, page)),
  ];
}

/** One row a place: how many of each severity now, and with the new version. */
function unitTable({ places, before, after }: ReportedDay, { language, paint }: Page): readonly string[] {
  if (places.length === 0) return [];
  const total = say(language, 'Alla', 'All');
  const rows = [
    ...places.map((one) => ({ name: defuse(placeName(one.place, language)), ...one })),
    { name: total, before, after },
  ];
  const shown = SEVERITIES.filter((severity) => rows.some((row) => row.before[severity] + row.after[severity] > 0));
  const caption = say(language, 'nu → med den nya versionen', 'now → with the new version');
  const nameWidth = Math.max(widthOf(caption), ...rows.map(({ name }) => widthOf(name)));
  const heads = shown.map((severity) => severityIn(language, severity).padStart(9));
  return [
    paint('dim', `  ${caption}${' '.repeat(nameWidth - widthOf(caption))}  ${heads.join('  ')}`),
    ...rows.map(({ name, before: was, after: is }, i) => {
      const cells = shown.map((severity) => countCell(was[severity], is[severity], paint));
      const line = `  ${name}${' '.repeat(nameWidth - widthOf(name))}  ${cells.join('  ')}`;
      return i === rows.length - 1 ? paint('bold', line) : line;
    }),
  ];
}

function countCell(was: number, is: number, paint: Page['paint']): string {
  const text = (was === is ? String(is) : `${was} → ${is}`).padStart(9);
  return was === is ? paint('dim', text) : paint(is > was ? 'red' : 'green', text);
}

function placeBlock(place: ReportedPlace, page: Page): readonly string[] {
  const { language } = page;
  const line = (action: Action, finding: ReportedFinding, note = ''): readonly string[] => {
    const severity = severityIn(language, finding.severity);
    const excepted = finding.suppressed === null ? '' : say(language, ' (med undantag)', ' (excepted)');
    const at = finding.file === '' ? '' : ` (${finding.file}:${finding.line})`;
    return signed(action, defuse(`${severity} ${finding.code}  ${finding.message}${note}${excepted}${at}`), page, 4);
  };
  return [
    `  ${page.paint('bold', defuse(placeName(place.place, language)))}`,
    ...place.appeared.flatMap((finding) => line('create', finding)),
    ...place.changed.flatMap(({ before, after }) =>
      line('change', after, ` (${becameWords(before, after, language)})`),
    ),
    ...place.disappeared.flatMap((finding) => line('remove', finding)),
  ];
}
