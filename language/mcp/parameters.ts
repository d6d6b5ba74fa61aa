/** What a tool may be told: what is described to an assistant and what is read of what it sends are made of the same. */
import type { Language, Sentence } from '../model/index.ts';
import { type Day, parseDay } from '../time/index.ts';
import { UsageError } from '../words/index.ts';
import { LONGEST_PAGE } from './paging.ts';

/** Something that a tool may be told. */
interface Parameter {
  readonly text: Sentence;
  readonly type: 'text' | 'day' | 'count';
  readonly isNeeded?: boolean;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** No name, path or revision is longer. */
const LONGEST_TEXT = 1_000;

/** What every tool may be told. */
const COMMON = {
  date: {
    type: 'day',
    text: { sv: 'Dagen som allt bedöms på (ÅÅÅÅ-MM-DD)', en: 'The day everything is judged on (YYYY-MM-DD)' },
  },
  cursor: {
    type: 'text',
    text: {
      sv: 'Nästa sida: page.next i förra svaret, oförändrad. Allt annat ska vara detsamma som då',
      en: 'The next page: page.next of the last answer, unchanged. All else is to be the same as then',
    },
  },
  limit: {
    type: 'count',
    text: {
      sv: 'Högst så många poster i svaret',
      en: 'At most so many entries in the answer',
    },
  },
} as const satisfies Parameters;

/** What was told, read. */
export interface Given {
  /** Texts by name, those that were told, without the cursor. */
  readonly texts: Readonly<Record<string, string>>;
  readonly days: Readonly<Record<string, Day>>;
  readonly cursor: string | undefined;
  /** So many entries are asked for; undefined: as many as is usual. */
  readonly limit: number | undefined;
}

/** The JSON Schema of what may be told. */
export function schemaOf(parameters: Parameters, language: Language): Record<string, unknown> {
  const all = Object.entries<Parameter>({ ...parameters, ...COMMON });
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      all.map(([name, { type, text }]) => [name, { ...SHAPES[type], description: `${text[language]}.` }]),
    ),
    required: all.filter(([, { isNeeded }]) => isNeeded === true).map(([name]) => name),
  };
}

const SHAPES: Readonly<Record<Parameter['type'], object>> = {
  text: { type: 'string', minLength: 1, maxLength: LONGEST_TEXT },
  day: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
  count: { type: 'integer', minimum: 1, maximum: LONGEST_PAGE },
};

/** Reads what was told; a UsageError for what is unknown, missing or of another kind. */
export function given(parameters: Parameters, told: Readonly<Record<string, unknown>>): Given {
  const all: Parameters = { ...parameters, ...COMMON };
  const unknown = Object.keys(told).find((name) => !Object.hasOwn(all, name));
  if (unknown !== undefined) throw unknownParameter(unknown, Object.keys(all));
  const missing = Object.keys(all).find((name) => all[name]?.isNeeded === true && told[name] === undefined);
  if (missing !== undefined) throw missingParameter(missing);
  const texts: Record<string, string> = {};
  const days: Record<string, Day> = {};
  let limit: number | undefined;
  for (const [name, value] of Object.entries(told)) {
    if (value === undefined) continue;
    const { type } = all[name] as Parameter;
    if (type === 'text') texts[name] = textIn(name, value);
    if (type === 'day') days[name] = dayIn(name, value);
    if (type === 'count') limit = countIn(name, value);
  }
  const { cursor, ...rest } = texts;
  return { texts: rest, days, cursor, limit };
}

function textIn(name: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT) return value.normalize('NFC');
  throw new UsageError(
    `${name} ska vara en text på 1–${LONGEST_TEXT} tecken.`,
    `${name} is to be a text of 1–${LONGEST_TEXT} characters.`,
  );
}

function dayIn(name: string, value: unknown): Day {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (day !== undefined) return day;
  throw new UsageError(
    `${name} ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD, till exempel 2026-11-21.`,
    `${name} is to be a day that exists, written YYYY-MM-DD, such as 2026-11-21.`,
  );
}

function countIn(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LONGEST_PAGE) return value;
  throw new UsageError(
    `${name} ska vara ett heltal, 1–${LONGEST_PAGE}.`,
    `${name} is to be a whole number, 1–${LONGEST_PAGE}.`,
  );
}

function unknownParameter(name: string, known: readonly string[]): UsageError {
  const list = known.join(', ');
  return new UsageError(
    `Verktyget tar ingen uppgift ”${name.slice(0, LONGEST_NAME)}”. Det tar ${list}.`,
    `The tool takes nothing called “${name.slice(0, LONGEST_NAME)}”. It takes ${list}.`,
  );
}

/** So much of a name that is none is said again. */
const LONGEST_NAME = 40;

function missingParameter(name: string): UsageError {
  return new UsageError(`Uppgiften ${name} saknas. Skicka med den.`, `${name} is missing. Send it too.`);
}
