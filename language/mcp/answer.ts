/** What goes to the assistant: a page of what there is to say, as short text and as data, never longer than the bound. */
import { masked } from '../model/index.ts';
import { defuse } from '../report/terminal/defuse.ts';
import { say, UsageError } from '../words/index.ts';
import type { Definition, Told } from './definition.ts';
import { beginningOf, cursorAt, digestOf, entriesIn, pageOf, USUAL_PAGE } from './paging.ts';
import type { Given } from './parameters.ts';

/** Neither the text of an answer nor its data has more characters. */
const MOST_CHARACTERS = 24_000;

/** What is told of which part of the whole a page is. */
interface Page {
  /** The place of the first entry shown, from 1; 0 where none is. */
  readonly first: number;
  readonly shown: number;
  readonly total: number;
  /** So many entries in a row, after those shown, are too long for an answer. */
  readonly omitted: number;
  /** What asks for the next page; null after the last. */
  readonly next: string | null;
}

/** An answer. */
export interface Answer {
  readonly text: string;
  readonly data: object;
}

/** The page that was asked for, with as many of its entries as there is room for. */
export function answerOf<T extends object>(definition: Definition<T>, asked: Given, told: Told<T>): Answer {
  const whole = withoutNumbers(told.whole);
  const notes = told.notes.map(masked);
  const { lists, name, usualPage = USUAL_PAGE } = definition;
  const total = entriesIn(whole, lists);
  const digest = digestOf([name, told.language, asked.texts, asked.days], whole);
  const from = beginningOf(asked.cursor, digest, total);
  const made = (count: number, omitted: number): Answer => {
    const end = from + count + omitted;
    const next = end < total ? cursorAt(digest, end) : null;
    const page: Page = { first: count === 0 ? 0 : from + 1, shown: count, total, omitted, next };
    const part = pageOf(whole, lists, from, from + count);
    const lines = [definition.words(part, told.language), ...notes.map((note) => `> ${defuse(note)}`)];
    return {
      text: [...lines, pageWords(page, told.language)].filter((text) => text !== '').join('\n\n'),
      data: { ...part, notes, page },
    };
  };
  for (let count = Math.min(asked.limit ?? usualPage, total - from); count > 0; count = Math.floor(count / 2)) {
    const answer = made(count, 0);
    if (fits(answer)) return answer;
  }
  const last = made(0, total > from ? 1 : 0);
  if (fits(last)) return last;
  throw tooLong(name);
}

function fits({ text, data }: Answer): boolean {
  return text.length <= MOST_CHARACTERS && JSON.stringify(data).length <= MOST_CHARACTERS;
}

/** The same data, in whose texts no identity number of a person can be read. */
function withoutNumbers<T extends object>(whole: T): T {
  return JSON.parse(JSON.stringify(whole), (_, value: unknown) =>
    typeof value === 'string' ? masked(value) : value,
  ) as T;
}

/** `1–50 av 120 visas.` Empty where all of it is. */
function pageWords({ first, shown, total, omitted, next }: Page, language: Told<object>['language']): string {
  if (shown === total) return '';
  const last = first + shown - 1;
  const range = shown === 0 ? '0' : `${first}–${last}`;
  const parts = [
    say(language, `${range} av ${total} visas.`, `${range} of ${total} shown.`),
    omitted === 0
      ? ''
      : say(
          language,
          'En post är för lång för ett svar och hoppas över; kommandot visar den.',
          'One entry is too long for an answer and is passed over; the command shows it.',
        ),
    next === null ? '' : say(language, `Nästa sida: cursor ${next}`, `Next page: cursor ${next}`),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function tooLong(name: string): UsageError {
  return new UsageError(
    `Svaret från ${name} får inte plats i ${MOST_CHARACTERS} tecken. Kör kommandot i en terminal.`,
    `The answer of ${name} does not fit in ${MOST_CHARACTERS} characters. Run the command in a terminal.`,
  );
}
