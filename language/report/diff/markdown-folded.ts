/** The folded parts of a diff's comment: findings, exceptions, other declarations, exact rows. */
import type { ReportedFinding } from '../../engine/index.ts';
import type { Language } from '../../model/index.ts';
import { type Change, detailOf } from '../../plan/index.ts';
import { say, severityIn } from '../../words/index.ts';
import { SIGNS } from '../changes/signs.ts';
import { codeSpan, escapeMarkdown } from '../findings/escape-markdown.ts';
import type { DiffReport, ReportedExemptionChange } from './report.ts';
import { becameWords, declaredWords, olderWords, togetherWords } from './words.ts';

/** Each part as lines, those without content empty. */
export function foldedBlocks(report: DiffReport, language: Language): readonly (readonly string[])[] {
  const { appeared, disappeared, changed, exemptions, others, diff } = report;
  return [
    folded(
      say(language, 'Nya fynd', 'New findings'),
      appeared.map((one) => findingItem(one, language)),
    ),
    folded(
      say(language, 'Ändrade fynd', 'Changed findings'),
      changed.map(
        ({ before, after }) =>
          `${findingItem(after, language)} (${escapeMarkdown(becameWords(before, after, language))})`,
      ),
    ),
    folded(
      say(language, 'Fynd som är borta', 'Findings that are gone'),
      disappeared.map((one) => findingItem(one, language)),
    ),
    folded(
      say(language, 'Undantag', 'Exceptions'),
      exemptions.map((one) => exemptionItem(one, language)),
    ),
    folded(
      say(language, 'Annat som ändras', 'Other changes'),
      others.map((one) => `${SIGNS[one.action]} ${escapeMarkdown(declaredWords(one, language))}`),
    ),
    folded(
      say(language, 'I detalj', 'In detail'),
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
  const place = file === '' ? '' : ` ${codeSpan(`${file}:${line}`)}`;
  const excepted = suppressed === null ? '' : ` (${say(language, 'med undantag', 'excepted')})`;
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
  return [SIGNS[change.action], kind, codeSpan(object), person === null ? '' : codeSpan(person), escapeMarkdown(value)]
    .filter((part) => part !== '')
    .join(' ');
}
