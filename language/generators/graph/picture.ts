/** What a picture of the organisation shows, as plain values: parts in parts, units, inboxes, who watches them, who stands in. */
import type { OperatingMode, PrincipalType } from '../../model/index.ts';
import type { Dated, MonitoredLine } from '../../provisioning/index.ts';

/** How many open findings a thing has. */
export interface Marks {
  readonly errors: number;
  readonly warnings: number;
}

/** `units`: every unit with its inboxes. `lists`: units as lines. `totals`: parts with numbers alone. */
export type Detail = 'units' | 'lists' | 'totals';

export interface Picture {
  /** The name of the part that the picture is limited to; empty where it shows everything. */
  readonly title: string;
  readonly asOf: string;
  readonly until: string;
  readonly detail: Detail;
  /** How many levels of parts are shown; what lies deeper is told in numbers at the last. */
  readonly levels: number;
  /** At the top: huvudmän, or the part that the picture is limited to. */
  readonly parts: readonly PicturePart[];
  /** Huvudmän that have no units, by name. */
  readonly empty: readonly { readonly name: string; readonly type: PrincipalType | null }[];
  /** Units that hang on nothing. */
  readonly loose: readonly PictureUnit[];
  readonly looseAbsences: readonly PictureAbsence[];
  readonly totals: Totals;
}

export interface Totals {
  readonly units: number;
  readonly inboxes: number;
  readonly members: number;
  readonly marks: Marks;
}

export interface PicturePart {
  readonly key: string;
  readonly kind: 'principal' | 'administration' | 'department';
  readonly name: string;
  /** Of the huvudman at the top. */
  readonly type: PrincipalType | null;
  readonly marks: Marks;
  readonly parts: readonly PicturePart[];
  readonly units: readonly PictureUnit[];
  readonly absences: readonly PictureAbsence[];
  /** Of everything at and under it. */
  readonly totals: Totals;
}

export interface PictureUnit {
  readonly key: string;
  readonly name: string;
  readonly mode: OperatingMode;
  readonly marks: Marks;
  readonly inboxes: readonly PictureInbox[];
}

export interface PictureInbox {
  readonly key: string;
  readonly kind: 'message' | 'collaboration' | 'function' | 'certificates';
  readonly title: string;
  /** Undefined where an inbox of the kind has none. */
  readonly members: number | undefined;
  readonly marks: Marks;
  readonly lines: readonly MonitoredLine[];
}

export interface PictureAbsence {
  readonly owner: Named;
  readonly period: Dated;
  readonly marks: Marks;
  readonly delegates: readonly (Named & { readonly period: Dated })[];
}

/** A person by key and name. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

export const NO_MARKS: Marks = { errors: 0, warnings: 0 };

/** Both together. */
export function addMarks(a: Marks, b: Marks): Marks {
  return { errors: a.errors + b.errors, warnings: a.warnings + b.warnings };
}
