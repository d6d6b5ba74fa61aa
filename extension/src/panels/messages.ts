/** What a panel and the extension say to each other. */
import type { DelegatesView, ViewPlace, WeekView } from '../shapes.ts';
import type { Dictionary } from '../text.ts';

export interface ToPanel {
  readonly view: WeekView | DelegatesView | undefined;
  readonly texts: Dictionary;
  readonly language: 'sv' | 'en';
}

export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'select'; readonly key: string }
  | { readonly type: 'open'; readonly place: ViewPlace };
