/** How tables, questions and their answers are named in a report. */
import type { AskedQuestion } from '../../import/remark.ts';
import type { TableReport } from '../../import/tables/report.ts';
import type { Language } from '../../model/index.ts';
import { andMore } from '../../words/index.ts';

/** `hr.xlsx, Blad1`. */
export function tableName({ file, part }: Pick<TableReport, 'file' | 'part'>): string {
  return part === '' ? file : `${file}, ${part}`;
}

const MOST_PLACES = 5;

/** `hr.csv rad 2, rad 7 och 3 till`. */
export function questionPlace({ file, places }: AskedQuestion, language: Language): string {
  const shown = places.slice(0, MOST_PLACES).join(', ');
  return `${file} ${shown}${andMore(places.length - MOST_PLACES, language)}`.trim();
}

/** What is written on a command line for each answer. */
export function answerFlags({ id, answers }: AskedQuestion, language: Language): readonly string[] {
  return answers.map(({ value, label }) => `--answer "${id}=${value}" (${label[language]})`);
}
