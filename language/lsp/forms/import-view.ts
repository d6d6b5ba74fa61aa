/** What an import came to as the guide shows it: in the reader's language, the first lines of each list. */
import { type Difference, GONE, isReplaced, removalOf } from '../../editing/update/difference.ts';
import type { Update } from '../../editing/update/update.ts';
import { differenceText, goneTitle, namedText } from '../../editing/update/words.ts';
import { lackingIn } from '../../import/lacking.ts';
import type { Remarks } from '../../import/remark.ts';
import { kindName, TABLE_KINDS } from '../../import/tables/kinds.ts';
import type { TableReport } from '../../import/tables/report.ts';
import type { Language } from '../../model/index.ts';
import { placesText, tableName } from '../../report/import/places.ts';
import {
  countOf,
  countsText,
  type GroupedRemark,
  groupedRemarks,
  type ImportResult,
  unusedCells,
  verdictOf,
} from '../../report/import/result.ts';
import type { ImportGroup, ImportRemoval, ImportTable, ImportView } from './import-shapes.ts';

/** So many lines of a list are shown. */
const MOST_LINES = 100;

/** The view before any file has been read. */
export function emptyView(language: Language): Omit<ImportView, 'files' | 'isUpdate'> {
  return {
    ...{ problem: null, tables: [], questions: [], answered: [], counts: null, verdict: null, unused: 0 },
    ...{ groups: [], changes: [], waiting: [], removals: [], report: null },
    kinds: TABLE_KINDS.map((kind) => ({ value: kind, label: kindName(kind)[language] })),
  };
}

/** What the files were taken for, what became of their rows and cells, and what is asked. */
export function resultView(result: ImportResult, remarks: Remarks, language: Language): Partial<ImportView> {
  const { draft, tables, questions } = result;
  return {
    tables: tables.map((table) => tableView(table, language)),
    questions: questions.map((question) => ({
      id: question.id,
      place: placesText(question, language),
      text: question.text[language],
      answers: question.answers.map(({ value, label }) => ({ value, label: label[language] })),
    })),
    answered: remarks.answered.map(({ id, text, answer }) => ({ id, text: text[language], answer: answer[language] })),
    counts: countsText(draft, language),
    verdict: verdictOf(result, language) ?? null,
    unused: unusedCells(tables),
    groups: groupsOf(result, language).filter(({ count }) => count > 0),
  };
}

function tableView(table: TableReport, language: Language): ImportTable {
  const { file, part, rows, kind, taken, why, columns } = table;
  return {
    key: part === '' ? file : `${file}/${part}`,
    ...{ name: tableName(table), rows, kind: kind ?? '', taken: taken[language], why: why[language] },
    columns: columns.map(({ head, isUsed, use, unused }) => ({ head, isUsed, use: use[language], unused })),
  };
}

function groupsOf({ remarks, unreadable, draft }: ImportResult, language: Language): readonly ImportGroup[] {
  const grouped = groupedRemarks(remarks);
  const ofRows = (['skipped', 'refused', 'noted'] as const).map((level): ImportGroup => {
    const lines = grouped[level].slice(0, MOST_LINES).map((remark) => remarkLine(remark, language));
    return { level, count: countOf(grouped[level]), lines };
  });
  const unread = unreadable.map(({ file, reason, advice }) => {
    return { place: file, text: `${reason[language]}. ${advice[language]}` };
  });
  const lacking = lackingIn(draft).map((sentence) => ({ place: '', text: sentence[language] }));
  return [
    { level: 'unread', count: unread.length, lines: unread.slice(0, MOST_LINES) },
    ...ofRows,
    { level: 'lacking', count: lacking.length, lines: lacking },
  ];
}

function remarkLine(remark: GroupedRemark, language: Language): ImportGroup['lines'][number] {
  const { reason, advice } = remark;
  return { place: placesText(remark, language), text: `${reason[language]}. ${advice[language]}` };
}

/** What an update changes, and what it would take away where that is allowed. */
export function updateView(
  { written, held, named }: Update,
  allowed: ReadonlySet<string>,
  language: Language,
): Pick<ImportView, 'changes' | 'removals' | 'waiting'> {
  const removals = new Map<string, string[]>();
  for (const one of [...written, ...held]) {
    const what = removalOf(one);
    if (what === undefined) continue;
    const text = `${differenceText(one, language)}${namedText(named.get(one) ?? [], language)}`;
    const known = removals.get(what);
    if (known === undefined) removals.set(what, [text]);
    else known.push(text);
  }
  const heldBack = new Set(held.filter((one) => !named.has(one)).map(removalOf));
  const proposed = [...removals].map(([what, lines]): ImportRemoval => {
    const isAllowed = allowed.has(what);
    const title = what === GONE.person ? goneTitle(language) : what;
    const shown = lines.slice(0, MOST_LINES);
    return { what, title, count: lines.length, lines: shown, isAllowed, isHeld: isAllowed && heldBack.has(what) };
  });
  const texts = (some: readonly Difference[]): readonly string[] => some.map((one) => differenceText(one, language));
  return {
    changes: texts(written.filter((one) => removalOf(one) === undefined)),
    waiting: texts(held.filter(isReplaced)),
    removals: proposed,
  };
}
