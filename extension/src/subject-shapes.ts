/** What the page of a person, an inbox or a unit is given: plain JSON, in the words of the reader's language. */
import type { ViewPlace, ViewProblem } from './shapes.ts';

/** A line of a file that says what a row says. */
export interface SubjectLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly place: ViewPlace;
}

/** That someone reaches an inbox: a shared one by its key, or the personal one of a person by VGR-id. */
export interface ReachKey {
  readonly person: string;
  readonly inbox: 'shared' | 'personal';
  readonly object: string;
}

/** One thing that is told of the subject. */
export interface SubjectRow {
  /** What or who it is: `läkare vid Fristad vårdcentral`, `Exempel Ett (exeet1)`. */
  readonly text: string;
  /** The key of a page of its own; null of what has none. */
  readonly key: string | null;
  /** How, when and by whom. */
  readonly notes: readonly string[];
  /** It holds on the day; what does not is told of with its dates. */
  readonly holds: boolean;
  readonly lines: readonly SubjectLine[];
  /** What a förväntan can say of it; null of what none can. */
  readonly reach: ReachKey | null;
}

/** Rows under a heading. */
export interface SubjectSection {
  readonly name: SubjectSectionName;
  readonly title: string;
  /** What is said where there is no row. */
  readonly none: string;
  readonly rows: readonly SubjectRow[];
}

type SubjectSectionName = 'assignments' | 'staff' | 'reaches' | 'duties' | 'absences' | 'stands-for' | 'stand-ins';

/** The page of a person, an inbox or a unit, on a day. */
export interface SubjectView {
  readonly kind: 'person' | 'inbox' | 'unit';
  readonly key: string;
  readonly name: string;
  /** What she may do; what the inbox or the unit is part of. */
  readonly facts: readonly string[];
  readonly day: string;
  /** `måndag 2026-12-07`. */
  readonly dayInWords: string;
  /** The day on which everything else is judged: what is found wrong is found of it. */
  readonly asOf: string;
  readonly problems: readonly ViewProblem[];
  readonly sections: readonly SubjectSection[];
  readonly place: ViewPlace;
}

/** The page, and the workspace that it is in. */
export interface SubjectAnswer {
  readonly folder: string;
  readonly view: SubjectView;
}

/** A person who was searched for. */
export interface PersonChoice {
  readonly folder: string;
  readonly key: string;
  /** `Exempel Ett`, spelled so that what was typed is in it. */
  readonly label: string;
  /** `läkare · Fristad vårdcentral`. */
  readonly detail: string;
}

/** Something that can be chosen in a form: a person, an inbox. */
interface FormChoice {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
}

/** What the form that lets a person into an inbox shows. */
export interface AddMemberView {
  readonly person: FormChoice | null;
  readonly inbox: FormChoice | null;
  /** The inboxes that fit what is typed, those of her own units first. */
  readonly found: readonly FormChoice[];
  /** Why she is not let in as it is filled in. */
  readonly problem: string | null;
}

/** A line that a last day concerns: what it gives her, and what happens to it or is left to decide. */
export interface LastDayLine {
  readonly text: string;
  readonly note: string;
  readonly line: SubjectLine;
}

/** What the form of someone's last day shows. */
export interface LastDayView {
  readonly person: FormChoice | null;
  readonly problem: string | null;
  /** The lines that end or go. */
  readonly endings: readonly LastDayLine[];
  /** What people must decide about. */
  readonly left: readonly LastDayLine[];
}

/** The line of a förväntan that someone reaches an inbox, or why it is not written. */
export interface ExpectationView {
  readonly line: string | null;
  readonly problem: string | null;
}
