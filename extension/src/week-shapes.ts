/** What the panel of a week is given: plain JSON, days as `YYYY-MM-DD`, times as minutes after midnight. */
import type { ViewPlace, ViewProblem } from './shapes.ts';

/** Someone who stands on a line of monitoring, on one day. */
export interface ViewNamed {
  readonly key: string;
  readonly name: string;
  readonly isFunction: boolean;
  readonly isPresent: boolean;
  /** Why a person is not there: away, or nothing of hers holds that day. Null for a funktion. */
  readonly why: 'absent' | 'not-engaged' | null;
  /** The last day of the absence, where it is known. */
  readonly awayUntil: string | null;
  /** Of a funktion: those who staff it and are there. */
  readonly staff: readonly string[];
}

/** A check on one day. */
export interface ViewCheck {
  /** The number of its line among those of the inbox. */
  readonly line: number;
  /** Null: some time of the day. */
  readonly minute: number | null;
  /** How many checks this stands for: one where a time is given, none where it could not be read. */
  readonly count: number;
  /** Outside the hours of the day. */
  readonly isOutside: boolean;
  /**
   * `gap`: something is found, and `problems` begins with it. `vacant`: nobody is there, and nothing asks for it. `dropped`: it is
   * outside the other hours of the day. `idle`: nothing is asked of the unit.
   */
  readonly state: 'watched' | 'substituted' | 'gap' | 'vacant' | 'dropped' | 'idle';
  /** What is found about it on the day. */
  readonly problems: readonly ViewProblem[];
  readonly watchers: readonly ViewNamed[];
  readonly substitutes: readonly ViewNamed[];
}

export interface ViewSpan {
  readonly start: number;
  readonly end: number;
}

/** A day of the week that is shown. */
export interface ViewDay {
  readonly day: string;
  /** Monday 0. */
  readonly weekday: number;
  /** `julafton`, or what `stängt` states. */
  readonly name: string | null;
  /** What decides the hours: those of the week, those of the date or of holidays, or it is closed. */
  readonly hours: 'ordinary' | 'other' | 'closed';
  readonly spans: readonly ViewSpan[];
  readonly mode: 'planned' | 'live' | 'read-only' | 'archived';
  /** Nothing is asked of the unit from its läsläge or archiving on. */
  readonly isAsked: boolean;
  /** Where the day is to those that are judged. */
  readonly when: 'before' | 'within' | 'after';
  readonly checks: readonly ViewCheck[];
  /** That too few checks are made on it. */
  readonly short: ViewProblem | null;
}

/** A line of monitoring, as it can be changed. */
interface ViewLine {
  /** The days it is for: `varje öppen dag`, `måndagar till fredagar`, `2026-12-23`. */
  readonly days: string;
  /** It is for one date alone. */
  readonly isOneDay: boolean;
  readonly minutes: readonly number[];
  readonly place: ViewPlace;
}

/** A date or period ahead whose hours are not the week's. */
export interface ViewOtherDay {
  readonly from: string;
  readonly to: string;
  readonly name: string | null;
  readonly spans: readonly ViewSpan[];
}

export interface WeekView {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  /** No hours are stated: Monday to Friday is assumed. */
  readonly assumed: boolean;
  /** The day that is judged for, and the last of the horizon. */
  readonly asOf: string;
  readonly until: string;
  readonly days: readonly ViewDay[];
  readonly lines: readonly ViewLine[];
  readonly others: readonly ViewOtherDay[];
  readonly problems: readonly ViewProblem[];
  /** The inboxes of the same unit, this one included. */
  readonly siblings: readonly { readonly key: string; readonly title: string }[];
  readonly place: ViewPlace;
}

/** Who may be named on a line, the nearest first. */
export interface ViewCandidate {
  readonly key: string;
  readonly name: string;
  readonly isFunction: boolean;
  /** Where she works, or where the funktion is. */
  readonly unit: string;
  readonly role: string;
  readonly isMember: boolean;
  /** Of the days of the line in the week that is shown, those on which she is there. */
  readonly present: number;
  readonly days: number;
}

/** What is shown beside a line that is being changed. */
export interface MonitoringView {
  /** Why it cannot be done; null where it can. */
  readonly reason: string | null;
  readonly candidates: readonly ViewCandidate[];
}
