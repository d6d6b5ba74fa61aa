/** The columns of a table: what each holds, which of two for one thing is used, and how many cells it has. */
import type { Field } from '../heads/fields.ts';
import type { Heads } from '../heads/heads.ts';
import { absenceKindIn } from '../values/absence-kinds.ts';
import { personTextIn } from '../values/person-text.ts';
import type { RawRow } from './raw-row.ts';
import type { Rows } from './rows.ts';
import { areStates, isState } from './states.ts';

export interface Column {
  readonly head: string;
  /** What it holds; undefined where nobody knows. An answer may tell later. */
  field: Field | undefined;
  /** The head that is used in its stead, since both are heads of one thing. */
  readonly rival: string | undefined;
  /** How many cells of it hold anything. */
  readonly cells: number;
  /** Some of what stands in it. */
  readonly samples: readonly string[];
  /** How many rows hold another value in the column that is used in its stead. */
  readonly differing: number;
  /** What it holds is told by its cells, not by its head. */
  readonly isTakenByCells: boolean;
}

type OpenColumn = { -readonly [K in Exclude<keyof Column, 'samples'>]: Column[K] } & {
  readonly samples: Set<string>;
  rank: number;
};

const MOST_SAMPLES = 200;

/** The columns by their heads. */
export function columnsOf(head: readonly string[], rows: Rows<RawRow>, heads: Heads): ReadonlyMap<string, Column> {
  const columns = new Map<string, OpenColumn>();
  for (const name of head) columnFor(name, columns, heads);
  const under = columnsUnder(columns, heads);
  const shapes = new Set<RawRow['heads']>();
  for (const { heads: names, cells } of rows) {
    shapes.add(names);
    for (const [i, column] of under(names).entries()) {
      const text = (cells[i] ?? '').trim();
      if (text === '') continue;
      column.cells++;
      if (column.samples.size < MOST_SAMPLES) column.samples.add(text);
    }
  }
  takeAbsences([...columns.values()]);
  takeStates([...columns.values()]);
  takeExtents([...columns.values()]);
  settle([...columns.values()], rows, shapes);
  return new Map(
    [...columns].map(([name, { rank: _, ...column }]) => [name, { ...column, samples: [...column.samples] }]),
  );
}

/** The columns of a row by its heads, which rows that share them are asked once. */
function columnsUnder(
  columns: Map<string, OpenColumn>,
  heads: Heads,
): (names: RawRow['heads']) => readonly OpenColumn[] {
  let last: RawRow['heads'] | undefined;
  let found: readonly OpenColumn[] = [];
  return (names) => {
    if (names !== last) found = names.map((name) => columnFor(name, columns, heads));
    last = names;
    return found;
  };
}

function columnFor(head: string, columns: Map<string, OpenColumn>, heads: Heads): OpenColumn {
  const known = columns.get(head);
  if (known !== undefined) return known;
  const found = heads.of(head);
  const column = {
    ...{
      head,
      field: found?.field,
      rank: found?.rank ?? 0,
      rival: undefined,
      cells: 0,
      differing: 0,
      isTakenByCells: false,
    },
    samples: new Set<string>(),
  };
  columns.set(head, column);
  return column;
}

/** Fewer cells than this share of a column are a chance. */
const SHARE = 0.5;
/** Columns that may hold kinds of absences, whatever they are called. */
const OPEN: ReadonlySet<Field | undefined> = new Set([undefined, 'id', 'kind', 'reason', 'purpose', 'monitoring']);

/** In a table with days, a column whose cells mostly are words for absences is one of their kinds. */
function takeAbsences(columns: readonly OpenColumn[]): void {
  const held = columns.filter(({ cells }) => cells > 0);
  const isDated = held.some(({ field }) => field === 'from' || field === 'to');
  if (!isDated || held.some(({ field }) => field === 'absenceKind')) return;
  const found = held.find(({ field, samples }) => {
    const named = [...samples].filter((text) => absenceKindIn(text) !== undefined);
    return OPEN.has(field) && named.length >= samples.size * SHARE;
  });
  if (found === undefined) return;
  found.field = 'absenceKind';
  found.isTakenByCells = true;
}

/** A column of which nobody knows what it holds, and whose cells are words for whether rows hold, says that. */
function takeStates(columns: readonly OpenColumn[]): void {
  for (const column of columns) {
    if (column.field !== undefined || !areStates([...column.samples])) continue;
    column.field = 'status';
    column.isTakenByCells = true;
  }
}

/** Per cent and nothing else under a head that nobody knows are how much of a day an absence takes. */
function takeExtents(columns: readonly OpenColumn[]): void {
  for (const column of columns) {
    const isPercent = column.samples.size > 0 && [...column.samples].every((text) => PERCENT.test(text));
    if (column.field !== undefined || !isPercent) continue;
    column.field = 'extent';
    column.isTakenByCells = true;
  }
}

const PERCENT = /^[0-9]{1,3}(?:[.,][0-9]+)?\s*%$/;

/** Where an id has a column of its own, the lesser one beside it is what the thing is called. */
const NAME_BESIDE: Partial<Record<Field, Field>> = { person: 'personName', unit: 'unitName', inbox: 'inboxName' };

/** Of several columns for one thing that stand in the same rows, the best is used. */
function settle(columns: readonly OpenColumn[], rows: Rows<RawRow>, shapes: ReadonlySet<RawRow['heads']>): void {
  const taken = new Map<Field, OpenColumn[]>();
  const held = columns.filter(({ cells }) => cells > 0);
  for (const column of [...held].sort((a, b) => a.rank - b.rank)) {
    if (column.field === undefined || isState(column.field)) continue;
    const others = taken.get(column.field) ?? [];
    const better = others.find((other) => standTogether(other, column, shapes));
    if (better === undefined) {
      taken.set(column.field, [...others, column]);
      continue;
    }
    const beside = NAME_BESIDE[column.field];
    const isName = beside !== undefined && !held.some(({ field }) => field === beside || field === 'name');
    if (isName && (column.field !== 'person' || areNames([...column.samples]))) {
      column.field = beside;
      taken.set(beside, [column]);
    } else {
      column.rival = better.head;
      column.differing = differingIn(better.head, column.head, rows);
    }
  }
}

/** In CSV every row has every column; a record of JSON may have one or the other. */
function standTogether(one: OpenColumn, other: OpenColumn, shapes: ReadonlySet<RawRow['heads']>): boolean {
  return [...shapes].some((heads) => heads.includes(one.head) && heads.includes(other.head));
}

function differingIn(used: string, other: string, rows: Rows<RawRow>): number {
  let count = 0;
  for (const { heads, cells } of rows) {
    const value = (cells[heads.lastIndexOf(other)] ?? '').trim();
    if (value !== '' && value !== (cells[heads.lastIndexOf(used)] ?? '').trim()) count++;
  }
  return count;
}

function areNames(samples: readonly string[]): boolean {
  const names = samples.filter((text) => personTextIn(text)?.name !== undefined || /^\S+, \S+/.test(text));
  return names.length * 2 > samples.length;
}
