/** Many texts of which hardly two are alike: joined into pages, so that each takes little more than its letters. */

/** So many texts are joined into one. */
const PAGE = 256;

/** Texts by the order in which they came. */
export class TextStore {
  readonly #pages: string[] = [];
  /** Where each text ends in its page. */
  readonly #ends: Uint32Array[] = [];
  #open: string[] = [];

  /** Adds a text and gives its number. */
  add(text: string): number {
    const number = this.#pages.length * PAGE + this.#open.push(text) - 1;
    if (this.#open.length === PAGE) this.#turn();
    return number;
  }

  at(number: number): string {
    const page = Math.floor(number / PAGE);
    const text = this.#pages[page];
    const place = number % PAGE;
    if (text === undefined) return this.#open[place] ?? '';
    const ends = this.#ends[page];
    return text.slice(ends?.[place - 1] ?? 0, ends?.[place]);
  }

  #turn(): void {
    let end = 0;
    this.#ends.push(Uint32Array.from(this.#open, (text) => (end += text.length)));
    this.#pages.push(this.#open.join(''));
    this.#open = [];
  }
}
