/** The columns of a table: what each holds, which of two for one thing is used, and how many cells it has. */
import type { Field } from '../heads/fields.ts';
import type { Heads } from '../heads/heads.ts';
import { folded } from '../values/folded.ts';
import { personTextIn } from '../values/person-text.ts';
import type { Column, OpenColumn } from './column.ts';
import { askedOf, type Cells } from './grid.ts';
import type { RawRow } from './raw-row.ts';
import type { Rows } from './rows.ts';
import { isState } from './states.ts';
import { takeMeanings } from './taken-columns.ts';

const MOST_SAMPLES = 200;

/** The columns by their heads. */
export function columnsOf(head: readonly string[], rows: Rows<RawRow>, heads: Heads): ReadonlyMap<string, Column> {
  const columns = new Map<string, OpenColumn>();
  for (const name of head) columnFor(name, columns, heads);
  const under = columnsUnder(columns, heads);
  const shapes = new Set<RawRow['heads']>();
  for (const { heads: names, cells } of rows) {
    shapes.add(names);
    for (const { column, trimmed } of under(names)) {
      const { text } = trimmed(cells);
      if (text === '') continue;
      column.cells++;
      if (column.samples.size < MOST_SAMPLES) column.samples.add(text);
    }
  }
  takeMeanings([...columns.values()]);
  settle([...columns.values()], rows, shapes);
  return new Map(
    [...columns].map(([name, { rank: _, ...column }]) => [name, { ...column, samples: [...column.samples] }]),
  );
}

/** A column of rows with the same heads, and what stands in it without blanks around. */
interface Under {
  readonly column: OpenColumn;
  readonly trimmed: (cells: Cells) => { readonly text: string };
}

/** The columns of a row by its heads, which rows that share them are asked once. */
function columnsUnder(columns: Map<string, OpenColumn>, heads: Heads): (names: RawRow['heads']) => readonly Under[] {
  const known = new Map<RawRow['heads'], readonly Under[]>();
  return (names) => {
    const found = known.get(names);
    if (found !== undefined) return found;
    const made = names.map((name, i) => ({
      column: columnFor(name, columns, heads),
      trimmed: askedOf(i, (text) => ({ text: text.trim() })),
    }));
    known.set(names, made);
    return made;
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
    const value = cells.at(heads.lastIndexOf(other)).trim();
    if (value !== '' && folded(value) !== folded(cells.at(heads.lastIndexOf(used)))) count++;
  }
  return count;
}

function areNames(samples: readonly string[]): boolean {
  const names = samples.filter((text) => personTextIn(text)?.name !== undefined || /^\S+, \S+/.test(text));
  return names.length * 2 > samples.length;
}
