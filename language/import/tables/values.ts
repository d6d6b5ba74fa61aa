/** The cells of a row by what they hold. */
import type { Field } from '../heads/fields.ts';

/** What the cells hold, by field. A field that the row leaves empty is not there. */
export type Values = Pick<ReadonlyMap<Field, string>, 'get' | 'has' | typeof Symbol.iterator>;

/** Which fields a table has: by what each means, what it is read as. The rows of the table share it. */
export type Names = ReadonlyMap<Field, Field>;

/** Where a field stands in a row, and how its cell is read. */
export interface FieldCell {
  readonly at: number;
  readonly read: (cell: string) => { readonly text: string };
}

/** The cells of a row, each read when it is asked for. */
export class RowValues implements Values {
  readonly #fields: ReadonlyMap<Field, readonly FieldCell[]>;
  readonly #cells: readonly string[];
  readonly #names: Names;

  constructor(fields: ReadonlyMap<Field, readonly FieldCell[]>, cells: readonly string[], names: Names) {
    this.#fields = fields;
    this.#cells = cells;
    this.#names = names;
  }

  /** Of several cells for one field, the first that holds anything. */
  get(field: Field): string | undefined {
    const name = this.#names.get(field);
    for (const { at, read } of (name && this.#fields.get(name)) ?? []) {
      const { text } = read(this.#cells[at] ?? '');
      if (text !== '') return text;
    }
    return undefined;
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
    return new RowValues(this.#fields, this.#cells, names);
  }
}
