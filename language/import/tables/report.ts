/** What a table was taken for, and what became of each of its columns. */
import type { Sentence } from '../../model/index.ts';
import { labelOf } from '../heads/fields.ts';
import type { Heads } from '../heads/heads.ts';
import { both } from '../remark.ts';
import { isStanding } from '../values/standing.ts';
import type { Column } from './column.ts';
import { isUsed, kindName, meantBy, type TableKind } from './kinds.ts';
import type { Row } from './row.ts';
import type { Table } from './table.ts';

/** A column of a table. */
interface ColumnReport {
  readonly head: string;
  readonly isUsed: boolean;
  /** What it was used as, or why it was not. */
  readonly use: Sentence;
  /** How many of its cells hold something that is not among the declarations. */
  readonly unused: number;
}

/** A table of the files of an import, as the report begins with it. */
export interface TableReport {
  readonly file: string;
  /** The sheet or list in it; empty where the file is the table. */
  readonly part: string;
  /** Null where that is a question. */
  readonly kind: TableKind | null;
  readonly taken: Sentence;
  readonly why: Sentence;
  readonly rows: number;
  readonly columns: readonly ColumnReport[];
}

/** The report of a table; `rows` as they were read. */
export function tableReport(
  table: Table,
  kind: TableKind | undefined,
  why: Sentence,
  rows: Iterable<Row>,
  heads: Heads,
): TableReport {
  const { file, part } = table;
  const held = table.columns.filter(({ head, cells }) => head.trim() !== '' || cells > 0);
  return {
    ...{ file, part, kind: kind ?? null, why, rows: table.rows.length },
    taken: kind === undefined ? both('inget än', 'nothing yet') : kindName(kind),
    columns: held.map((column) => columnReport(column, table, kind, rows, heads)),
  };
}

function columnReport(
  column: Column,
  table: Table,
  kind: TableKind | undefined,
  rows: Iterable<Row>,
  heads: Heads,
): ColumnReport {
  const { head, field, rival, cells } = column;
  const unused = (use: Sentence, count = cells): ColumnReport => ({ head, isUsed: false, use, unused: count });
  if (field === undefined) return unused(unknownHead(head, heads));
  if (field === 'identityNumber') return unused(IDENTITY);
  if (rival !== undefined) return unused(lesser(rival, column.differing));
  if (cells === 0) return unused(EMPTY);
  if (kind === undefined) return unused(UNTAKEN);
  const meant = meantBy(kind, field, table.fields);
  const { sv, en } = labelOf(meant);
  if (!isUsed(kind, meant)) {
    return unused(
      both(
        `inte använd: ${sv} hör inte till ${kindName(kind).sv}`,
        `not used: ${en} does not belong to ${kindName(kind).en}`,
      ),
    );
  }
  const idle = kind === 'memberships' && meant === 'role' ? idleRolesIn(rows) : 0;
  if (idle > 0) {
    return unused(
      both('inte använd, utom där den säger administratör', 'not used, except where it says administratör'),
      idle,
    );
  }
  const use = column.isTakenByCells
    ? both(`${sv}, att döma av vad som står i den`, `${en}, judging by what stands in it`)
    : both(sv, en);
  return { head, isUsed: true, use, unused: 0 };
}

function idleRolesIn(rows: Iterable<Row>): number {
  let count = 0;
  for (const row of rows) if (isIdleRole(row)) count++;
  return count;
}

/** In a list of members the profession of a person is not what he is there. */
function isIdleRole({ values }: Row): boolean {
  const role = values.get('role');
  return role !== undefined && !isStanding(role);
}

const IDENTITY = both('inte använd: personnummer kopieras aldrig', 'not used: identity numbers are never copied');
const EMPTY = both('tom', 'empty');
const UNTAKEN = both('inte använd än', 'not used yet');

function unknownHead(head: string, heads: Heads): Sentence {
  const near = heads.near(head);
  return near === undefined
    ? both('inte använd: rubriken är okänd', 'not used: the head is not known')
    : both(`inte använd: rubriken är okänd; menas ”${near}”?`, `not used: the head is not known; is ”${near}” meant?`);
}

function lesser(rival: string, differing: number): Sentence {
  return differing === 0
    ? both(`inte använd: säger detsamma som ”${rival}”`, `not used: says the same as ”${rival}”`)
    : both(
        `inte använd: ”${rival}” används i stället, och skiljer sig på ${differing} rader`,
        `not used: ”${rival}” is used in its stead, and differs in ${differing} rows`,
      );
}
