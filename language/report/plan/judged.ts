/** What a plan is made of. */
import type { Options } from '../../engine/index.ts';
import type { Language, Workspace } from '../../model/index.ts';

/** A workspace and how it is judged and told. */
export interface Judged {
  readonly ws: Workspace;
  readonly options: Options;
  readonly language: Language;
  /** Of all that was read. */
  readonly digest: string;
}
