/** What all that is told of a finding is told from. */
import type { Options, ReportedFinding, Retraced } from '../../engine/index.ts';
import type { Finding, Language, Workspace } from '../../model/index.ts';

export interface Scene {
  readonly ws: Workspace;
  readonly finding: Finding;
  /** The finding as a report has it. */
  readonly worded: ReportedFinding;
  readonly options: Options;
  readonly language: Language;
  readonly retraced: Retraced;
}
