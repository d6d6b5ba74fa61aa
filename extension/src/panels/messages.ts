/** What a panel and the extension say to each other. */

import type { DelegatesView } from '../delegates-shapes.ts';
import type { ReportView } from '../report-shapes.ts';
import type { FormAnswer, ViewPlace, WrittenLines } from '../shapes.ts';
import type { ReachKey, SubjectView } from '../subject-shapes.ts';
import type { Dictionary } from '../text.ts';
import type { WeekView } from '../week-shapes.ts';

/** All that a panel can show. */
export type AnyView = Editable<WeekView | DelegatesView> | ReportView | FormView | SubjectView;

/** A view in which lines can be changed, and the change that is being tried. */
export interface Editable<View> {
  readonly view: View;
  readonly attempt: Attempt | null;
}

/** A change of a line: tried, or written. */
export interface Attempt<Fields = object, View = unknown> {
  readonly fields: Fields;
  readonly answer: FormAnswer<View> | null;
  readonly busy: boolean;
  /** What has to be told about it. */
  readonly note: string | null;
  /** The line, when it has been written. */
  readonly written: WrittenLines | null;
}

/** A form as its page shows it. */
export interface FormView<Fields = object, View = unknown> {
  /** Another number: the form has been opened anew, with these fields. */
  readonly opening: number;
  readonly fields: Fields;
  /** What the server last answered; it may be of other fields while it is `busy`. */
  readonly answer: FormAnswer<View> | null;
  readonly busy: boolean;
  /** What has to be told about the form itself. */
  readonly note: string | null;
}

export interface ToPanel {
  readonly view: AnyView | undefined;
  readonly texts: Dictionary;
  readonly language: 'sv' | 'en';
  /** The day for which it is shown, where that is not today. */
  readonly day: string | null;
}

/** What a button of a report asks for. */
export type Wish =
  | 'again'
  | 'part'
  | 'save'
  | 'browser'
  | 'tree'
  | 'approve'
  | 'input'
  | 'other-input'
  | 'stop'
  | 'source-control';

export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'today' }
  | { readonly type: 'select'; readonly key: string }
  /** Opens the form of a new absence of the person with the key. */
  | { readonly type: 'absence'; readonly key: string }
  | { readonly type: 'open'; readonly place: ViewPlace }
  /** Leads to where a name is declared. */
  | { readonly type: 'name'; readonly key: string }
  /** Leads to a place in a file of the workspace, as it is or as it was committed; line and column count from 1. */
  | {
      readonly type: 'file';
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly committed: boolean;
    }
  | { readonly type: 'wish'; readonly wish: Wish }
  /** Shows the page of a person. */
  | { readonly type: 'person'; readonly key: string }
  /** Shows the page of another day; null is the as-of date. */
  | { readonly type: 'day'; readonly day: string | null }
  /** Does something about the person that is shown. */
  | { readonly type: 'deed'; readonly deed: 'add-member' | 'last-day' | 'delegates' }
  /** Writes it as a line of a förväntan. */
  | { readonly type: 'expect'; readonly reach: ReachKey }
  /** What has been filled in of a form: to be answered, or to be written. */
  | { readonly type: 'ask' | 'write'; readonly fields: object }
  /** Closes the form, or lets a change be. */
  | { readonly type: 'leave' }
  /** Takes back what was written last. */
  | { readonly type: 'undo' }
  /** Shows the week with a day; without one, asks for it. */
  | { readonly type: 'day'; readonly day: string | null };
