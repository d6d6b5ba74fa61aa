/** What is to stand in the real system, desired or current: plain values that JSON can hold, in an order of their own. */
import type { AbsenceKind, InboxKind, OperatingMode, OrderProcess, PrincipalType } from '../model/values.ts';

/** The version of the format below; it grows when a reader of the old one would be misled. */
export const PROVISIONING_VERSION = 1;

/** `YYYY-MM-DD`. */
export type IsoDate = string;
/** `FristadVC.samverkan`, or the name of a funktionsinkorg. */
export type InboxKey = string;
/** A VGR-id. */
export type PersonKey = string;
/** The name of a unit. */
export type UnitKey = string;

/** Who carries out a change: support, the process for units that start, merge or close, or the verksamhet. */
export type Executor = 'support' | 'enhetsprocessen' | 'verksamheten';

export interface Provisioning {
  readonly stamp: Stamp;
  /** By key, as is everything below: first by inbox or owner, then by person, then by date. */
  readonly departments: readonly ProvisionedDepartment[];
  readonly units: readonly ProvisionedUnit[];
  readonly inboxes: readonly ProvisionedInbox[];
  readonly members: readonly ProvisionedMember[];
  readonly administrators: readonly ProvisionedAdministrator[];
  readonly monitoring: readonly ProvisionedMonitoring[];
  readonly certificates: readonly ProvisionedCertificates[];
  readonly delegates: readonly ProvisionedDelegate[];
  readonly functions: readonly ProvisionedFunction[];
  readonly orders: readonly ProvisionedOrder[];
  readonly persons: readonly ProvisionedPerson[];
  readonly assignments: readonly ProvisionedAssignment[];
}

/** What an output was made from and by what: the same in every output that can hold it. No clock, no place, no person. */
export interface Stamp {
  /** Of the format of states. */
  readonly version: number;
  /** Which program it was: `Rutin 1.2.3`. Empty where a file does not tell. */
  readonly program: string;
  /** The version of the language that it reads; 0 where a file does not tell. */
  readonly language: number;
  readonly asOf: IsoDate;
  readonly horizonDays: number;
  /** The last day of the horizon. */
  readonly until: IsoDate;
  /** Of the declarations and routines, in a form that names its algorithm: `sha256:…`. */
  readonly digest: string;
  /** The part of the organisation that the values are limited to; null for all of it. */
  readonly only: string | null;
  readonly routines: readonly StampedRoutine[];
}

/** A written routine in use. */
export interface StampedRoutine {
  readonly document: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  /** Null where the routine has no such end, as a source has neither. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Its validity has passed, and no newer version has begun. */
  readonly expired: boolean;
  /** Of the quotes that hold in it, `sha256:…`: a change of wording is seen though version and ids stay. Empty where a file does not tell. */
  readonly text: string;
}

/** A verksamhet. */
export interface ProvisionedDepartment {
  readonly key: string;
  readonly name: string;
  /** The nearest verksamhet above it, else its huvudman; null where it hangs on none. */
  readonly parent: string | null;
}

export interface ProvisionedUnit {
  readonly key: UnitKey;
  readonly name: string;
  readonly hsa: string | null;
  /** The huvudman; null where the unit hangs on none. */
  readonly principal: { readonly key: string; readonly name: string; readonly type: PrincipalType | null } | null;
  /** The nearest verksamhet, else the unit itself. */
  readonly department: { readonly key: string; readonly name: string };
  /** On the as-of date. */
  readonly mode: OperatingMode;
  /** Later changes within the horizon. */
  readonly modeChanges: readonly { readonly from: IsoDate; readonly mode: OperatingMode }[];
}

/**
 * What may not be added to nor changed: it belongs to a unit that is in läsläge or arkiverad on the as-of date. What is to
 * be removed there is a task for a person.
 */
interface Freezable {
  readonly frozen: boolean;
}

export interface ProvisionedInbox extends Freezable {
  readonly key: InboxKey;
  readonly kind: InboxKind | 'function';
  /** The display name. */
  readonly title: string;
  readonly unit: UnitKey;
  /** Who adds and removes it. */
  readonly executor: Executor;
  /** The process that adds it: `beställning uppstart "…"` in the inbox. */
  readonly order: { readonly process: OrderProcess; readonly reference: string } | null;
  /** Of a funktionsinkorg: what it is for, and the decision. */
  readonly purpose: string | null;
  readonly decision: string | null;
}

/** A period of days, both inclusive; null for none. */
export interface Dated {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export interface ProvisionedMember extends Dated {
  readonly inbox: InboxKey;
  readonly person: PersonKey;
}

export interface ProvisionedAdministrator {
  readonly inbox: InboxKey;
  readonly person: PersonKey;
}

export type MonitoredDays =
  | { readonly kind: 'every' }
  | { readonly kind: 'weekdays'; readonly weekdays: readonly WeekdayName[] }
  | { readonly kind: 'holidays' }
  | { readonly kind: 'date'; readonly date: IsoDate };

export type WeekdayName = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Someone who watches: a person, or a funktion by its name. The order among watchers matters: the first is responsible. */
export interface ProvisionedWatcher {
  readonly kind: 'person' | 'function';
  readonly key: string;
}

/** One `bevakas` line. */
export interface MonitoredLine {
  readonly days: MonitoredDays;
  /** Checks a day. */
  readonly count: number;
  /** `HH:MM`, in order. */
  readonly times: readonly string[];
  readonly watchers: readonly ProvisionedWatcher[];
  readonly substitutes: readonly ProvisionedWatcher[];
}

export interface ProvisionedMonitoring extends MonitoredLine {
  readonly inbox: InboxKey;
}

/** The intygsbevakning of a unit. */
export interface ProvisionedCertificates extends Freezable {
  readonly unit: UnitKey;
  readonly channel: string | null;
  readonly responseDays: number | null;
  readonly monitoring: readonly MonitoredLine[];
}

/** An ombud for a personal inbox. `frozen`: all units where the owner works on the as-of date are in läsläge or arkiverad. */
export interface ProvisionedDelegate extends Dated, Freezable {
  readonly owner: PersonKey;
  readonly delegate: PersonKey;
  readonly decidedBy: PersonKey | null;
  readonly decidedOn: IsoDate | null;
  readonly assignedBy: PersonKey | null;
  readonly assignedOn: IsoDate | null;
  readonly absence: ProvisionedAbsence;
}

/** The absence that an ombud is for. Why someone is away is told only to those who asked for it. */
interface ProvisionedAbsence extends Dated {
  readonly kind?: AbsenceKind;
}

/** A funktion and those who staff it. */
export interface ProvisionedFunction {
  readonly key: string;
  readonly name: string;
  /** The unit or verksamhet it is at. */
  readonly place: string;
  readonly staff: readonly PersonKey[];
}

/** A `beställning` that stands by itself: what adds, merges or removes an inbox that need not be declared any more. */
export interface ProvisionedOrder {
  readonly inbox: InboxKey;
  readonly process: OrderProcess;
  readonly reference: string;
}

export interface ProvisionedPerson {
  readonly key: PersonKey;
  readonly name: string;
  readonly hsa: string | null;
  readonly personalInbox: boolean;
}

/** An uppdrag: what someone is at a unit or in a verksamhet. Not in force on the as-of date if it begins later. */
export interface ProvisionedAssignment extends Dated {
  readonly person: PersonKey;
  readonly role: string;
  readonly place: string;
}
