/** A version as the command line opened it. */
import type { Language } from '../../model/index.ts';
import type { ComparedSide } from '../../report/diff/report.ts';
import type { Unreadable } from '../../words/index.ts';

/** One version, opened, with what could not be read of it. */
export interface OpenedSide extends ComparedSide {
  readonly unreadable: readonly Unreadable[];
  /** What is not part of it on purpose, and worth a word. */
  readonly leftOut: readonly Unreadable[];
  /** The language of its configuration. */
  readonly language: Language | undefined;
  /** Its configuration, as it is written. */
  readonly settings: string | undefined;
}
