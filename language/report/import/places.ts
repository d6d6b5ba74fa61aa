/** How tables, questions and their answers are named in a report. */
import type { AskedQuestion } from '../../import/remark.ts';
import type { TableReport } from '../../import/tables/report.ts';
import type { Language } from '../../model/index.ts';
import { andMore, counted, say } from '../../words/index.ts';
import { REPORT_WORDS } from './words.ts';

/** `hr.xlsx, Blad1`. */
export function tableName({ file, part }: Pick<TableReport, 'file' | 'part'>): string {
  return part === '' ? file : `${file}, ${part}`;
}

/** So many places are named on a terminal; in a file all are. */
const MOST_PLACES = 5;

/** `hr.csv rad 2, rad 7 och 3 till`. */
export function placesText(
  { file, places }: Pick<AskedQuestion, 'file' | 'places'>,
  language: Language,
  most = MOST_PLACES,
): string {
  const shown = places.slice(0, most).join(', ');
  return `${file} ${shown}${andMore(places.length - most, language)}`.trim();
}

/** What is written on a command line for each answer. */
export function answerFlags({ id, answers }: AskedQuestion, language: Language): readonly string[] {
  return answers.map(({ value, label }) => `--answer "${id}=${value}" (${label[language]})`);
}

/** `frånvaro, 12 rader, eftersom …`. */
export function tableHead(table: TableReport, language: Language): string {
  const rows = say(language, counted(table.rows, 'rad', 'rader'), counted(table.rows, 'row', 'rows'));
  if (table.kind === null) return `${tableName(table)}: ${rows}, ${REPORT_WORDS[language].untaken}`;
  return `${tableName(table)}: ${table.taken[language]}, ${rows}, ${REPORT_WORDS[language].because} ${table.why[language]}`;
}
