/** The report of an import as a file: what was written, what was not and what to do about it. */
import { lackingIn } from '../../import/lacking.ts';
import type { AskedQuestion } from '../../import/remark.ts';
import type { TableReport } from '../../import/tables/report.ts';
import type { Language } from '../../model/index.ts';
import { escapeMarkdown } from '../findings/escape-markdown.ts';
import { answerFlags, placesText, tableHead } from './places.ts';
import { countOf, type GroupedRemark, groupedRemarks, type ImportResult, summaryLine, verdictOf } from './result.ts';
import { REPORT_WORDS } from './words.ts';

const ALL = Number.POSITIVE_INFINITY;

/** The report as Markdown. */
export function reportMarkdown(result: ImportResult, language: Language): string {
  const words = REPORT_WORDS[language];
  const { skipped, refused, noted } = groupedRemarks(result.remarks);
  const lacking = lackingIn(result.draft).map((sentence) => sentence[language]);
  const verdict = verdictOf(result, language);
  const blocks = [
    `# ${words.title}`,
    escapeMarkdown(summaryLine(result, language)),
    ...(verdict === undefined ? [] : [escapeMarkdown(verdict)]),
    ...section(words.tables, result.tables.length, () =>
      result.tables.map((table) => tableBlock(table, language)).join('\n\n'),
    ),
    ...section(words.unread, result.unreadable.length, () =>
      bullets(result.unreadable.map(({ file, reason, advice }) => `${file} ${reason[language]}. ${advice[language]}`)),
    ),
    ...section(words.questions, result.questions.length, () => questionTable(result.questions, language)),
    ...section(words.unusedAnswers, result.unusedAnswers.length, () => bullets(result.unusedAnswers)),
    ...section(words.skipped, countOf(skipped), () => remarkTable(skipped, language)),
    ...section(words.refused, countOf(refused), () => remarkTable(refused, language)),
    ...section(words.noted, countOf(noted), () => remarkTable(noted, language)),
    ...(lacking.length === 0 ? [] : [`## ${words.lacking}`, bullets(lacking)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section(title: string, count: number, text: () => string): readonly string[] {
  return count === 0 ? [] : [`## ${title} (${count})`, text()];
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}

function rowsUnder(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [rowOf(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(rowOf)].join('\n');
}

function tableBlock(table: TableReport, language: Language): string {
  const { columns } = REPORT_WORDS[language];
  const cells = table.columns.map(({ head, use, unused }) => [head, use[language], unused === 0 ? '' : String(unused)]);
  return `${escapeMarkdown(tableHead(table, language))}\n\n${rowsUnder(columns, cells)}`;
}

function questionTable(questions: readonly AskedQuestion[], language: Language): string {
  const { questionHeads, answerBy } = REPORT_WORDS[language];
  const rows = questions.map((question) => [
    placesText(question, language, ALL),
    question.text[language],
    `${answerBy} ${answerFlags(question, language).join('; ')}`,
  ]);
  return rowsUnder(questionHeads, rows);
}

function remarkTable(remarks: readonly GroupedRemark[], language: Language): string {
  const rows = remarks.map((remark) => [
    placesText(remark, language, ALL),
    remark.reason[language],
    remark.advice[language],
  ]);
  return rowsUnder(REPORT_WORDS[language].heads, rows);
}
