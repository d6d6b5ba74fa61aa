/** The words of the language for the model's values: what a text is read by, and what is written back. */
import type { Modality } from './routine.ts';
import type { AbsenceKind, InboxKind, OperatingMode, OrderProcess, PrincipalType, Severity } from './values.ts';

/** The word for each of some values. */
export type Keywords<V extends string> = Readonly<Record<V, string>>;

/** `typ` and `omfattar`. */
export const PRINCIPAL_TYPE_WORDS: Keywords<PrincipalType> = {
  region: 'region',
  private: 'privat',
  municipality: 'kommun',
};

/** `driftläge`. */
export const MODE_WORDS: Keywords<OperatingMode> = {
  planned: 'planerad',
  live: 'drift',
  'read-only': 'läsläge',
  archived: 'arkiverad',
};

/** The two organisational inboxes, as in `FristadVC.samverkan`. */
export const INBOX_WORDS: Keywords<InboxKind> = { message: 'meddelande', collaboration: 'samverkan' };

/** `beställning`. */
export const PROCESS_WORDS: Keywords<OrderProcess> = {
  'start-up': 'uppstart',
  merger: 'sammanslagning',
  closure: 'stängning',
};

/** Kinds of `frånvaro`. */
export const ABSENCE_WORDS: Keywords<AbsenceKind> = {
  vacation: 'semester',
  'sick-leave': 'sjukfrånvaro',
  leave: 'ledighet',
};

/** What a krav says. */
export const MODALITY_WORDS: Keywords<Modality> = {
  shall: 'ska',
  'shall-not': 'ska inte',
  should: 'bör',
  'should-not': 'bör inte',
  may: 'får',
  'may-not': 'får inte',
  can: 'kan',
  'can-not': 'kan inte',
  information: 'upplysning',
};

/** `nivå`, the gravest first. */
export const SEVERITY_WORDS = {
  error: 'fel',
  warning: 'varning',
  information: 'upplysning',
  hint: 'tips',
} as const satisfies Keywords<Severity>;

/** The word a routine, a report and a configuration file use for a severity. */
export type SeverityWord = (typeof SEVERITY_WORDS)[Severity];

/** The days of a `bevakas` line that are no weekdays. */
export const DAYS_WORDS = { every: 'dagligen', holidays: 'helgdagar' } as const;

/** Monday first. */
export const WEEKDAY_WORDS = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'] as const;

/** The same read the other way: the value of each word. */
export function valuesOfWords<V extends string>(keywords: Keywords<V>): Readonly<Record<string, V>> {
  const values = Object.entries<string>(keywords).map(([value, word]) => [word, value as V] as const);
  return Object.assign(Object.create(null), Object.fromEntries(values));
}
