/** What the guides for a new employee and a new unit are given: plain JSON. */
import type { ViewPlace } from './shapes.ts';

/** What is said at a field. */
export interface FieldSaid {
  /** Of a person in a list `persons.0.id`. */
  readonly field: string;
  /** Nothing is wrong with it: it is still to be filled in. */
  readonly lacking: boolean;
  readonly message: string;
  /** Where the other one stands, of something that is there already. */
  readonly place: ViewPlace | null;
  /** `personer.rutin, rad 16`. */
  readonly where: string | null;
}

/** Something that was found by a part of its name. */
interface FoundChoice {
  readonly key: string;
  readonly label: string;
  /** What tells it from another of the same name. */
  readonly detail: string;
}

/** A word of the language, and what it means. */
export interface WordChoice {
  readonly word: string;
  readonly meaning: string;
}

/** An inbox to be ticked. */
export interface InboxChoice extends FoundChoice {
  /** It is one of the unit's own. */
  readonly own: boolean;
}

export interface NewEmployeeView {
  readonly said: readonly FieldSaid[];
  readonly unit: FoundChoice | null;
  readonly units: readonly FoundChoice[];
  readonly roles: readonly WordChoice[];
  /** The unit's own first, then those that are ticked or searched for. */
  readonly inboxes: readonly InboxChoice[];
  /** The first day as it stands: as filled in, else as proposed. */
  readonly from: string;
  /** Whether the person is to have no personal inbox; null where the question does not arise. */
  readonly noPersonalInbox: boolean | null;
}

/** An inbox of a new unit: how often it is to be checked, and when. */
interface InboxTimes {
  /** How many checks a day the routines ask for. */
  readonly asked: number;
  /** As filled in, else as proposed. */
  readonly times: string;
}

/** Someone of a new unit. */
export interface UnitPersonView {
  readonly id: string;
  /** The name of someone who is known; null of someone who is to be. */
  readonly known: string | null;
  readonly administers: boolean;
  readonly reads: boolean;
}

export interface NewUnitView {
  readonly said: readonly FieldSaid[];
  /** The short name: as filled in, else as proposed. */
  readonly key: string;
  readonly parent: FoundChoice | null;
  readonly parents: readonly FoundChoice[];
  /** Nothing is there that a unit could be part of. */
  readonly isFirst: boolean;
  readonly municipalities: readonly FoundChoice[];
  readonly kinds: readonly WordChoice[];
  readonly roles: readonly WordChoice[];
  /** Opening hours to choose from: a line for some days each. */
  readonly hours: readonly string[];
  readonly meddelande: InboxTimes;
  readonly samverkan: InboxTimes;
  readonly persons: readonly UnitPersonView[];
  /** Persons to choose from: those nearby first. */
  readonly found: readonly FoundChoice[];
}
