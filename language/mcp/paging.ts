/** A page of an answer: the lists in it, taken together as one long list, from one entry to another. */
import { hashOf } from '../generators/support/text.ts';
import { UsageError } from '../words/index.ts';

/** So many entries are shown where nobody asks for more or fewer. */
export const USUAL_PAGE = 50;
export const LONGEST_PAGE = 200;

/** Which list of an answer: names from the outside in; `*` stands for each of a list. */
export type ListPath = readonly string[];

/** How many entries all the lists have. */
export function entriesIn(whole: object, lists: readonly ListPath[]): number {
  const all = new Window(0, Number.POSITIVE_INFINITY);
  for (const path of lists) all.cut(whole, path);
  return all.passed;
}

/** The answer with nothing in the lists but the entries from one (the first is 0) to before another. */
export function pageOf<T extends object>(whole: T, lists: readonly ListPath[], from: number, to: number): T {
  const window = new Window(from, to);
  return lists.reduce((rest, path) => window.cut(rest, path) as T, whole);
}

class Window {
  /** So many entries have gone by. */
  passed = 0;
  readonly #from: number;
  readonly #to: number;

  constructor(from: number, to: number) {
    this.#from = from;
    this.#to = to;
  }

  cut(value: unknown, [name, ...rest]: ListPath): unknown {
    if (name === undefined) return this.#shown(value as readonly unknown[]);
    if (name === '*') return (value as readonly unknown[]).map((one) => this.cut(one, rest));
    const fields = value as Readonly<Record<string, unknown>>;
    return { ...fields, [name]: this.cut(fields[name], rest) };
  }

  #shown(list: readonly unknown[]): readonly unknown[] {
    const begin = this.passed;
    this.passed += list.length;
    return list.slice(Math.max(0, this.#from - begin), Math.max(0, this.#to - begin));
  }
}

const DIGITS = 16;
const CURSOR = /^(?<digest>[0-9a-f]{16})-(?<at>[0-9a-z]{1,8})$/;
const RADIX = 36;

/** What an answer is known by: what was asked, and all that there was to say. */
export function digestOf(asked: object, whole: object): string {
  return hashOf(JSON.stringify([asked, whole])).slice(0, DIGITS);
}

/** Says where the next page begins, and of which answer. */
export function cursorAt(digest: string, at: number): string {
  return `${digest}-${at.toString(RADIX)}`;
}

/** Where a page begins; a UsageError where the cursor is of another answer: a page beside another would tell of two states. */
export function beginningOf(cursor: string | undefined, digest: string, total: number): number {
  if (cursor === undefined) return 0;
  const { digest: known, at = '' } = CURSOR.exec(cursor)?.groups ?? {};
  const from = Number.parseInt(at, RADIX);
  if (known === digest && from > 0 && from < total) return from;
  throw new UsageError(
    'Sidan gäller inte längre: frågan eller filerna har ändrats sedan dess. Fråga igen utan cursor.',
    'The page no longer holds: the question or the files have changed since. Ask again without a cursor.',
  );
}
