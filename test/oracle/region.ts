/** A region as plain data: all that the oracle knows of, and nothing that is not written in it. */
import type { Dates, Day, Minute } from './calendar.ts';

export type Hours = readonly [Minute, Minute];
export type ModeWord = 'drift' | 'läsläge' | 'planerad' | 'arkiverad';

/** A line `driftläge`; one without a first day holds from the beginning. */
export interface Mode {
  readonly word: ModeWord;
  readonly from: Day | undefined;
}

/** A förvaltning or verksamhet. */
export interface Division {
  readonly kind: 'förvaltning' | 'verksamhet';
  readonly name: string;
  /** The division above it; undefined: the huvudman. */
  readonly above: string | undefined;
  readonly modes: readonly Mode[];
}

export interface Unit {
  readonly name: string;
  readonly above: string;
  readonly modes: readonly Mode[];
  /** Spans by weekday from Monday; `none`: nothing is written; `always`: dygnet runt. */
  readonly week: readonly (readonly Hours[])[] | 'none' | 'always';
  /** Empty: nothing is written. */
  readonly holidays: readonly Hours[];
  readonly deviating: readonly { readonly day: Day; readonly hours: readonly Hours[] }[];
  readonly closed: readonly { readonly from: Day; readonly to: Day }[];
  readonly inboxes: readonly UnitInbox[];
}

export interface Inbox {
  readonly members: readonly Member[];
  readonly lines: readonly Line[];
}

export interface UnitInbox extends Inbox {
  readonly kind: 'meddelande' | 'samverkan';
}

export interface FunctionInbox extends Inbox {
  readonly name: string;
  readonly unit: string;
}

export interface Member extends Dates {
  readonly person: string;
}

/** `dagligen`, `helgdagar`, weekdays from Monday 0, or a date. */
export type LineDays = 'dagligen' | 'helgdagar' | readonly number[] | { readonly date: Day };

/** A line `bevakas`. */
export interface Line {
  readonly days: LineDays;
  /** Written only where there are no times. */
  readonly count: number | undefined;
  readonly times: readonly Minute[];
  readonly by: readonly string[];
  readonly substitutes: readonly string[];
}

/** A funktion; where a line names it, so does its name. */
export interface Group {
  readonly name: string;
  readonly unit: string;
  readonly staff: readonly string[];
}

export interface Assignment extends Dates {
  readonly role: string;
  /** A unit or a verksamhet. */
  readonly place: string;
}

export interface Person {
  readonly id: string;
  readonly assignments: readonly Assignment[];
  readonly signs: boolean;
  readonly orders: boolean;
  readonly withoutInbox: boolean;
  readonly employed: Dates | undefined;
}

export interface Delegate extends Dates {
  readonly person: string;
  /** Who passed the right on. */
  readonly onward: string | undefined;
}

/** Who decided something, and the day of it where that is written. */
export interface Decision {
  readonly by: string;
  readonly on: Day | undefined;
}

export interface Absence {
  readonly person: string;
  readonly from: Day;
  readonly to: Day | undefined;
  readonly concerns: string | undefined;
  readonly delegates: readonly Delegate[];
  readonly decided: Decision | undefined;
  readonly assigned: Decision | undefined;
  readonly reason: boolean;
}

/** An undantag; the subject is written as in the language: a unit, an inbox, a verksamhet or a person. */
export interface Exception {
  readonly code: string;
  readonly subject: string;
  readonly from: Day;
  readonly to: Day;
  readonly reason: boolean;
  readonly decided: Decision | undefined;
}

/** A line of a förväntan. Without days: every day of the horizon. */
export type Claim =
  | {
      readonly kind: 'reaches';
      readonly who: readonly string[] | { readonly place: string };
      readonly not: boolean;
      readonly inbox: string;
      readonly when: When;
    }
  | { readonly kind: 'nobody outside'; readonly place: string; readonly inbox: string; readonly when: When }
  | { readonly kind: 'watched'; readonly inbox: string; readonly count: number; readonly when: When }
  | { readonly kind: 'covered'; readonly person: string; readonly when: When };

export type When = { readonly from: Day; readonly to: Day } | undefined;

/** A krav of those that versions state anew, with its number. */
export interface Stated {
  readonly code: 'MC-BEV-01' | 'MC-BEV-03' | 'MC-TIL-12';
  readonly number: number;
}

/** A version of the routine for Meddelandecenter, after the one that ships with the program. */
export interface Version {
  readonly version: string;
  readonly from: Day;
  readonly to: Day;
  readonly replaces: string | undefined;
  readonly inherits: string | undefined;
  readonly dropped: readonly string[];
  readonly stated: readonly Stated[];
  readonly annulled: Day | undefined;
}

/** A lokal rutin with a krav on how often an inbox is watched. */
export interface LocalRoutine extends Dates {
  readonly name: string;
  readonly place: string;
  readonly inbox: 'meddelande' | 'samverkan';
  readonly count: number;
}

export interface Region {
  readonly asOf: Day;
  /** Days that are judged, the first counted. */
  readonly horizon: number;
  readonly divisions: readonly Division[];
  readonly units: readonly Unit[];
  readonly functions: readonly FunctionInbox[];
  readonly groups: readonly Group[];
  readonly persons: readonly Person[];
  readonly absences: readonly Absence[];
  readonly exceptions: readonly Exception[];
  readonly claims: readonly Claim[];
  readonly versions: readonly Version[];
  readonly locals: readonly LocalRoutine[];
}
