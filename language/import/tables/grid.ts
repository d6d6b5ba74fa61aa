/** The cells of a sheet, kept by columns: an export of half a million rows has few different cells in most of them. */
import { Numbers } from './numbers.ts';
import { TextStore } from './text-store.ts';

/** The cells of a row. */
export interface Cells {
  readonly length: number;
  /** The text of a cell; empty where there is none. */
  at(column: number): string;
  /** Stands for the text among those of the column; undefined where the column has so many that it may stand for no other row. */
  numberAt(column: number): number | undefined;
}

/** So many different texts of a column are known when they come again. */
const MOST_KNOWN = 65_536;

/** The cells of a column: which of its texts each row has. */
class GridColumn {
  readonly #texts: string[] = [''];
  readonly #more = new TextStore();
  readonly #known = new Map<string, number>([['', 0]]);
  readonly #of = new Numbers();
  #last = '';
  #lastNumber = 0;

  set(row: number, text: string): void {
    this.#of.fill(row);
    if (text !== this.#last) {
      this.#lastNumber = this.#known.get(text) ?? this.#add(text);
      this.#last = text;
    }
    this.#of.add(this.#lastNumber);
  }

  at(row: number): string {
    const number = this.#of.at(row);
    return number < MOST_KNOWN ? (this.#texts[number] ?? '') : this.#more.at(number - MOST_KNOWN);
  }

  numberAt(row: number): number | undefined {
    const number = this.#of.at(row);
    return number < MOST_KNOWN ? number : undefined;
  }

  /** What is known is needed only while rows come in. */
  close(): void {
    this.#known.clear();
  }

  #add(text: string): number {
    if (this.#texts.length === MOST_KNOWN) return MOST_KNOWN + this.#more.add(text);
    const own = ownText(text);
    this.#known.set(own, this.#texts.length);
    return this.#texts.push(own) - 1;
  }
}

/** A longer text that was cut out of another may be a window into it, and would keep all of the other. */
const WINDOW = 13;

/** The text as one of its own. */
function ownText(text: string): string {
  return text.length < WINDOW ? text : ` ${text}`.slice(1);
}

/** Rows that come in one by one. */
export class Grid {
  readonly #columns: GridColumn[] = [];
  /** How many cells each row has. */
  readonly #widths = new Numbers();

  get length(): number {
    return this.#widths.length;
  }

  add(cells: readonly string[]): void {
    const row = this.#widths.length;
    for (let i = 0; i < cells.length; i++) {
      const column = this.#columns[i] ?? new GridColumn();
      this.#columns[i] = column;
      column.set(row, cells[i] ?? '');
    }
    this.#widths.add(cells.length);
  }

  /** No more rows come. */
  close(): void {
    for (const column of this.#columns) column.close();
  }

  /** The cells of a row, which are looked up when they are asked for. */
  row(row: number): Cells {
    return new GridRow(this.#columns, row, this.#widths.at(row));
  }

  /** The cells of some of the rows, as texts. */
  texts(from: number, to = this.length): readonly (readonly string[])[] {
    const rows: (readonly string[])[] = [];
    for (let row = from; row < Math.min(to, this.length); row++) rows.push(textsOf(this.row(row)));
    return rows;
  }
}

class GridRow implements Cells {
  readonly length: number;
  readonly #columns: readonly GridColumn[];
  readonly #row: number;

  constructor(columns: readonly GridColumn[], row: number, length: number) {
    this.length = length;
    this.#columns = columns;
    this.#row = row;
  }

  at(column: number): string {
    return this.#columns[column]?.at(this.#row) ?? '';
  }

  numberAt(column: number): number | undefined {
    return this.#columns[column]?.numberAt(this.#row);
  }
}

/** The grid of rows that are there already. */
export function gridOf(rows: Iterable<readonly string[]>): Grid {
  const grid = new Grid();
  for (const row of rows) grid.add(row);
  grid.close();
  return grid;
}

/** All cells of a row. */
function textsOf(cells: Cells): readonly string[] {
  return Array.from({ length: cells.length }, (_, column) => cells.at(column));
}

/** What is asked of the cells of one column: an answer is kept for each text that may come again. */
export function askedOf<T extends object>(column: number, of: (text: string) => T): (cells: Cells) => T {
  const answers: (T | undefined)[] = [];
  return (cells) => {
    const number = cells.numberAt(column);
    if (number === undefined) return of(cells.at(column));
    let answer = answers[number];
    if (answer === undefined) {
      answer = of(cells.at(column));
      answers[number] = answer;
    }
    return answer;
  };
}
