/** What the panel of delegates is given: plain JSON, days as `YYYY-MM-DD`. */
import type { ViewPeriod, ViewPlace, ViewProblem } from './shapes.ts';

/** A line `ombud`, with the days it is for within the absence. */
export interface ViewStated extends ViewPeriod {
  /** The number of its absence among those shown, and its own in that. */
  readonly absence: number;
  readonly line: number;
  readonly isOpen: boolean;
}

/** One ombud: of the days stated, those on which the person is there, and the others. */
export interface ViewDelegate {
  readonly key: string;
  readonly name: string;
  readonly role: string | null;
  readonly maySign: boolean;
  readonly present: readonly ViewPeriod[];
  readonly absent: readonly ViewPeriod[];
  readonly stated: readonly ViewStated[];
  readonly place: ViewPlace;
}

export interface ViewAbsence extends ViewPeriod {
  /** No end is known; `to` is then the end of the horizon. */
  readonly open: boolean;
  readonly place: ViewPlace;
}

/** Days that are wanting: nobody, too few, or nobody who signs. */
export interface ViewGap {
  readonly kind: 'none' | 'few' | 'unsigned';
  readonly periods: readonly ViewPeriod[];
  readonly days: number;
  /** They all lie after the horizon. */
  readonly afterHorizon: boolean;
  readonly problem: ViewProblem;
}

export interface DelegatesView {
  readonly key: string;
  readonly name: string;
  readonly asOf: string;
  /** The last day of the horizon; what is shown may go beyond it. */
  readonly until: string;
  /** The days that are shown. */
  readonly from: string;
  readonly to: string;
  /** Days on which no unit of the person is open. */
  readonly closed: readonly ViewPeriod[];
  /** Holidays and eves, by their names. */
  readonly holidays: readonly { readonly day: string; readonly name: string }[];
  readonly absences: readonly ViewAbsence[];
  readonly delegates: readonly ViewDelegate[];
  readonly gaps: readonly ViewGap[];
  /** Working days of the absences, and those of them on which at least one ombud is there. */
  readonly workingDays: number;
  readonly coveredDays: number;
  readonly place: ViewPlace;
}

/** What is shown beside an end that is being moved. */
export interface PeriodView {
  /** Why it cannot be done; null where it can. */
  readonly reason: string | null;
}
