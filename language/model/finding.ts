/** What a judgement says: which clause, where, how severe, in words for people. */
import type { Day, DaySet } from '../time/index.ts';
import type { Declaration, Exemption, FunctionInbox, Inbox, Unit } from './declarations.ts';
import type { Mark } from './origin.ts';
import type { Requirement, Routine } from './routine.ts';
import type { Sentence } from './sentence.ts';
import type { Severity } from './values.ts';

/** What a finding is about: a declaration, or one inbox of a unit. */
export interface Subject {
  readonly declaration: Declaration;
  readonly inbox: Inbox | undefined;
  /** The unit it belongs to, whose driftläge decides how it is judged. */
  readonly unit: Unit | undefined;
}

/** A shared inbox with its owner: `inkorg meddelande`, `inkorg samverkan` or a funktionsinkorg. */
export type SharedInboxSubject =
  | { readonly owner: Unit; readonly inbox: Inbox }
  | { readonly owner: FunctionInbox; readonly inbox: FunctionInbox };

/** A requirement as it holds on the as-of date. */
export interface RequirementInUse {
  /** The version in which it holds: the one that is cited. */
  readonly routine: Routine;
  readonly requirement: Requirement;
  /** The version in which it stands: the same, or one that it is taken over from. */
  readonly statedBy: Routine;
  /** The last day of the version that is cited has passed, and no newer version has begun. */
  readonly expired: boolean;
  /** That last day; undefined for a källa that nothing ends. */
  readonly lastDay: Day | undefined;
}

/** Another place that plays a part. */
export interface Related {
  readonly mark: Mark;
  readonly message: Sentence;
  /** What an editor says at that place, where whoever stands there is concerned as much: it is no finding of its own. */
  readonly echo?: Sentence;
}

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The check that found it and which of its messages it is. */
  readonly check: string;
  readonly trigger: string;
  /** What tells it from others for good, where that is not its message with its values. */
  readonly identity?: string;
  readonly mark: Mark;
  readonly subject: Subject | undefined;
  /** A headline of a few words that stands alone, and what to do: templates, filled from `args` and `days`. */
  readonly template: Sentence & { readonly advice: Sentence };
  readonly args: Readonly<Record<string, string | number>>;
  /** The days it is about; undefined when it is about none in particular. */
  readonly days: DaySet | undefined;
  /** The later day from which it will hold; undefined where it holds on the as-of date. */
  readonly from?: Day;
  /** It concerns nothing but days after the horizon: it is told, as information, and counts for nothing. */
  readonly afterHorizon?: true;
  /** The shared inboxes it is about, where what a unit lacks is said once for all of them. */
  readonly inboxes?: readonly SharedInboxSubject[];
  readonly related: readonly Related[];
  /** The clause that is not met; undefined for what the language itself demands. */
  readonly clause: RequirementInUse | undefined;
  /** Other clauses that rest on the same judgement. */
  readonly alsoCites: readonly string[];
  /** The exception that forgives it. */
  readonly suppressedBy: Exemption | undefined;
}

/** What tells a finding from others of its code and its subject, whatever its place. */
export function distinction({ identity, trigger, args }: Finding): Pick<Finding, 'trigger' | 'args'> {
  return identity === undefined ? { trigger, args } : { trigger: identity, args: {} };
}
