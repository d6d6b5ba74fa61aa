/** The report of an import for the terminal: what was written, what was not and what to do about it. */
import { lackingIn } from '../../import/lacking.ts';
import type { TableReport } from '../../import/tables/report.ts';
import type { Language } from '../../model/index.ts';
import { counted, say } from '../../words/index.ts';
import { defuse } from '../terminal/defuse.ts';
import { widthOf, wrap } from '../terminal/wrap.ts';
import { answerFlags, placesText, tableHead } from './places.ts';
import { countOf, type GroupedRemark, groupedRemarks, type ImportResult, summaryLine, verdictOf } from './result.ts';
import { REPORT_WORDS } from './words.ts';

/** A longer list of places goes on a line of its own. */
const WIDEST_PLACE = 30;

/** The report for a terminal. */
export function reportText(result: ImportResult, language: Language, width: number): string {
  const words = REPORT_WORDS[language];
  const { skipped, refused, noted } = groupedRemarks(result.remarks);
  const verdict = verdictOf(result, language);
  const lines = [
    ...(result.files.length === 0 ? [] : [defuse(summaryLine(result, language))]),
    ...(verdict === undefined ? [] : [verdict]),
    ...listOf(
      words.tables,
      result.tables.flatMap((table) => tableLines(table, language)),
      width,
    ),
    ...unreadLines(result, language, width),
    ...questionLines(result, language, width),
    ...listOf(words.unusedAnswers, result.unusedAnswers, width),
    ...section(words.skipped, skipped, language, width),
    ...section(words.refused, refused, language, width),
    ...section(words.noted, noted, language, width),
    ...listOf(
      words.lacking,
      lackingIn(result.draft).map((sentence) => sentence[language]),
      width,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What a table was taken for, and each column that was not used. */
function tableLines(table: TableReport, language: Language): readonly string[] {
  const unused = table.columns.filter((column) => column.unused > 0);
  return [
    tableHead(table, language),
    ...unused.map(({ head, use, unused }) => `  ${head}: ${use[language]} (${cellsText(unused, language)})`),
  ];
}

function cellsText(count: number, language: Language): string {
  return say(language, counted(count, 'cell', 'celler'), counted(count, 'cell', 'cells'));
}

function unreadLines({ unreadable }: ImportResult, language: Language, width: number): readonly string[] {
  const told = unreadable.map(({ file, reason, advice }) => `${file} ${reason[language]}. ${advice[language]}`);
  return listOf(`${REPORT_WORDS[language].unread} (${told.length})`, told, width);
}

function questionLines({ questions }: ImportResult, language: Language, width: number): readonly string[] {
  const { questions: title } = REPORT_WORDS[language];
  const told = questions.flatMap((question) => [
    `${placesText(question, language)}: ${question.text[language]}`,
    ...answerFlags(question, language).map((flag) => `  ${flag}`),
  ]);
  return listOf(`${title} (${questions.length})`, told, width);
}

function section(
  title: string,
  remarks: readonly GroupedRemark[],
  language: Language,
  width: number,
): readonly string[] {
  if (remarks.length === 0) return [];
  const places = remarks.map((remark) => defuse(placesText(remark, language)));
  const column = Math.min(
    places.reduce((widest, place) => Math.max(widest, widthOf(place)), 0),
    WIDEST_PLACE,
  );
  const rows = remarks.flatMap((remark, i) => {
    const place = places[i] ?? '';
    const text = defuse(`${remark.reason[language]}. ${remark.advice[language]}`);
    const [first = '', ...rest] = wrap(text, Math.max(width - column - 4, 40));
    const below = rest.map((line) => ' '.repeat(column + 4) + line);
    if (widthOf(place) > column) return [`  ${place}`, ' '.repeat(column + 4) + first, ...below];
    return [`  ${place}${' '.repeat(column - widthOf(place))}  ${first}`, ...below];
  });
  return ['', `${title} (${countOf(remarks)})`, ...rows];
}

function listOf(title: string, items: readonly string[], width: number): readonly string[] {
  if (items.length === 0) return [];
  return ['', title, ...items.flatMap((item) => indented(item, width))];
}

function indented(item: string, width: number): readonly string[] {
  const depth = 2 + (item.length - item.trimStart().length);
  const lines = wrap(defuse(item.trimStart()), Math.max(width - depth - 2, 40));
  return lines.map((line, i) => ' '.repeat(i === 0 ? depth : depth + 2) + line);
}
