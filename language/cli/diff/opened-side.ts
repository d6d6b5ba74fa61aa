/** A version as the command line opened it. */
import type { Contents } from '../../disk/cache/contents.ts';
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
  /** The folder of the workspace that it is a version of. */
  readonly root: string;
  /** Whether it is that folder as it stands, or one of its revisions. */
  readonly isFolder: boolean;
  /** What its files hold. */
  readonly contents: Contents;
}
