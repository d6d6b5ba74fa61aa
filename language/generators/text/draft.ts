/** What is to be written as declarations: names as the language has them, each thing with where it was found. */
import type { InboxKind, OperatingMode, OrderProcess, PrincipalType } from '../../model/index.ts';
import type { Dated, IsoDate, MonitoredLine, ProvisionedDelegate } from '../../provisioning/index.ts';

/** Comments that say where a thing comes from, and what it was called there. */
interface Noted {
  readonly notes: readonly string[];
}

/** The note stands after the thing, on its line. */
interface NotedItem {
  readonly note?: string | undefined;
}

export interface DraftPart extends Noted {
  readonly kind: 'principal' | 'administration' | 'department';
  readonly key: string;
  /** Null where it is not told. */
  readonly name: string | null;
  readonly type: PrincipalType | null;
  readonly parent: string | null;
}

export interface DraftUnit extends Noted {
  readonly key: string;
  readonly name: string | null;
  readonly parent: string | null;
  readonly hsa: string | null;
  readonly level: number | null;
  /** `slag`, a free word. */
  readonly unitKind: string | null;
  /** In order; a line without a day holds from the beginning. */
  readonly modes: readonly { readonly mode: OperatingMode; readonly from: IsoDate | null }[];
  readonly administrators: readonly DraftPerson[];
  readonly inboxes: readonly DraftInbox[];
  readonly certificates: DraftCertificates | null;
}

/** A person in a list. */
export interface DraftPerson extends NotedItem {
  readonly person: string;
}

export interface DraftMember extends DraftPerson, Dated {}

export type DraftLine = MonitoredLine & NotedItem;

/** What an organisational inbox and a funktionsinkorg share. */
export interface DraftShared extends Noted {
  /** `namn`; null where it follows from other names. */
  readonly title: string | null;
  /** Its own; empty where the unit's hold. */
  readonly administrators: readonly DraftPerson[];
  readonly members: readonly DraftMember[];
  readonly monitoring: readonly DraftLine[];
}

export interface DraftInbox extends DraftShared {
  readonly kind: InboxKind;
  readonly order: { readonly process: OrderProcess; readonly reference: string } | null;
}

export interface DraftFunctionInbox extends DraftShared {
  readonly key: string;
  readonly name: string | null;
  readonly place: string | null;
  readonly purpose: string | null;
  readonly decision: string | null;
}

export interface DraftCertificates extends Noted {
  readonly channel: string | null;
  readonly responseDays: number | null;
  readonly monitoring: readonly DraftLine[];
}

export interface DraftFunction extends Noted {
  readonly key: string;
  readonly name: string | null;
  readonly place: string | null;
  readonly staff: readonly DraftPerson[];
}

export interface DraftAssignment extends Dated, NotedItem {
  readonly role: string;
  readonly place: string;
}

export interface DraftPersonal extends Noted {
  readonly key: string;
  readonly name: string | null;
  readonly hsa: string | null;
  readonly personalInbox: boolean;
  /** `anställd`; null where it is not told. */
  readonly employment: Dated | null;
  readonly assignments: readonly DraftAssignment[];
}

/** An absence with the ombud that it names. */
export interface DraftAbsence extends Noted, Pick<ProvisionedDelegate, 'absence' | 'owner'> {
  readonly decidedBy: string | null;
  readonly decidedOn: IsoDate | null;
  readonly assignedBy: string | null;
  readonly assignedOn: IsoDate | null;
  readonly delegates: readonly DraftMember[];
}

export interface DraftOrder extends NotedItem {
  readonly inbox: string;
  readonly process: OrderProcess;
  readonly reference: string;
}

export interface Draft {
  readonly parts: readonly DraftPart[];
  readonly units: readonly DraftUnit[];
  readonly functions: readonly DraftFunction[];
  readonly functionInboxes: readonly DraftFunctionInbox[];
  readonly persons: readonly DraftPersonal[];
  readonly absences: readonly DraftAbsence[];
  readonly orders: readonly DraftOrder[];
}
