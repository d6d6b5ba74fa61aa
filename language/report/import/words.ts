/** The headings of the report of an import. */
import type { Language } from '../../model/index.ts';

interface ReportWords {
  readonly title: string;
  readonly tables: string;
  readonly columns: readonly string[];
  readonly because: string;
  readonly untaken: string;
  readonly unread: string;
  readonly questions: string;
  readonly questionHeads: readonly string[];
  readonly answerBy: string;
  readonly unusedAnswers: string;
  readonly skipped: string;
  readonly refused: string;
  readonly noted: string;
  readonly lacking: string;
  readonly heads: readonly string[];
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  sv: {
    title: 'Import',
    tables: 'Vad filerna togs för',
    columns: ['Kolumn', 'Används som', 'Celler som inte används'],
    because: 'att döma av',
    untaken: 'inte läst än: vad den handlar om är en fråga',
    unread: 'Filer som inte gick att läsa',
    questions: 'Frågor att svara på; tills dess är raderna inte med',
    questionHeads: ['Plats', 'Fråga', 'Svar'],
    answerBy: 'Svara med',
    unusedAnswers: 'Svar som inte hör till någon fråga',
    skipped: 'Kom inte med',
    refused: 'Rader som säger att de inte gäller',
    noted: 'Värt att veta',
    lacking: 'Att fylla i',
    heads: ['Plats', 'Varför', 'Gör så här'],
  },
  en: {
    title: 'Import',
    tables: 'What the files were taken for',
    columns: ['Column', 'Used as', 'Cells not used'],
    because: 'judging by',
    untaken: 'not read yet: what it is about is a question',
    unread: 'Files that could not be read',
    questions: 'Questions to answer; until then the rows are left out',
    questionHeads: ['Place', 'Question', 'Answer'],
    answerBy: 'Answer by',
    unusedAnswers: 'Answers that belong to no question',
    skipped: 'Not imported',
    refused: 'Rows that say that they do not hold',
    noted: 'Worth knowing',
    lacking: 'To fill in',
    heads: ['Place', 'Why', 'What to do'],
  },
};
