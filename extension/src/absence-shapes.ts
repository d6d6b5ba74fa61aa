/** What the form of a new absence shows: plain JSON, days as `YYYY-MM-DD`. */
import type { ViewPeriod } from './shapes.ts';

/** A person that one can choose. */
export interface PersonRow {
  readonly key: string;
  readonly name: string;
  /** `läkare · Fristad vårdcentral`. */
  readonly detail: string;
}

/** What the validator says against an ombud. */
export interface ReasonView {
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly code: string;
  readonly message: string;
  readonly advice: string;
}

/** Someone who could be ombud. */
export interface CandidateView extends PersonRow {
  readonly chosen: boolean;
  /** As what the person would be written: days of its own, empty for those of the absence. */
  readonly from: string;
  readonly to: string;
  readonly maySign: boolean;
  /** Has a role of the absent person's. */
  readonly alike: boolean;
  /** For how many others the person stands in on some of the days. */
  readonly others: number;
  /** Of the days that need an ombud: those on which the person is there, and those on which not. */
  readonly there: readonly ViewPeriod[];
  readonly away: readonly ViewPeriod[];
  readonly days: number;
  /** The person's own absences on the days, whole. */
  readonly absences: readonly ViewPeriod[];
  readonly reasons: readonly ReasonView[];
  /** All but the reasons in a line. */
  readonly summary: string;
}

/** Some who leave nothing to say together, beside those who are chosen. */
interface SetView {
  /** `Två tillsammans räcker: Exempel Ett (exeet1) och Exempel Två (exetv1)`. */
  readonly words: string;
  readonly members: readonly DelegateField[];
}

/** The days of the absence; without an end, to the end of the horizon. */
export interface AbsenceDays extends ViewPeriod {
  /** How many need an ombud, and the others. */
  readonly needed: number;
  readonly closed: readonly ViewPeriod[];
  readonly holidays: readonly { readonly day: string; readonly name: string }[];
}

/** A field that holds up the writing, and why. */
interface LackView {
  readonly field: string;
  readonly message: string;
}

export interface AbsenceFormView {
  readonly asOf: string;
  /** The kinds of absence: the word of the language, and what it means. */
  readonly kinds: readonly { readonly word: string; readonly meaning: string }[];
  /** Those found by the words of a name; without any, those of the part that the form was opened at. */
  readonly people: readonly PersonRow[];
  readonly person: PersonRow | null;
  /** Where the person works, where there is more than one place. */
  readonly places: readonly { readonly key: string; readonly name: string }[];
  /** Whether it is to be said that the person returns, and why the ombud may see everything. */
  readonly asksReturn: boolean;
  readonly asksJustification: boolean;
  readonly lacks: readonly LackView[];
  /** Null as long as it is not known who is away, and when. */
  readonly days: AbsenceDays | null;
  readonly candidates: readonly CandidateView[];
  /** Where no single candidate is enough: the best sets of them, those that leave nothing to say. */
  readonly sets: readonly SetView[];
  /** How many more there are than are told. */
  readonly more: number;
  /** Those who may decide on ombud, and assign them. */
  readonly deciders: readonly PersonRow[];
  readonly assigners: readonly PersonRow[];
  /** What is to be known of the absence as a whole. */
  readonly note: string | null;
}

/** An ombud that was chosen, with days of its own or those of the absence. */
export interface DelegateField {
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

/** The fields, empty where nothing is filled in. */
export interface AbsenceFormFields {
  readonly person: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly concerns: string;
  readonly delegates: readonly DelegateField[];
  readonly returns: boolean;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly assignedBy: string;
  readonly assignedOn: string;
  readonly justification: string;
  /** The part of the organisation that the form was opened at. */
  readonly at: string;
  /** Words of a name: of the absent person, of an ombud. */
  readonly personSearch: string;
  readonly candidateSearch: string;
}
