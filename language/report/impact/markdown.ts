/** An impact as Markdown: what the new version changes in the routine, then the verdicts day by day, unit by unit. */
import type { ReportedFinding } from '../../engine/index.ts';
import type { Language } from '../../model/index.ts';
import type { Action } from '../../plan/index.ts';
import { severityIn } from '../../words/index.ts';
import { SIGNS } from '../changes/signs.ts';
import { becameWords } from '../diff/words.ts';
import { codeSpan, escapeMarkdown } from '../findings/escape-markdown.ts';
import { comparisonMarkdown } from '../routines/markdown.ts';
import type { Consequences, ImpactReport, ReportedDay, ReportedPlace } from './report.ts';
import { dayTitle, ownTitle, placeName, verdict } from './words.ts';

/** The whole page. */
export function markdownImpact(report: ImpactReport, language: Language): string {
  const parts = [
    ...report.changes.flatMap((comparison) => comparisonMarkdown(comparison, language)),
    ...consequenceParts(report, language),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What is said of the new version itself, and the verdicts day by day. */
export function consequenceParts({ own, days }: Consequences, language: Language): readonly (readonly string[])[] {
  const ownPart = [`#### ${ownTitle(language)}`, '', ...own.map((one) => findingItem('create', one, language))];
  return [...(own.length === 0 ? [] : [ownPart]), ...days.map((day) => dayPart(day, language))];
}

function dayPart(day: ReportedDay, language: Language): readonly string[] {
  return [
    `#### ${dayTitle(day, language)}`,
    '',
    escapeMarkdown(verdict(day, language)),
    ...day.places.flatMap((place) => placeLines(place, language)),
  ];
}

function placeLines(place: ReportedPlace, language: Language): readonly string[] {
  return [
    '',
    `**${escapeMarkdown(placeName(place.place, language))}**`,
    '',
    ...place.appeared.map((one) => findingItem('create', one, language)),
    ...place.changed.map(({ before, after }) =>
      findingItem('change', after, language, ` (${becameWords(before, after, language)})`),
    ),
    ...place.disappeared.map((one) => findingItem('remove', one, language)),
  ];
}

function findingItem(action: Action, finding: ReportedFinding, language: Language, note = ''): string {
  const { severity, code, message, file, line } = finding;
  const place = file === '' ? '' : ` ${codeSpan(`${file}:${line}`)}`;
  return `- ${SIGNS[action]} ${severityIn(language, severity)} ${code} ${escapeMarkdown(message + note)}${place}`;
}
