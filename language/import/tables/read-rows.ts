/** From the raw rows of a table to its rows: each cell cleaned and under the field that its column holds. */
import { type CleanFault, cleanedCell, isIdentityNumber } from '../clean.ts';
import type { Field } from '../heads/fields.ts';
import type { Remarks } from '../remark.ts';
import type { Column } from './column.ts';
import { askedOf, type Cells } from './grid.ts';
import type { RawRow } from './raw-row.ts';
import type { ReadRow, RowTable, State } from './row.ts';
import { type LesserRole, lesserRoles, noteFaults, noteLostRole } from './row-faults.ts';
import { isState } from './states.ts';
import { type FieldCells, RowValues } from './values.ts';

/** A cell as it is read. */
interface Read {
  readonly text: string;
  readonly faults: readonly CleanFault[];
}

/** What rows with the same heads have in common. */
interface Shape {
  readonly cells: readonly ((cells: Cells) => Read)[];
  readonly fields: ReadonlyMap<Field, FieldCells>;
  readonly states: readonly ((cells: Cells) => State)[];
  readonly lesser: readonly LesserRole[];
}

const NO_FAULTS: ReadonlySet<CleanFault> = new Set();

/** Of a row with one of these nothing is believed. */
const UNREADABLE: readonly CleanFault[] = ['lost', 'garbled', 'unpaired'];

/** Reads rows one by one. Equal cells of a column are read once. */
export class RowReader {
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #table: RowTable;
  readonly #shapes = new Map<RawRow['heads'], Shape>();

  constructor(columns: ReadonlyMap<string, Column>, table: RowTable) {
    this.#columns = columns;
    this.#table = table;
  }

  /** Whether the row holds anything that is known, and no letters have been lost; says what is wrong with it. */
  isReadable(row: RawRow, remarks: Remarks): boolean {
    const { cells, lesser } = this.#shapeOf(row.heads);
    let isEmpty = true;
    let faults = NO_FAULTS;
    for (const read of cells) {
      const { text, faults: own } = read(row.cells);
      if (text !== '') isEmpty = false;
      if (own.length > 0) faults = new Set([...faults, ...own]);
    }
    if (faults.size > 0) noteFaults(row.whence, faults, remarks);
    if (lesser.length > 0) noteLostRole(row.whence, row.cells, lesser, this.read(row).values.get('role'), remarks);
    return !isEmpty && !UNREADABLE.some((fault) => faults.has(fault));
  }

  read({ whence, heads, cells }: RawRow): ReadRow {
    const { fields, states } = this.#shapeOf(heads);
    const values = new RowValues(fields, cells, this.#table.names);
    return { whence, values, states: states.map((stateOf) => stateOf(cells)), table: this.#table };
  }

  #shapeOf(heads: RawRow['heads']): Shape {
    const known = this.#shapes.get(heads);
    if (known !== undefined) return known;
    const columns = heads.map((head) => this.#columns.get(head));
    const cells: Shape['cells'][number][] = [];
    const fields = new Map<Field, FieldCells & { readonly reads: Shape['cells'][number][] }>();
    for (const [at, column] of columns.entries()) {
      const { field } = column ?? {};
      if (column === undefined || field === undefined || column.rival !== undefined) continue;
      if (!this.#table.names.has(field)) continue;
      const read = askedOf(at, readCell);
      cells.push(read);
      const known = fields.get(field);
      if (known === undefined) fields.set(field, { place: fields.size, reads: [read] });
      else known.reads.push(read);
    }
    const shape = { cells, fields, states: columns.flatMap(stateCell), lesser: lesserRoles(columns) };
    this.#shapes.set(heads, shape);
    return shape;
  }
}

function stateCell(column: Column | undefined, at: number): Shape['states'] {
  if (column?.field === undefined || column.cells === 0 || !isState(column.field)) return [];
  return [askedOf(at, (cell) => ({ column, text: cleanedCell(cell).text }))];
}

/** An identity number is left behind. */
function readCell(cell: string): Read {
  const { text, faults } = cleanedCell(cell);
  return isIdentityNumber(text) ? { text: '', faults: [...faults, 'identity'] } : { text, faults };
}
