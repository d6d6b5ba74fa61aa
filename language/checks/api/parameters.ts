/** The parameters a check takes from a routine: names, types, defaults, and which way a local routine may move them. */

import type { ParameterValue } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

/**
 * Which way is tighter: a higher or lower number, `ja`, a list with more or with fewer items, a word further on among those
 * that may stand there; `none` may not be moved;
 * `identity` says which requirement it is.
 */
type Tighter = 'higher' | 'lower' | 'yes' | 'superset' | 'subset' | 'further' | 'none' | 'identity';

export interface ParameterSpec<T> {
  /** As written in a routine. */
  readonly name: string;
  readonly tighter: Tighter;
  readonly default: T | undefined;
  /** Values of the check's variant parameter for which this one is used; undefined: always. */
  readonly usedIn: readonly string[] | undefined;
  /** What may stand there, for completion and for messages. */
  readonly type: 'number' | 'yes-no' | 'word' | 'words' | 'text' | 'texts' | 'date';
  /** The values of the words, in their order; empty where any word may stand. */
  readonly order: readonly unknown[];
  /** Known words, for completion. */
  readonly words: readonly string[];
  /** The value, or undefined when the words are not of the type. */
  readonly read: (values: readonly ParameterValue[]) => T | undefined;
}

export type ParameterSpecs = Readonly<Record<string, ParameterSpec<unknown>>>;

/** The values a check is given. */
export type Values<P extends ParameterSpecs> = {
  readonly [K in keyof P]: P[K] extends ParameterSpec<infer T> ? T : never;
};

interface Options<T> {
  readonly default?: T;
  readonly tighter?: Tighter;
}

function spec<T>(
  name: string,
  type: ParameterSpec<T>['type'],
  options: Options<T>,
  read: ParameterSpec<T>['read'],
  table: Readonly<Record<string, unknown>> = {},
): ParameterSpec<T> {
  const { tighter = 'none', default: otherwise } = options;
  const [words, order] = [Object.keys(table), Object.values(table)];
  return { name, type, tighter, default: otherwise, usedIn: undefined, order, words, read };
}

/** A whole number. */
export function number(name: string, options: Options<number> = {}): ParameterSpec<number> {
  return spec(name, 'number', options, ([first, second]) =>
    first?.type === 'number' && second === undefined ? first.value : undefined,
  );
}

/** `ja` or `nej`. */
export function yesNo(name: string, options: Options<boolean> = {}): ParameterSpec<boolean> {
  const read = ([first, second]: readonly ParameterValue[]): boolean | undefined =>
    first?.type === 'word' && second === undefined && (first.value === 'ja' || first.value === 'nej')
      ? first.value === 'ja'
      : undefined;
  return spec(name, 'yes-no', options, read, { ja: true, nej: false });
}

/** One of the words of a table; the check is given what the table says. */
export function oneOf<const W extends Readonly<Record<string, string>>>(
  name: string,
  table: W,
  options: Options<W[keyof W]> = {},
): ParameterSpec<W[keyof W]> {
  const read = ([first, second]: readonly ParameterValue[]): W[keyof W] | undefined =>
    first?.type === 'word' && second === undefined ? (table[first.value] as W[keyof W] | undefined) : undefined;
  return spec(name, 'word', options, read, table);
}

/** Any one word or text. */
export function word(name: string, options: Options<string> = {}): ParameterSpec<string> {
  return spec(name, 'word', options, ([first, second]) =>
    (first?.type === 'word' || first?.type === 'text') && second === undefined ? first.value : undefined,
  );
}

/** A text. */
export function text(name: string, options: Options<string> = {}): ParameterSpec<string> {
  return spec(name, 'text', options, ([first, second]) =>
    first?.type === 'text' && second === undefined ? first.value : undefined,
  );
}

/** A list of words or texts, any. */
export function words(name: string, options: Options<readonly string[]> = {}): ParameterSpec<readonly string[]> {
  return spec(name, 'words', options, (values) => listOf(values, (value) => value));
}

/** A list of texts. */
export function texts(name: string, options: Options<readonly string[]> = {}): ParameterSpec<readonly string[]> {
  return spec(name, 'texts', options, (values) =>
    values.every((value) => value.type === 'text') ? listOf(values, (value) => value) : undefined,
  );
}

/** A list of numbers. */
export function numbers(name: string, options: Options<readonly number[]> = {}): ParameterSpec<readonly number[]> {
  return spec(name, 'number', options, (values) =>
    values.every((value) => value.type === 'number') ? values.map((value) => value.value as number) : undefined,
  );
}

/** A list of words of a table. */
export function someOf<const W extends Readonly<Record<string, string>>>(
  name: string,
  table: W,
  options: Options<readonly W[keyof W][]> = {},
): ParameterSpec<readonly W[keyof W][]> {
  return spec(
    name,
    'words',
    options,
    (values) => listOf(values, (value) => table[value] as W[keyof W] | undefined),
    table,
  );
}

/** A date. */
export function date(name: string, options: Options<Day> = {}): ParameterSpec<Day> {
  return spec(name, 'date', options, ([first, second]) =>
    first?.type === 'date' && second === undefined ? first.value : undefined,
  );
}

/** A parameter that only some values of the variant parameter use; undefined for the others. */
export function only<T>(usedIn: readonly string[], parameter: ParameterSpec<T>): ParameterSpec<T | undefined> {
  return { ...parameter, usedIn } as ParameterSpec<T | undefined>;
}

function listOf<T>(
  values: readonly ParameterValue[],
  read: (value: string) => T | undefined,
): readonly T[] | undefined {
  const items: T[] = [];
  for (const value of values) {
    const item = value.type === 'word' || value.type === 'text' ? read(value.value) : undefined;
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}
