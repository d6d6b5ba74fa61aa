/**
 * A diff as a comment on a pull request: by person and inbox in plain words, the rest folded. What people wrote stays
 * words.
 */
import type { Language } from '../../model/index.ts';
import type { Group } from '../../plan/index.ts';
import { countOf, SEVERITIES, say } from '../../words/index.ts';
import { SIGNS } from '../changes/signs.ts';
import { codeSpan, escapeMarkdown } from '../findings/escape-markdown.ts';
import { comparisonMarkdown } from '../routines/markdown.ts';
import { MOST_TOLD } from '../routines/sections.ts';
import { foldedBlocks } from './markdown-folded.ts';
import type { DiffReport } from './report.ts';
import { diffSummary, togetherWords } from './words.ts';

/** A comment holds at most 65,536 characters. */
const ROOM = 60_000;

/** The whole comment. */
export function markdownDiff(report: DiffReport, language: Language): string {
  const title = say(language, 'Vad ändringen betyder', 'What the change means');
  const parts = [
    [
      `### ${title}, ${report.asOf}`,
      '',
      `**${escapeMarkdown(diffSummary(report, language))}**`,
      ...alarms(report, language),
    ],
    ...report.routines.flatMap((one) => comparisonMarkdown(one, language, MOST_TOLD)),
    groupBlock(say(language, 'Personer', 'Persons'), report.groups.persons, language),
    groupBlock(say(language, 'Inkorgar', 'Inboxes'), report.groups.inboxes, language),
    ...foldedBlocks(report, language),
  ].filter((part) => part.length > 0);
  return `${withinRoom(parts, language)}\n`;
}

/** What nobody should have to unfold to see: new errors, and exceptions that came with what they except. */
function alarms({ appeared, exemptions }: DiffReport, language: Language): readonly string[] {
  const open = appeared.filter(({ suppressed }) => suppressed === null);
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: open.filter((one) => one.severity === severity).length,
  }))
    .filter(({ count, severity }) => count > 0 && (severity === 'fel' || severity === 'varning'))
    .map(({ severity, count }) => countOf(language, count, severity));
  const together = exemptions.filter(({ forgivesNew }) => forgivesNew.length > 0);
  return [
    ...(counts.length === 0 ? [] : ['', `⚠️ ${say(language, 'Nya fynd', 'New findings')}: ${counts.join(', ')}.`]),
    ...together.flatMap(({ change, forgivesNew }) => [
      '',
      `⚠️ ${escapeMarkdown(`${change.title}. ${togetherWords(forgivesNew, language)}`)}.`,
    ]),
  ];
}

function groupBlock(title: string, groups: readonly Group[], language: Language): readonly string[] {
  return groups.length === 0
    ? []
    : [
        `#### ${title}`,
        '',
        ...groups.flatMap(({ key, name, lines }) => [
          `- ${strong(name[language])} ${codeSpan(key)}`,
          ...lines.map(({ action, words }) => `  - ${SIGNS[action]} ${escapeMarkdown(words[language])}`),
        ]),
      ];
}

function strong(text: string): string {
  return `<b>${escapeMarkdown(text)}</b>`;
}

/**
 * As much as there is room for, and a word about what is left out. A list may be cut between its lines, a folded part
 * not.
 */
function withinRoom(parts: readonly (readonly string[])[], language: Language): string {
  const kept: string[] = [];
  let left = ROOM;
  for (const lines of parts) {
    const fitting = lines.join('\n').length <= left ? lines : linesWithin(lines, left);
    kept.push(fitting.join('\n'));
    left -= kept.at(-1)?.length ?? 0;
    if (fitting.length < lines.length) {
      kept.push(
        say(language, '… resten får inte plats här. Kör rutin diff.', '… the rest does not fit here. Run rutin diff.'),
      );
      break;
    }
  }
  return kept.filter((text) => text !== '').join('\n\n');
}

function linesWithin(lines: readonly string[], room: number): readonly string[] {
  const kept: string[] = [];
  let left = lines[0]?.startsWith('<details>') === true ? 0 : room;
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept;
}
