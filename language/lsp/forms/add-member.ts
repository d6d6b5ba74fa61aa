/** The form that lets a person into a shared inbox: which inbox, and from which day. */
import { memberAdded } from '../../editing/forms/add-member.ts';
import { type Member, type Person, personNamed } from '../../model/index.ts';
import { formatDay, LAST_DAY, parseDay } from '../../time/index.ts';
import { periodInWords, personInWords, say } from '../../words/index.ts';
import type { AddMemberView } from '../panels/subject-shapes.ts';
import { inboxChoice, inboxChoices, inboxPlace, personChoice } from './choices.ts';
import type { Form, FormContext } from './form.ts';

interface Fields {
  readonly person: unknown;
  readonly inbox: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly query: unknown;
}

export const addMember: Form<Fields, AddMemberView> = {
  name: 'addMember',
  *make(at, fields) {
    const { session, sources } = at;
    const person = typeof fields.person === 'string' ? personNamed(session.ws, fields.person) : undefined;
    const place = inboxPlace(session.ws, fields.inbox);
    const found = yield* inboxChoices(session, person, wordsIn(fields.query));
    const problem =
      person === undefined || place === undefined ? null : problemOf(at, person, place.inbox.members, fields);
    const view: AddMemberView = {
      person: personChoice(session, fields.person),
      inbox: place === undefined ? null : inboxChoice(session, place),
      found,
      problem,
    };
    if (person === undefined || place === undefined || problem !== null) return { view, changes: undefined };
    const [from, to] = [statedDay(fields.from), statedDay(fields.to)];
    const change = memberAdded(sources, place, { person: person.name, from, to });
    return { view, changes: change === undefined ? [] : [change] };
  },
};

function wordsIn(query: unknown): string {
  return typeof query === 'string' ? query : '';
}

/** Whether something is stated as a day that is none. */
function isNoDay(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && parseDay(value) === undefined;
}

/** A day as it is written; undefined where none is stated. */
function statedDay(value: unknown): string | undefined {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  return day === undefined ? undefined : formatDay(day);
}

function problemOf(
  { session }: FormContext,
  person: Person,
  members: readonly Member[],
  fields: Partial<Fields>,
): string | null {
  const { ws, options } = session;
  const { language } = options;
  if ([fields.from, fields.to].some(isNoDay)) {
    return say(
      language,
      'Skriv dagarna som år-månad-dag, till exempel 2026-12-01.',
      'Write the days as year-month-day, for instance 2026-12-01.',
    );
  }
  const [from, to] = [dayOr(fields.from, options.asOf), dayOr(fields.to, LAST_DAY)];
  if (to < from) return say(language, 'Den sista dagen är före den första.', 'The last day is before the first.');
  const name = personInWords(ws, person.name);
  const held = members.find(
    ({ person: { name: own }, period }) => own === person.name && period.from <= to && period.to >= from,
  );
  if (held === undefined) return null;
  const when = periodInWords(held.period, language);
  return say(language, `${name} läser redan inkorgen${when}.`, `${name} reads the inbox already${when}.`);
}

function dayOr(value: unknown, other: number): number {
  return (typeof value === 'string' ? parseDay(value) : undefined) ?? other;
}
