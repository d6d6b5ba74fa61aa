/** The Swedish words of the language and the model's values they stand for. */
import type {
  AbsenceKind,
  InboxKind,
  Modality,
  OperatingMode,
  OrderProcess,
  PrincipalType,
  WeekdaySet,
} from '../model/index.ts';

/** `typ` and `omfattar`. */
export const PRINCIPAL_TYPES: ReadonlyMap<string, PrincipalType> = new Map([
  ['region', 'region'],
  ['privat', 'private'],
  ['kommun', 'municipality'],
]);

/** `driftläge`. */
export const MODES: ReadonlyMap<string, OperatingMode> = new Map([
  ['planerad', 'planned'],
  ['drift', 'live'],
  ['läsläge', 'read-only'],
  ['arkiverad', 'archived'],
]);

/** The two organisational inboxes. */
export const INBOX_KINDS: ReadonlyMap<string, InboxKind> = new Map([
  ['meddelande', 'message'],
  ['samverkan', 'collaboration'],
]);

/** `beställning`. */
export const PROCESSES: ReadonlyMap<string, OrderProcess> = new Map([
  ['uppstart', 'start-up'],
  ['sammanslagning', 'merger'],
  ['stängning', 'closure'],
]);

/** Kinds of `frånvaro`. */
export const ABSENCE_KINDS: ReadonlyMap<string, AbsenceKind> = new Map([
  ['semester', 'vacation'],
  ['sjukfrånvaro', 'sick-leave'],
  ['ledighet', 'leave'],
]);

/** What a krav says, plainly. */
export const MODALITIES: ReadonlyMap<string, Modality> = new Map([
  ['ska', 'shall'],
  ['bör', 'should'],
  ['får', 'may'],
  ['kan', 'can'],
  ['upplysning', 'information'],
]);

/** What a krav says with `inte` after the word. */
export const NEGATED_MODALITIES: ReadonlyMap<string, Modality> = new Map([
  ['ska', 'shall-not'],
  ['bör', 'should-not'],
  ['får', 'may-not'],
  ['kan', 'can-not'],
  ['upplysning', 'information'],
]);

/** The number of each weekday, Monday 0. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mån', 0],
  ['tis', 1],
  ['ons', 2],
  ['tor', 3],
  ['fre', 4],
  ['lör', 5],
  ['sön', 6],
]);

/**
 * The weekdays from one word to another, both included, as bits. A range may pass the week's end:
 * `lör-mån` is Saturday, Sunday and Monday.
 */
export function weekdaysBetween(first: string, last: string): WeekdaySet {
  const end = WEEKDAYS.get(last) as number;
  let weekday = WEEKDAYS.get(first) as number;
  let set = 1 << weekday;
  while (weekday !== end) {
    weekday = (weekday + 1) % 7;
    set |= 1 << weekday;
  }
  return set;
}
