/** One thing that could be written at the caret. */

import type { WordPlace } from '../../reference/index.ts';

/** What kind of thing it is, for its icon. */
export type ItemKind = 'keyword' | 'person' | 'part' | 'function' | 'word' | 'clause' | 'check' | 'time' | 'snippet';

export interface Item {
  /** What is shown and, unless `insert` says otherwise, written. */
  readonly label: string;
  readonly kind: ItemKind;
  /** Beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** The word of the language that it is, or begins with: what is told of it is asked for when it is looked at. */
  readonly word?: WordPlace;
  /** A snippet with `${1:…}`, for clients that take them. */
  readonly snippet?: string;
  /** Ranks go first to last: 0 before 9. */
  readonly rank?: number;
  /** What is typed may match this too. */
  readonly filter?: string;
}

/** What could stand at a caret, and the range of the word that it would replace: up to the caret, or to the word's end. */
export interface Completion {
  readonly start: number;
  readonly caret: number;
  readonly end: number;
  /** What has been typed of the word, and what of it stands after the caret. */
  readonly prefix: string;
  readonly rest: string;
  readonly items: readonly Item[];
  /** There is more than could be told: ask again when more has been typed. */
  readonly isIncomplete: boolean;
}
