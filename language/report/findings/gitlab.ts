/** GitLab's Code Quality report. */

import type { ReportedFinding } from '../../engine/index.ts';
import { jsonOf } from '../../generators/support/text.ts';
import type { SeverityWord } from '../../model/index.ts';
import { annotated, type Format, type Printout, repositoryPath } from './format.ts';
import { codeWords, inOneText } from './words.ts';

const SEVERITIES: Readonly<Record<SeverityWord, string>> = {
  fel: 'critical',
  varning: 'major',
  upplysning: 'minor',
  tips: 'info',
};

export const gitlab: Format = (printout) => {
  const issues = annotated(printout).map((finding) => issueOf(printout, finding));
  return `${jsonOf(issues, 2)}\n`;
};

/** One that was known before weighs nothing. */
function issueOf(printout: Printout, finding: ReportedFinding): object {
  const { code, severity, file, line, endLine, fingerprint, known } = finding;
  return {
    description: inOneText(finding),
    check_name: known === true ? codeWords(finding, printout.report.language) : code,
    fingerprint,
    severity: known === true ? 'info' : SEVERITIES[severity],
    location: { path: repositoryPath(printout, file) ?? file, lines: { begin: line, end: endLine } },
  };
}
