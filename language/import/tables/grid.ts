/** The cells of a sheet, kept by columns: an export of half a million rows has few different cells in most of them. */

/** Cells by rows: an array of rows is one. */
export interface Grid {
  readonly length: number;
  at(row: number): readonly string[] | undefined;
  slice(from: number, to?: number): readonly (readonly string[])[];
}

/** Beyond so many different cells of a column, equal ones are no longer looked for among all. */
const MOST_KNOWN = 65_536;

const FIRST_ROWS = 1024;

/** The cells of a column: which of its texts each row has. */
class GridColumn {
  readonly #texts: string[] = [''];
  readonly #known = new Map<string, number>([['', 0]]);
  #of = new Uint32Array(FIRST_ROWS);

  set(row: number, text: string): void {
    if (row >= this.#of.length) {
      const grown = new Uint32Array(Math.max(row + 1, this.#of.length * 2));
      grown.set(this.#of);
      this.#of = grown;
    }
    this.#of[row] = this.#known.get(text) ?? this.#add(text);
  }

  at(row: number): string {
    return this.#texts[this.#of[row] ?? 0] ?? '';
  }

  /** What is known is needed only while rows come in. */
  close(): void {
    this.#known.clear();
  }

  #add(text: string): number {
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }
}

/** Rows that come in one by one. */
export class ColumnGrid implements Grid {
  readonly #columns: GridColumn[] = [];
  /** How many cells each row has. */
  readonly #widths = new GridColumn();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(cells: readonly string[]): void {
    for (const [i, cell] of cells.entries()) {
      this.#columns[i] ??= new GridColumn();
      this.#columns[i].set(this.#length, cell);
    }
    this.#widths.set(this.#length, String(cells.length));
    this.#length++;
  }

  /** No more rows come. */
  close(): void {
    for (const column of this.#columns) column.close();
  }

  at(row: number): readonly string[] | undefined {
    if (row < 0 || row >= this.#length) return undefined;
    const cells = new Array<string>(Number(this.#widths.at(row)));
    for (let i = 0; i < cells.length; i++) cells[i] = this.#columns[i]?.at(row) ?? '';
    return cells;
  }

  slice(from: number, to = this.#length): readonly (readonly string[])[] {
    const rows: (readonly string[])[] = [];
    for (let row = from; row < Math.min(to, this.#length); row++) rows.push(this.at(row) ?? []);
    return rows;
  }
}
