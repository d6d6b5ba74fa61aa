/** Two versions of a routine, and what the newer means to a workspace where one is named: in three formats. */
import { checksByName, type Options } from '../../engine/index.ts';
import { jsonOf } from '../../generators/support/text.ts';
import type { FileFacts, Language, Workspace } from '../../model/index.ts';
import { compareRoutines, impactOf, withEarlier } from '../../plan/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { joinedBlocks, type Page } from '../changes/look.ts';
import { publishedConsequences } from '../impact/json.ts';
import { consequenceParts } from '../impact/markdown.ts';
import { consequenceBlocks } from '../impact/pretty.ts';
import { type Consequences, impactReport } from '../impact/report.ts';
import { comparisonMarkdown } from '../routines/markdown.ts';
import { comparisonBlocks } from '../routines/pretty.ts';
import { type ReportedComparison, reportedComparison } from '../routines/report.ts';
import type { ComparedVersion } from './named.ts';

/** Where versions are looked up, and how they are judged. */
interface Ground {
  readonly ws: Workspace;
  readonly options: Options;
  /** The verdicts of the workspace are told too. */
  readonly isJudged: boolean;
}

interface RoutineDiffReport extends Consequences {
  readonly comparison: ReportedComparison;
}

/** Compares two versions. */
export function routineDiff(
  older: ComparedVersion,
  newer: ComparedVersion,
  { ws, options, isJudged }: Ground,
  language: Language,
): RoutineDiffReport {
  const before = withVersion(ws, older);
  const after = { ws: withVersion(before, newer), routine: newer.routine };
  const compared = compareRoutines({ ws: before, routine: older.routine }, after, checksByName(options.checks));
  const comparison = reportedComparison(compared);
  if (!isJudged) return { comparison, own: [], days: [] };
  const facts = newer.beside ?? (ws.files.get(newer.routine.anchor.file) as FileFacts);
  const added = { ...facts, declarations: [newer.routine] };
  const { own, days } = impactReport(impactOf(before, added, options), language);
  return { comparison, own, days };
}

function withVersion(ws: Workspace, { beside }: ComparedVersion): Workspace {
  return beside === undefined ? ws : withEarlier(ws, beside);
}

/** For a person at a terminal. */
export function prettyRoutineDiff(report: RoutineDiffReport, page: Page): string {
  return joinedBlocks([...comparisonBlocks(report.comparison, page), ...consequenceBlocks(report, page)]);
}

/** As Markdown. */
export function markdownRoutineDiff(report: RoutineDiffReport, language: Language): string {
  const parts = [...comparisonMarkdown(report.comparison, language), ...consequenceParts(report, language)];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** As JSON, as schemas/routine-diff.schema.json describes it. */
export function jsonRoutineDiff({ comparison, ...consequences }: RoutineDiffReport, stamp: Stamp): string {
  return `${jsonOf({ version: 1, stamp, comparison, ...publishedConsequences(consequences) }, 2)}\n`;
}
