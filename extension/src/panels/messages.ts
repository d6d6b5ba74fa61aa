/** What a panel and the extension say to each other. */
import type { ReportView } from '../report-shapes.ts';
import type { DelegatesView, FormAnswer, ViewPlace, WeekView } from '../shapes.ts';
import type { Dictionary } from '../text.ts';

/** All that a panel can show. */
export type AnyView = WeekView | DelegatesView | ReportView | FormView;

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
  /** What has been filled in of a form: to be answered, or to be written. */
  | { readonly type: 'ask' | 'write'; readonly fields: object }
  /** Closes the form. */
  | { readonly type: 'leave' };
