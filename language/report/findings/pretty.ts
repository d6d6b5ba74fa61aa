/** The report for a person at a terminal: by file, with the words in question, the clause and what to do. */
import type { Report, ReportedFinding } from '../../engine/index.ts';
import { defuse } from '../terminal/defuse.ts';
import { type Format, type Printout, toldFindings } from './format.ts';
import { headline, prettyFinding } from './pretty-finding.ts';
import { prettySummary } from './pretty-summary.ts';

export const pretty: Format = (printout) => {
  const groups = [...byFile(printout.report)].map(([file, findings]) => groupOf(printout, file, findings));
  const parts = printout.isQuiet ? groups : [...groups, prettySummary(printout)];
  return parts.length === 0 ? '' : `${parts.join('\n')}\n`;
};

/** Files of the workspace. What is said of shipped routines stands in the summary. */
function byFile(report: Report): ReadonlyMap<string, readonly ReportedFinding[]> {
  const files = new Map<string, ReportedFinding[]>();
  for (const finding of toldFindings(report).own) {
    const group = files.get(finding.file);
    if (group === undefined) {
      files.set(finding.file, [finding]);
    } else {
      group.push(finding);
    }
  }
  return files;
}

function groupOf(printout: Printout, file: string, findings: readonly ReportedFinding[]): string {
  const lines = printout.textOf(file)?.split(/\r\n|\r|\n/) ?? [];
  const parts = findings.map((finding) =>
    finding.known === true
      ? `${headline(printout, finding, ` ${finding.line} `).join('\n')}\n`
      : prettyFinding(printout, finding, lines[finding.line - 1]),
  );
  return `${printout.paint(['bold', 'underline'], defuse(printout.shown(file)))}\n\n${parts.join('\n')}`;
}
