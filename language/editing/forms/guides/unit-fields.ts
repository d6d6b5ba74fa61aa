/** What is filled in of a new unit. */
import type { PrincipalType } from '../../../model/index.ts';

/** Someone of the unit: known already, or declared with it. */
export interface UnitPerson {
  readonly isKnown: boolean;
  readonly id: string;
  /** Of someone who is not known. */
  readonly name: string;
  readonly role: string;
  /** May change who is a member of the inboxes. */
  readonly administers: boolean;
  /** Is a member of them. */
  readonly reads: boolean;
}

/** A huvudman that is declared with the unit. */
export interface NewPrincipal {
  readonly name: string;
  readonly type: PrincipalType;
  /** The code of a kommun. */
  readonly municipality: string;
  /** The agreement of a private one. */
  readonly agreement: string;
}

export interface UnitFields {
  /** What people call it. */
  readonly title: string;
  /** The name of its declaration. */
  readonly key: string;
  readonly hsa: string;
  /** One digit; empty for none stated. */
  readonly level: string;
  /** After `slag`; empty for none stated. */
  readonly kind: string;
  /** What it is part of, by the name of its declaration; empty for a huvudman that is not there yet. */
  readonly parent: string;
  readonly principal: NewPrincipal;
  /** A verksamhet that is put between the two; empty for none. */
  readonly department: string;
  /** A line for some days, each as it stands after `öppet`. */
  readonly hours: string;
  /** The times at which each inbox is checked; an inbox that is not here is none of the unit's. */
  readonly inboxes: { readonly meddelande?: string; readonly samverkan?: string };
  readonly persons: readonly UnitPerson[];
}

/** The names of what is declared with the unit. */
export interface UnitNames {
  readonly unit: string;
  /** What the unit is part of. */
  readonly above: string;
  readonly department: string | undefined;
  readonly principal: string | undefined;
}
