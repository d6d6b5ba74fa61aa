/** What someone's last day changes: the lines that then end or go, and those that people must decide about. */
import {
  type Absence,
  type Assignment,
  absencesOf,
  compareAnchors,
  type Declaration,
  type Delegate,
  delegatePeriod,
  type FunctionInbox,
  type Inbox,
  type Mark,
  type Member,
  type Period,
  type Person,
  type Workspace,
} from '../../model/index.ts';
import { type Day, LAST_DAY } from '../../time/index.ts';
import { type Undated, undatedIn } from './undated.ts';

/** A line with dates that gives her something after the last day. */
export interface Ending {
  readonly kind: 'assignment' | 'employment' | 'membership' | 'delegate' | 'absence' | 'own-delegate';
  /** It begins after the last day, and is taken out; else its end is written. */
  readonly goes: boolean;
  readonly mark: Mark;
  /** What it gives: an uppdrag, an inbox with its owner, the one whose ombud she is; of an absence of hers, that, or her ombud. */
  readonly about:
    | Assignment
    | Person
    | { readonly owner: Declaration; readonly inbox: Inbox | FunctionInbox }
    | Absence
    | Delegate;
}

/** All that a last day means. */
export interface LastDay {
  readonly endings: readonly Ending[];
  /** Lines without dates from which she is taken, since the day is past and others stand there. */
  readonly taken: readonly Undated[];
  /** Lines that nothing is written in. */
  readonly left: readonly Undated[];
  /** Her absences that begin after the day. */
  readonly absences: readonly Absence[];
}

/**
 * What it means that a day is someone's last.
 * @param namers the declarations that name her
 * @param asOf the day of today: what has no dates is changed only when the last day is past
 */
export function lastDayOf(ws: Workspace, person: Person, namers: Iterable<Declaration>, last: Day, asOf: Day): LastDay {
  const known = [...new Set(namers)].sort((a, b) => compareAnchors(a.anchor, b.anchor));
  const undated = known.flatMap((declaration) => undatedIn(declaration, person.name));
  const isPast = last < asOf;
  const absences = absencesOf(ws, person);
  // An absence of her own that ends with the day is dealt with as such, also where she is named as her own ombud.
  const ending = new Set(absences.filter(({ period }) => period.from <= last));
  const delegations = (ws.lookup('delegations', person.name) as readonly Absence[]).filter((one) => !ending.has(one));
  return {
    endings: [
      ...ownEndings(person, last),
      ...known.flatMap((declaration) => memberships(declaration, person.name, last)),
      ...[...new Set(delegations)].flatMap((absence) => delegateEndings(absence, person.name, last)),
      ...absences.flatMap((absence) => absenceEndings(absence, last)),
    ],
    taken: undated.filter(({ others }) => isPast && others),
    left: undated.filter(({ others }) => !(isPast && others)),
    absences: absences.filter(({ period }) => period.from > last),
  };
}

function isAfter(period: Period, last: Day): boolean {
  return period.readable && period.to > last;
}

function ownEndings(person: Person, last: Day): readonly Ending[] {
  const { anchor, employment } = person;
  const own = person.assignments
    .filter(({ period }) => isAfter(period, last))
    .map(
      (one): Ending => ({ kind: 'assignment', goes: one.period.from > last, mark: { anchor, at: one.at }, about: one }),
    );
  if (employment === undefined || !isAfter(employment, last)) return own;
  const mark = { anchor, at: employment.at };
  return [...own, { kind: 'employment', goes: employment.from > last, mark, about: person }];
}

function memberships(declaration: Declaration, name: string, last: Day): readonly Ending[] {
  if (declaration.kind !== 'unit' && declaration.kind !== 'function-inbox') return [];
  const inboxes = declaration.kind === 'unit' ? declaration.inboxes : [declaration];
  return inboxes.flatMap((inbox: Inbox | FunctionInbox) =>
    inbox.members
      .filter(({ person, period }: Member) => person.name === name && isAfter(period, last))
      .map(
        ({ person, period }: Member): Ending => ({
          kind: 'membership',
          goes: period.from > last,
          mark: { anchor: declaration.anchor, at: person.at },
          about: { owner: declaration, inbox },
        }),
      ),
  );
}

function delegateEndings(absence: Absence, name: string, last: Day): readonly Ending[] {
  return absence.delegates
    .filter((delegate: Delegate) => delegate.person.name === name && isAfter(delegatePeriod(absence, delegate), last))
    .map((delegate) => ({
      kind: 'delegate',
      goes: delegatePeriod(absence, delegate).from > last,
      mark: { anchor: absence.anchor, at: delegate.at },
      about: absence,
    }));
}

/** Her own absence is not longer than she is there, nor does anyone stand in for her after that. */
function absenceEndings(absence: Absence, last: Day): readonly Ending[] {
  const { anchor, period, delegates } = absence;
  if (period.from > last || period.to <= last) return [];
  const stated = delegates.filter(({ period: own }) => own.readable && (isStatedAfter(own, last) || own.from > last));
  return [
    { kind: 'absence', goes: false, mark: { anchor, at: absence.nameAt }, about: absence },
    ...stated.map(
      (delegate): Ending => ({
        kind: 'own-delegate',
        goes: delegate.period.from > last,
        mark: { anchor, at: delegate.at },
        about: delegate,
      }),
    ),
  ];
}

function isStatedAfter({ to }: Period, last: Day): boolean {
  return to > last && to !== LAST_DAY;
}
