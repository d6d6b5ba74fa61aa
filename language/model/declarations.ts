/** What a file declares: plain readonly values, each with its place, names unresolved. */
import type { Day, Minute } from '../time/index.ts';
import type { Declared } from './declared.ts';
import type { Expectation } from './expectation.ts';
import type { FlowEnd, InboxRef } from './inbox-ref.ts';
import type { Origin } from './origin.ts';
import type { Routine } from './routine.ts';
import type {
  AbsenceKind,
  InboxKind,
  OperatingMode,
  OptionChoice,
  OrderProcess,
  Period,
  PrincipalType,
  Ref,
  Stated,
  StatedSpan,
  WeekdaySet,
} from './values.ts';

export interface Principal extends Declared {
  readonly kind: 'principal';
  readonly type: Stated<PrincipalType> | undefined;
  readonly organisationNumber: Stated<string> | undefined;
  readonly agreement: Stated<string> | undefined;
  readonly municipalityCode: Stated<string> | undefined;
  readonly options: readonly OptionChoice[];
  /** The keyword `option`. */
  readonly optionsAt: Origin | undefined;
  readonly area: Stated<string> | undefined;
  readonly modes: readonly ModeLine[];
}

/** A förvaltning or a verksamhet. */
export interface Division extends Declared {
  readonly kind: 'administration' | 'department';
  readonly parent: Ref | undefined;
  readonly area: Stated<string> | undefined;
  readonly modes: readonly ModeLine[];
}

export interface ModeLine {
  readonly mode: OperatingMode;
  /** FIRST_DAY when not stated. */
  readonly from: Day;
  readonly fromAt: Origin | undefined;
  readonly readable: boolean;
  readonly decision: Stated<string> | undefined;
  /** The keyword `driftläge`. */
  readonly at: Origin;
}

export interface Unit extends Declared {
  readonly kind: 'unit';
  readonly parent: Ref | undefined;
  readonly hsa: Stated<string> | undefined;
  readonly level: Stated<number> | undefined;
  readonly area: Stated<string> | undefined;
  readonly unitKind: Stated<string> | undefined;
  readonly journal: Origin | undefined;
  readonly writesCertificates: Origin | undefined;
  readonly modes: readonly ModeLine[];
  readonly opening: Opening;
  readonly administrators: Administrators;
  readonly inboxes: readonly Inbox[];
  readonly certificateMonitoring: CertificateMonitoring | undefined;
  readonly readAccess: ReadAccess | undefined;
  readonly logReview: LogReview | undefined;
}

/** Opening hours as written. */
export interface Opening {
  readonly always: Origin | undefined;
  readonly lines: readonly OpeningLine[];
  readonly deviating: readonly DeviatingDay[];
  readonly closed: readonly ClosedPeriod[];
  /** Some time or date in the hours could not be read: nothing is outside, no day is certainly open. */
  readonly unreadable: boolean;
}

export interface OpeningLine {
  /** The keyword `öppet`. */
  readonly at: Origin;
  /** `helgdagar` instead of weekdays. */
  readonly holidays: Origin | undefined;
  readonly weekdays: WeekdaySet;
  readonly spans: readonly StatedSpan[];
}

interface DeviatingDay {
  readonly day: Day;
  readonly at: Origin;
  readonly spans: readonly StatedSpan[];
}

interface ClosedPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly at: Origin;
  readonly reason: Stated<string> | undefined;
}

export interface Administrators {
  readonly persons: readonly Ref[];
  /** The words `administreras av` of the first line; undefined when there is none. */
  readonly at: Origin | undefined;
}

/** What an organisational inbox and a funktionsinkorg share. */
export interface SharedInbox {
  readonly title: Stated<string> | undefined;
  readonly members: readonly Member[];
  /** The keyword `medlemmar` of the first line. */
  readonly membersAt: Origin | undefined;
  readonly administrators: Administrators;
  readonly monitoring: readonly MonitoringLine[];
}

export interface Inbox extends SharedInbox {
  readonly kind: InboxKind;
  /** The words `inkorg samverkan`. */
  readonly at: Origin;
  /** The whole block, to its closing brace. */
  readonly whole: Origin;
  readonly order: Stated<{ readonly process: OrderProcess; readonly reference: string }> | undefined;
}

export interface Member {
  readonly person: Ref;
  readonly period: Period;
}

/** A person or, with `isFunction`, a funktion. */
export interface Watcher extends Ref {
  readonly isFunction: boolean;
}

export interface MonitoringLine {
  /** The keyword `bevakas`. */
  readonly at: Origin;
  /** The whole line or lines. */
  readonly whole: Origin;
  readonly days: MonitoringDays;
  readonly count: Stated<number> | undefined;
  readonly times: readonly Stated<Minute>[];
  /** A date or time in the line could not be read. */
  readonly unreadable: boolean;
  readonly watchers: readonly Watcher[];
  readonly substitutes: readonly Watcher[];
}

export type MonitoringDays =
  | { readonly kind: 'every' }
  | { readonly kind: 'weekdays'; readonly weekdays: WeekdaySet; readonly at: Origin }
  | { readonly kind: 'holidays'; readonly at: Origin }
  | { readonly kind: 'date'; readonly day: Day; readonly at: Origin };

export interface CertificateMonitoring {
  /** The keyword `intygsbevakning`. */
  readonly at: Origin;
  readonly whole: Origin;
  readonly channel: Stated<string> | undefined;
  readonly responseDays: Stated<number> | undefined;
  readonly monitoring: readonly MonitoringLine[];
}

export interface ReadAccess {
  readonly at: Origin;
  readonly via: readonly Stated<string>[];
  /** The keyword `via`. */
  readonly viaAt: Origin | undefined;
  readonly persons: readonly Ref[];
}

export interface LogReview {
  readonly at: Origin;
  readonly interval: Stated<string> | undefined;
  readonly person: Ref;
}

export interface FunctionGroup extends Declared {
  readonly kind: 'function';
  readonly place: Ref | undefined;
  readonly staff: readonly Ref[];
}

export interface FunctionInbox extends Declared, SharedInbox {
  readonly kind: 'function-inbox';
  readonly place: Ref | undefined;
  readonly purpose: Stated<string> | undefined;
  readonly decision: Stated<string> | undefined;
}

export interface Person extends Declared {
  readonly kind: 'person';
  readonly hsa: Stated<string> | undefined;
  readonly assignments: readonly Assignment[];
  readonly signs: Origin | undefined;
  readonly prescribes: Origin | undefined;
  readonly certificateResponsible: Origin | undefined;
  /** The words `utan personlig inkorg`. */
  readonly noPersonalInbox: Origin | undefined;
  readonly employment: Period | undefined;
}

export interface Assignment {
  /** The keyword `uppdrag`. */
  readonly at: Origin;
  /** As written, several words joined by one blank. */
  readonly role: Stated<string>;
  /** The role is written as a text: it is never a misspelling. */
  readonly roleIsText: boolean;
  readonly place: Ref;
  readonly period: Period;
}

export interface Absence extends Declared {
  readonly kind: 'absence';
  readonly person: Ref;
  readonly absenceKind: AbsenceKind;
  readonly kindAt: Origin;
  readonly period: Period;
  readonly delegates: readonly Delegate[];
  readonly decidedBy: DayedRef | undefined;
  readonly assignedBy: DayedRef | undefined;
  readonly justification: Stated<string> | undefined;
  readonly returns: Origin | undefined;
  /** The unit or verksamhet that the absence is limited to. */
  readonly concerns: Ref | undefined;
}

/** Someone who did something, on a day where it is written. */
export interface DayedRef extends Ref {
  readonly day: Day | undefined;
  /** Where the day is written. */
  readonly dayAt: Origin | undefined;
  /** The day is written but could not be read. */
  readonly unreadable: boolean;
}

export interface Delegate {
  /** The keyword `ombud` and the name. */
  readonly at: Origin;
  readonly person: Ref;
  /** As written; FIRST_DAY to LAST_DAY where nothing is (see delegatePeriod). */
  readonly period: Period;
  /** `vidare från exetv1`. */
  readonly onward: Stated<Ref> | undefined;
}

export interface Flow extends Declared {
  readonly kind: 'flow';
  readonly from: FlowEnd | undefined;
  readonly to: FlowEnd | undefined;
  readonly channel: Stated<string> | undefined;
  readonly content: Stated<string> | undefined;
  readonly concernsPatient: Origin | undefined;
  readonly savedToJournal: Origin | undefined;
  readonly justification: Stated<string> | undefined;
}

export interface Exemption extends Declared {
  readonly kind: 'exemption';
  readonly clause: Stated<string>;
  readonly subject: InboxRef;
  readonly period: Period | undefined;
  readonly justification: Stated<string> | undefined;
  readonly deviation: Stated<string> | undefined;
  readonly decidedBy: DayedRef | undefined;
}

export interface InboxOrder extends Declared {
  readonly kind: 'inbox-order';
  readonly process: OrderProcess;
  /** Undefined when empty or blank. */
  readonly reference: Stated<string> | undefined;
  readonly target: InboxRef;
}

/** What stands in the tree of the organisation. */
export type Part = Principal | Division | Unit;

/** What shares the namespace of the organisation. */
export type Placed = Part | FunctionGroup | FunctionInbox;

export type Declaration = Placed | Person | Absence | Flow | Exemption | InboxOrder | Expectation | Routine;
