/** GitLab's Code Quality report. */

import { jsonOf } from '../../generators/support/text.ts';
import type { SeverityWord } from '../../model/index.ts';
import { annotated, type Format, repositoryPath } from './format.ts';
import { inOneText } from './words.ts';

const SEVERITIES: Readonly<Record<SeverityWord, string>> = {
  fel: 'critical',
  varning: 'major',
  upplysning: 'minor',
  tips: 'info',
};

export const gitlab: Format = (printout) => {
  const issues = annotated(printout).map(({ code, severity, message, advice, file, line, endLine, fingerprint }) => ({
    description: inOneText({ message, advice }),
    check_name: code,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: repositoryPath(printout, file) ?? file, lines: { begin: line, end: endLine } },
  }));
  return `${jsonOf(issues, 2)}\n`;
};
