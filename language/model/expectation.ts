/** What a förväntan states, line by line. */
import type { Declared } from './declared.ts';
import type { FlowEnd, InboxRef } from './inbox-ref.ts';
import type { Origin } from './origin.ts';
import type { Period, Ref, Stated } from './values.ts';

/** What the people of a workplace rely on. */
export interface Expectation extends Declared {
  readonly kind: 'expectation';
  readonly claims: readonly Claim[];
  readonly justification: Stated<string> | undefined;
}

/** A line of a förväntan. */
export type Claim = ReachClaim | GroupClaim | OutsideClaim | MonitoringClaim | CoverClaim;

interface ClaimBase {
  /** The whole line. */
  readonly at: Origin;
  /** FIRST_DAY to LAST_DAY where no day is written: every day of the horizon. */
  readonly period: Period;
}

/** Each of the persons reaches the inbox, or with `negated` none of them does. */
interface ReachClaim extends ClaimBase {
  readonly kind: 'reach';
  readonly persons: readonly Ref[];
  readonly negated: boolean;
  readonly end: FlowEnd;
}

/** As `reach`, of all who work within a part of the organisation on the day. */
interface GroupClaim extends ClaimBase {
  readonly kind: 'group';
  readonly place: Ref;
  readonly negated: boolean;
  readonly end: FlowEnd;
}

/** Nobody reaches the inbox who does not work within the part on the day. */
interface OutsideClaim extends ClaimBase {
  readonly kind: 'outside';
  readonly place: Ref;
  readonly end: FlowEnd;
}

/** The inbox is checked at least so many times a day. */
interface MonitoringClaim extends ClaimBase {
  readonly kind: 'monitored';
  readonly inbox: InboxRef;
  readonly count: Stated<number>;
}

/** Someone stands in for each of the persons on every day of absence on which it is needed. */
interface CoverClaim extends ClaimBase {
  readonly kind: 'covered';
  readonly persons: readonly Ref[];
}
