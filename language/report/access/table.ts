/** An access report as a table for a terminal. */
import type { Language } from '../../model/index.ts';
import { counted, reachInWords, say } from '../../words/index.ts';
import { joinedBlocks, type Page } from '../changes/look.ts';
import { defuse } from '../terminal/defuse.ts';
import { widthOf } from '../terminal/wrap.ts';
import type { AccessReport, AccessRow } from './json.ts';
import { modeWord, objectWords, periodWords } from './words.ts';

/** The whole page. */
export function accessTable(report: AccessReport, page: Page): string {
  const { subject, rows } = report;
  const { language, paint } = page;
  const blocks =
    subject.kind === 'person'
      ? personBlocks(report, page)
      : [tableBlock('', rows, whoColumns(language, subject.kind), page)];
  const none = say(language, 'Ingen når något här den dagen.', 'Nobody reaches anything here on that day.');
  return joinedBlocks([heading(report, page), ...(rows.length === 0 ? [[paint('dim', none)]] : blocks)]);
}

function heading({ name, subject, date, rows }: AccessReport, { language, paint }: Page): readonly string[] {
  const id = name === subject.key ? '' : ` ${paint('dim', `(${defuse(subject.key)})`)}`;
  const day = say(language, `den ${date}`, `on ${date}`);
  const people = new Set(rows.map(({ person }) => person)).size;
  const count = subject.kind === 'person' ? [] : [paint('dim', countWords(people, language))];
  return [`${paint('bold', defuse(name))}${id} ${day}`, ...count];
}

function countWords(people: number, language: Language): string {
  return say(language, counted(people, 'person', 'personer'), counted(people, 'person', 'persons'));
}

function personBlocks({ subject, rows, name }: AccessReport, page: Page): readonly (readonly string[])[] {
  const reached = rows.filter(({ person }) => person === subject.key);
  const reaching = rows.filter(({ person }) => person !== subject.key);
  const shown = defuse(name);
  return [
    tableBlock(say(page.language, `${shown} når`, `${shown} reaches`), reached, whatColumns(page.language), page),
    tableBlock(
      say(page.language, 'Den personliga inkorgen nås också av', 'The personal inbox is also reached by'),
      reaching,
      whoColumns(page.language, 'inbox'),
      page,
    ),
  ];
}

type Column = (row: AccessRow) => string;

function whatColumns(language: Language): readonly Column[] {
  return [
    ({ kind }) => reachInWords(kind, language),
    (row) => objectWords(row, language),
    ({ object, kind }) => (kind === 'own' || kind === 'delegate' ? '' : object),
    ...restColumns(language),
  ];
}

/** Of a unit also which of its inboxes. */
function whoColumns(language: Language, kind: 'inbox' | 'unit'): readonly Column[] {
  return [
    ({ name, person }) => (name === person ? person : `${name} (${person})`),
    ({ kind: how }) => reachInWords(how, language),
    ...(kind === 'unit' ? [({ object }: AccessRow) => object] : []),
    ...restColumns(language),
  ];
}

function restColumns(language: Language): readonly Column[] {
  return [
    periodWords,
    ({ via }) => via.join(', '),
    ({ mode }) => (mode === 'read-only' || mode === 'archived' ? modeWord(mode, language) : ''),
  ];
}

/** Rows in columns; the place comes last, in a colour of its own. A column that is empty throughout is left out. */
function tableBlock(
  title: string,
  rows: readonly AccessRow[],
  columns: readonly Column[],
  { paint }: Page,
): readonly string[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => columns.map((column) => defuse(column(row))));
  const widths = columns.map((_, i) => cells.reduce((widest, row) => Math.max(widest, widthOf(row[i] ?? '')), 0));
  const lines = cells.map((row, r) => {
    const text = row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell)))
      .filter((_, i) => (widths[i] ?? 0) > 0)
      .join('  ');
    const { file, line } = rows[r] as AccessRow;
    return `  ${text}  ${paint('cyan', `${defuse(file)}:${line}`)}`;
  });
  return title === '' ? lines : [paint(['bold', 'underline'], title), ...lines];
}
