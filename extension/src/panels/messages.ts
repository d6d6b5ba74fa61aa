/** What a panel and the extension say to each other. */
import type { ReportView } from '../report-shapes.ts';
import type { DelegatesView, ViewPlace, WeekView } from '../shapes.ts';
import type { Dictionary } from '../text.ts';

/** All that a panel can show. */
export type AnyView = WeekView | DelegatesView | ReportView;

export interface ToPanel {
  readonly view: AnyView | undefined;
  readonly texts: Dictionary;
  readonly language: 'sv' | 'en';
  /** The day for which it is shown, where that is not today. */
  readonly day: string | null;
}

/** What a button of a report asks for. */
export type Wish = 'again' | 'part' | 'save' | 'browser' | 'tree' | 'approve' | 'input' | 'other-input';

export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'today' }
  | { readonly type: 'select'; readonly key: string }
  | { readonly type: 'open'; readonly place: ViewPlace }
  /** Leads to where a name is declared. */
  | { readonly type: 'name'; readonly key: string }
  /** Leads to a place in a file of the workspace; line and column count from 1. */
  | { readonly type: 'file'; readonly file: string; readonly line: number; readonly column: number }
  | { readonly type: 'wish'; readonly wish: Wish };
