/** Tables from JSON: every list of objects, however deep it lies; objects within objects become columns of their own. */
import type { Field } from '../heads/fields.ts';
import type { Heads } from '../heads/heads.ts';
import { both, type Remarks, type Whence } from '../remark.ts';
import { Grid } from './grid.ts';
import type { RawRow } from './raw-row.ts';
import { type Rows, rowsWhere } from './rows.ts';
import { stemOf } from './sheet.ts';
import { type Table, tableOf } from './table.ts';

/** The cells of a record by their heads. */
type Cells = readonly (readonly [head: string, value: string])[];

type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** The tables in a value. */
export function jsonTables(file: string, value: unknown, heads: Heads, remarks: Remarks): readonly Table[] {
  const lists = new Map<string, RawRow[]>();
  const stem = stemOf(file);
  collect({ file, lists, heads, shapes: new Map() }, value as Value, '', stem);
  if (lists.size === 0) {
    remarks.skipped(
      { file, place: '' },
      both('Filen har ingen lista med poster', 'The file has no list of records'),
      both('Exportera en lista av objekt.', 'Export a list of objects.'),
    );
  }
  return [...lists].map(([hint, rows]) =>
    tableOf({ file, hint, part: hint === stem ? '' : hint }, rowsOfList(rows), heads, remarks),
  );
}

function rowsOfList(rows: readonly RawRow[]): Rows<RawRow> {
  return rowsWhere(
    rows.length,
    (i) => rows[i] as RawRow,
    () => true,
  );
}

interface Into {
  readonly file: string;
  readonly lists: Map<string, RawRow[]>;
  readonly heads: Heads;
  /** The heads of records and their cells, so that records with the same heads share them. */
  readonly shapes: Map<string, Shape>;
}

interface Shape {
  readonly heads: readonly string[];
  readonly grid: Grid;
}

function collect(into: Into, value: Value, path: string, hint: string): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      if (isObject(item)) addRecord(into, item, `${path}[${i}]`, hint);
    }
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      collect(into, inner, path === '' ? name : `${path}.${name}`, name);
    }
  }
}

function isObject(value: Value): value is { readonly [name: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record is a row; the members listed in it are rows of their own. */
function addRecord(into: Into, record: { readonly [name: string]: Value }, place: string, hint: string): void {
  const cells = cellsOf(record, '', into.heads);
  push(into, hint, { file: into.file, place }, cells);
  for (const [name, list] of Object.entries(record)) {
    if (!Array.isArray(list) || into.heads.of(name)?.field !== 'members') continue;
    for (const [i, item] of list.entries()) {
      const whence = { file: into.file, place: `${place}.${name}[${i}]` };
      push(into, 'members', whence, [...ownerCells(cells, into.heads), ...memberCells(item, into.heads)]);
    }
  }
}

function memberCells(item: Value, heads: Heads): Cells {
  return isObject(item)
    ? cellsOf(item, '', heads).map(([head, text]) => [personHead(head, heads), text] as const)
    : [['person', textOf(item)]];
}

function push({ lists, shapes }: Into, hint: string, whence: Whence, cells: Cells): void {
  const names = cells.map(([head]) => head);
  const key = JSON.stringify([hint, names]);
  const { heads, grid } = shapes.get(key) ?? { heads: names, grid: new Grid() };
  shapes.set(key, { heads, grid });
  grid.add(cells.map(([, text]) => text));
  const row = { whence, heads, cells: grid.row(grid.length - 1) };
  const list = lists.get(hint);
  if (list === undefined) lists.set(hint, [row]);
  else list.push(row);
}

/** The heads that say which inbox a record is, as they stand beside a person. */
const OWNER_HEADS: Partial<Record<Field, string>> = {
  id: 'inbox',
  name: 'inboxName',
  inbox: 'inbox',
  inboxName: 'inboxName',
  unit: 'unit',
  unitName: 'unitName',
  kind: 'kind',
};

function ownerCells(cells: Cells, heads: Heads): Cells {
  return cells.flatMap(([head, value]) => {
    const field = heads.of(head)?.field;
    const owner = field === undefined ? undefined : OWNER_HEADS[field];
    return owner === undefined ? [] : [[owner, value] as const];
  });
}

function personHead(head: string, heads: Heads): string {
  const field = heads.of(head)?.field;
  return field === 'id' ? 'person' : field === 'name' ? 'personName' : field === 'hsa' ? 'personHsa' : head;
}

/** `{"unit": {"id": "X"}}` has a column `unit id`. */
function cellsOf(record: { readonly [name: string]: Value }, prefix: string, heads: Heads): Cells {
  return Object.entries(record).flatMap(([name, value]): Cells => {
    const head = prefix === '' ? name : `${prefix} ${name}`;
    if (isObject(value)) return cellsOf(value, head, heads);
    if (Array.isArray(value)) {
      return heads.of(head)?.field === 'members' ? [] : [[head, value.map((item) => keyOf(item, heads)).join(', ')]];
    }
    return [[head, textOf(value)]];
  });
}

/** Of an object in a list what it is known by. */
function keyOf(value: Value, heads: Heads): string {
  if (!isObject(value)) return textOf(value);
  const found = cellsOf(value, '', heads).find(([head]) =>
    ['id', 'person', 'unit'].includes(heads.of(head)?.field ?? ''),
  );
  return found?.[1] ?? '';
}

function textOf(value: Value): string {
  return typeof value === 'boolean' ? (value ? 'ja' : 'nej') : value === null ? '' : String(value);
}
