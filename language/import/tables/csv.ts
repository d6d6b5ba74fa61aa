/** The cells of CSV: semicolon, comma, tab or bar between them. A text is read in pieces, so that it need never be there as a whole. */
import { type ParseResult, Parser, type ParseStepResult, parse } from 'papaparse';
import type { NoText } from '../encoding.ts';
import type { Heads } from '../heads/heads.ts';
import { both } from '../remark.ts';
import { isWorkList } from '../work-list-head.ts';
import { Grid } from './grid.ts';
import { knownIn, MOST_BEFORE_HEAD } from './sheet.ts';

/** What parts the cells is told by the first characters alone. */
const MOST_LOOKED_AT = 1 << 18;

/** What ends the rows is told by so many; a piece that is parsed at once has a quarter of that. */
const HEAD = 1 << 20;
const PIECE = 1 << 18;

/** Every row of a text as cells; why not where a quotation mark is never closed. `enough`: so much comes in before a row is looked for. */
export function cellsIn(pieces: Iterable<string>, heads: Heads, enough = HEAD + 1): Grid | NoText {
  const rows = new RowsOfText(heads, enough);
  for (const piece of pieces) {
    rows.take(piece);
    if (rows.unclosed !== undefined) break;
  }
  const { grid, unclosed } = rows.whole();
  if (unclosed === undefined) return grid;
  return {
    reason: both(
      `har ett citattecken på rad ${unclosed} som inte avslutas`,
      `has a quotation mark on row ${unclosed} that is not closed`,
    ),
    advice: both('Rätta raden eller exportera om.', 'Correct the row or export anew.'),
  };
}

/** A text that is there already, in pieces. */
export function* piecesOf(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

/** The rows of a text that comes in pieces. The same rows come of it however it is cut. */
class RowsOfText {
  readonly #heads: Heads;
  readonly #grid = new Grid();
  #parser: Parser | undefined;
  /** What has come in and is not a whole row. */
  #rest: string[] = [];
  #length = 0;
  /** So much must be there before it is looked at: a row without an end is looked through a few times, not with every piece. */
  #enough: number;
  #unclosed: number | undefined;
  readonly #least: number;

  constructor(heads: Heads, enough: number) {
    this.#heads = heads;
    this.#enough = enough;
    this.#least = Math.min(enough, PIECE);
  }

  /** The row with a quotation mark that is never closed. */
  get unclosed(): number | undefined {
    return this.#unclosed;
  }

  take(piece: string): void {
    if (piece === '') return;
    if (this.#length >= this.#enough) this.#parse(false);
    this.#rest.push(piece);
    this.#length += piece.length;
  }

  /** All rows, once everything has come. */
  whole(): { readonly grid: Grid; readonly unclosed: number | undefined } {
    if (this.#unclosed === undefined) this.#parse(true);
    this.#grid.close();
    return { grid: this.#grid, unclosed: this.#unclosed };
  }

  #parse(isLast: boolean): void {
    const joined = this.#rest.join('');
    const isMarked = this.#parser === undefined && joined.charCodeAt(0) === BYTE_ORDER_MARK;
    this.#parser ??= this.#parserFor(joined);
    const text = isMarked ? joined.slice(1) : joined;
    const { meta }: ParseResult<unknown> = this.#parser.parse(text, 0, !isLast);
    const rest = text.slice(meta.cursor);
    this.#rest = [rest];
    this.#length = rest.length;
    this.#enough = Math.max(this.#least, rest.length * 2);
  }

  #parserFor(text: string): Parser {
    const [, stated] = /^sep=(.)\r?\n/.exec(text) ?? [];
    const delimiter = stated ?? delimiterIn(text.slice(0, MOST_LOOKED_AT), this.#heads);
    const { linebreak } = parse(text.slice(0, HEAD + 1), { delimiter, preview: 1 }).meta;
    return new Parser({
      delimiter,
      newline: linebreak === '\r\n' || linebreak === '\r' ? linebreak : '\n',
      step: ({ data, errors }: ParseStepResult<readonly (readonly string[])[]>) => {
        if (errors.some(({ type }) => type === 'Quotes')) this.#unclosed = this.#grid.length + 1;
        for (const row of data) this.#grid.add(row);
        if (this.#unclosed !== undefined) this.#parser?.abort();
      },
    });
  }
}

/** The second of two: the first went with the encoding. */
const BYTE_ORDER_MARK = 0xfeff;

const DELIMITERS = [';', ',', '\t', '|'];

/** The one that shows most heads that are known; of several, the one that parts the first row into most cells. */
function delimiterIn(text: string, heads: Heads): string {
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = parse<string[]>(text, { delimiter, preview: MOST_BEFORE_HEAD });
    if (isWorkList(data)) return Number.POSITIVE_INFINITY;
    const widest = Math.max(0, ...data.map((row) => row.filter((cell) => cell.trim() !== '').length));
    return Math.max(0, ...data.map((row) => knownIn(row, heads))) + Math.min(widest, MOST_COUNTED) / (MOST_COUNTED + 1);
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ';';
}

/** More cells than this do not make a delimiter likelier. */
const MOST_COUNTED = 999;
