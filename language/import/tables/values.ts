/** The cells of a row by what they hold. */
import type { Field } from '../heads/fields.ts';
import type { Cells } from './grid.ts';

/** What the cells hold, by field. A field that the row leaves empty is not there. */
export type Values = Pick<ReadonlyMap<Field, string>, 'get' | 'has' | typeof Symbol.iterator>;

/** Which fields a table has: by what each means, what it is read as. The rows of the table share it. */
export type Names = ReadonlyMap<Field, Field>;

/** The cells of a field, each as it is read. */
export interface FieldCells {
  /** Its place among the fields of the row. */
  readonly place: number;
  readonly reads: readonly ((cells: Cells) => { readonly text: string })[];
}

/** The cells of a row, each read when it is first asked for. */
export class RowValues implements Values {
  readonly #fields: ReadonlyMap<Field, FieldCells>;
  readonly #cells: Cells;
  readonly #names: Names;
  /** What has been read, by the place of the field; null where it is empty. */
  readonly #read: (string | null | undefined)[];

  constructor(
    fields: ReadonlyMap<Field, FieldCells>,
    cells: Cells,
    names: Names,
    read: (string | null | undefined)[] = [],
  ) {
    this.#fields = fields;
    this.#cells = cells;
    this.#names = names;
    this.#read = read;
  }

  /** Of several cells for one field, the first that holds anything. */
  get(field: Field): string | undefined {
    const name = this.#names.get(field);
    const found = name && this.#fields.get(name);
    if (!found) return undefined;
    const known = this.#read[found.place];
    if (known !== undefined) return known ?? undefined;
    const text = textIn(found, this.#cells);
    this.#read[found.place] = text;
    return text ?? undefined;
  }

  has(field: Field): boolean {
    return this.get(field) !== undefined;
  }

  *[Symbol.iterator](): MapIterator<[Field, string]> {
    for (const field of this.#names.keys()) {
      const text = this.get(field);
      if (text !== undefined) yield [field, text];
    }
    return undefined;
  }

  /** The same cells under other names. */
  named(names: Names): RowValues {
    return new RowValues(this.#fields, this.#cells, names, this.#read);
  }
}

function textIn({ reads }: FieldCells, cells: Cells): string | null {
  for (const read of reads) {
    const { text } = read(cells);
    if (text !== '') return text;
  }
  return null;
}
