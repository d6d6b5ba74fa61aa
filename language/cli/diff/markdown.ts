/** A diff as a comment on a pull request: by person and inbox in plain words, the rest folded. What people wrote stays words. */
import type { Language, ReportedFinding } from '../../engine/index.ts';
import { type Action, type Change, detailOf, type Group } from '../../plan/index.ts';
import { escapeMarkdown } from '../formats/markdown.ts';
import { countOf, SEVERITIES, severityIn } from '../formats/words.ts';
import type { DiffReport, ReportedExemptionChange } from './report.ts';
import { becameWords, declaredWords, diffSummary, olderWords, togetherWords } from './words.ts';

/** A comment holds at most 65,536 characters. */
const ROOM = 60_000;

const SIGNS: Readonly<Record<Action, string>> = { create: '➕', change: '✏️', remove: '➖' };

/** The whole comment. */
export function markdownDiff(report: DiffReport, language: Language): string {
  const sv = language === 'sv';
  const title = sv ? 'Vad ändringen betyder' : 'What the change means';
  const parts = [
    [
      `### ${title}, ${report.asOf}`,
      '',
      `**${escapeMarkdown(diffSummary(report, language))}**`,
      ...alarms(report, language),
    ],
    groupBlock(sv ? 'Personer' : 'Persons', report.groups.persons, language),
    groupBlock(sv ? 'Inkorgar' : 'Inboxes', report.groups.inboxes, language),
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
    ...(counts.length === 0
      ? []
      : ['', `⚠️ ${{ sv: 'Nya fynd', en: 'New findings' }[language]}: ${counts.join(', ')}.`]),
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
          `- ${strong(name[language])} ${code(key)}`,
          ...lines.map(({ action, words }) => `  - ${SIGNS[action]} ${escapeMarkdown(words[language])}`),
        ]),
      ];
}

function foldedBlocks(report: DiffReport, language: Language): readonly (readonly string[])[] {
  const sv = language === 'sv';
  const { appeared, disappeared, changed, exemptions, diff } = report;
  return [
    folded(
      sv ? 'Nya fynd' : 'New findings',
      appeared.map((one) => findingItem(one, language)),
    ),
    folded(
      sv ? 'Ändrade fynd' : 'Changed findings',
      changed.map(
        ({ before, after }) =>
          `${findingItem(after, language)} (${escapeMarkdown(becameWords(before, after, language))})`,
      ),
    ),
    folded(
      sv ? 'Fynd som är borta' : 'Findings that are gone',
      disappeared.map((one) => findingItem(one, language)),
    ),
    folded(
      sv ? 'Undantag' : 'Exceptions',
      exemptions.map((one) => exemptionItem(one, language)),
    ),
    folded(
      sv ? 'Annat som ändras' : 'Other changes',
      diff.declared.map((one) => `${SIGNS[one.action]} ${escapeMarkdown(declaredWords(one, language))}`),
    ),
    folded(
      sv ? 'I detalj' : 'In detail',
      diff.changes.map((change) => detailItem(change, language)),
    ),
  ];
}

function folded(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0
    ? []
    : [
        `<details><summary>${title} (${items.length})</summary>`,
        '',
        ...items.map((item) => `- ${item}`),
        '',
        '</details>',
      ];
}

function findingItem(
  { severity, code: clause, message, file, line, suppressed }: ReportedFinding,
  language: Language,
): string {
  const place = file === '' ? '' : ` ${code(`${file}:${line}`)}`;
  const excepted = suppressed === null ? '' : ` (${{ sv: 'med undantag', en: 'excepted' }[language]})`;
  return `${severityIn(language, severity)} ${escapeMarkdown(clause)}: ${escapeMarkdown(message)}${place}${excepted}`;
}

function exemptionItem({ change, forgivesNew, forgivesOld }: ReportedExemptionChange, language: Language): string {
  const notes = [
    ...(forgivesNew.length === 0 ? [] : [togetherWords(forgivesNew, language)]),
    ...(forgivesOld.length === 0 ? [] : [olderWords(forgivesOld, language)]),
  ];
  return [
    `${SIGNS[change.action]} ${escapeMarkdown(declaredWords(change, language))}`,
    ...notes.map(escapeMarkdown),
  ].join('. ');
}

function detailItem(change: Change, language: Language): string {
  const { kind, object, person, before, after } = detailOf(change, language);
  const value = before !== null && after !== null ? `${before} → ${after}` : (after ?? before ?? '');
  return [SIGNS[change.action], kind, code(object), person === null ? '' : code(person), escapeMarkdown(value)]
    .filter((part) => part !== '')
    .join(' ');
}

function strong(text: string): string {
  return `<b>${escapeMarkdown(text)}</b>`;
}

function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** Whole parts as long as there is room; then a word about what is left out. */
function withinRoom(parts: readonly (readonly string[])[], language: Language): string {
  const texts = parts.map((lines) => lines.join('\n'));
  const kept: string[] = [];
  let left = ROOM;
  for (const text of texts) {
    if (text.length > left) {
      kept.push(
        { sv: '… resten får inte plats här. Kör rutin diff.', en: '… the rest does not fit here. Run rutin diff.' }[
          language
        ],
      );
      break;
    }
    kept.push(text);
    left -= text.length + 2;
  }
  return kept.join('\n\n');
}
