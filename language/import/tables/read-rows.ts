/** From the raw rows of a table to its rows: each cell cleaned and under the field that its column holds. */
import { type CleanFault, cleanedCell, isIdentityNumber } from '../clean.ts';
import type { Field } from '../heads/fields.ts';
import type { Remarks } from '../remark.ts';
import { remembered } from '../values/remembered.ts';
import type { Column } from './column.ts';
import type { RawRow } from './raw-row.ts';
import type { ReadRow, RowTable, State } from './row.ts';
import { type LesserRole, lesserRoles, noteFaults, noteLostRole } from './row-faults.ts';
import { isState } from './states.ts';
import { type FieldCell, RowValues } from './values.ts';

/** A cell as it is read. */
interface Read {
  readonly text: string;
  readonly faults: readonly CleanFault[];
}

interface ValueCell extends FieldCell {
  readonly read: (cell: string) => Read;
}

/** What rows with the same heads have in common. */
interface Shape {
  readonly cells: readonly ValueCell[];
  readonly fields: ReadonlyMap<Field, readonly ValueCell[]>;
  readonly states: readonly { readonly at: number; readonly stateOf: (cell: string) => State }[];
  readonly lesser: readonly LesserRole[];
}

const NO_FAULTS: ReadonlySet<CleanFault> = new Set();

/** Reads rows one by one. Equal cells of a column are read once. */
export class RowReader {
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #table: RowTable;
  readonly #shapes = new Map<RawRow['heads'], Shape>();
  readonly #reads = new Map<Column, (cell: string) => Read>();

  constructor(columns: ReadonlyMap<string, Column>, table: RowTable) {
    this.#columns = columns;
    this.#table = table;
  }

  /** Whether the row holds anything that is known, and no letters have been lost; says what is wrong with it. */
  isReadable(row: RawRow, remarks: Remarks): boolean {
    const { cells, lesser } = this.#shapeOf(row.heads);
    let isEmpty = true;
    let faults = NO_FAULTS;
    for (const { at, read } of cells) {
      const { text, faults: own } = read(row.cells[at] ?? '');
      if (text !== '') isEmpty = false;
      if (own.length > 0) faults = new Set([...faults, ...own]);
    }
    if (faults.size > 0) noteFaults(row.whence, faults, remarks);
    if (lesser.length > 0) noteLostRole(row.whence, row.cells, lesser, this.read(row).values.get('role'), remarks);
    return !isEmpty && !faults.has('lost') && !faults.has('garbled');
  }

  read({ whence, heads, cells }: RawRow): ReadRow {
    const { fields, states } = this.#shapeOf(heads);
    const values = new RowValues(fields, cells, this.#table.names);
    return { whence, values, states: states.map(({ at, stateOf }) => stateOf(cells[at] ?? '')), table: this.#table };
  }

  #shapeOf(heads: RawRow['heads']): Shape {
    const known = this.#shapes.get(heads);
    if (known !== undefined) return known;
    const columns = heads.map((head) => this.#columns.get(head));
    const cells: ValueCell[] = [];
    const fields = new Map<Field, ValueCell[]>();
    for (const [at, column] of columns.entries()) {
      const { field } = column ?? {};
      if (column === undefined || field === undefined || column.rival !== undefined) continue;
      if (!this.#table.names.has(field)) continue;
      const cell = { at, read: this.#readerOf(column) };
      cells.push(cell);
      fields.set(field, [...(fields.get(field) ?? []), cell]);
    }
    const shape = { cells, fields, states: columns.flatMap(stateCell), lesser: lesserRoles(columns) };
    this.#shapes.set(heads, shape);
    return shape;
  }

  #readerOf(column: Column): (cell: string) => Read {
    const read = this.#reads.get(column) ?? remembered(readCell);
    this.#reads.set(column, read);
    return read;
  }
}

function stateCell(column: Column | undefined, at: number): Shape['states'] {
  if (column?.field === undefined || column.cells === 0 || !isState(column.field)) return [];
  return [{ at, stateOf: remembered((cell) => ({ column, text: cleanedCell(cell).text })) }];
}

/** An identity number is left behind. */
function readCell(cell: string): Read {
  const { text, faults } = cleanedCell(cell);
  return isIdentityNumber(text) ? { text: '', faults: [...faults, 'identity'] } : { text, faults };
}
