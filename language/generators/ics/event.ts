/** What a calendar holds, before it is put in the words of RFC 5545. */
import type { Day, DaySet, Minute } from '../../time/index.ts';

/** How long a check takes in a calendar. */
export const MINUTES_A_CHECK = 15;

/** What an event says but for when it is, as lines of a calendar: events of several times and persons say the same. */
export interface Wording {
  /** Before the lines that tell when. */
  readonly before: string;
  readonly after: string;
  /** What is said when it is time, where that is wanted. */
  readonly reminder: string;
}

/** Something that happens at one time on each of some days. */
export interface Occasion {
  readonly kind: 'check';
  /** What it is, stable from run to run; its identifier is made from this. */
  readonly identity: string;
  readonly wording: Wording;
  /** Undefined: some time of the day. */
  readonly minute: Minute | undefined;
  readonly days: DaySet;
  readonly alarm: boolean;
}

/** Something that lasts from one day to another, both inclusive. */
export interface Stretch {
  readonly kind: 'delegation';
  readonly identity: string;
  readonly wording: Wording;
  readonly from: Day;
  readonly to: Day;
}

export type CalendarEvent = Occasion | Stretch;

export interface Calendar {
  /** `inkorg`, `intygsbevakning` or `person`. */
  readonly kind: string;
  /** The key of the inbox, unit or person. */
  readonly key: string;
  readonly title: string;
  readonly events: readonly CalendarEvent[];
}
