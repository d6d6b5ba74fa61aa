/** The report for a person at a terminal: by file, with the words in question, the clause and what to do. */
import { isShipped, type Report, type ReportedFinding } from '../../engine/index.ts';
import { defuse } from '../terminal/defuse.ts';
import type { Format, Printout } from './format.ts';
import { prettyFinding } from './pretty-finding.ts';
import { prettySummary } from './pretty-summary.ts';

export const pretty: Format = (printout) => {
  const groups = byFile(printout.report).map(([file, findings]) => groupOf(printout, file, findings));
  return `${[...groups, prettySummary(printout)].join('\n')}\n`;
};

/** The user's own files first, then the shipped routines. */
function byFile({ findings }: Report): readonly (readonly [string, readonly ReportedFinding[]])[] {
  const files = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    if (finding.suppressed === null) {
      const group = files.get(finding.file);
      if (group === undefined) {
        files.set(finding.file, [finding]);
      } else {
        group.push(finding);
      }
    }
  }
  return [...files].sort(([a], [b]) => Number(isShipped(a)) - Number(isShipped(b)));
}

function groupOf(printout: Printout, file: string, findings: readonly ReportedFinding[]): string {
  const lines = printout.textOf(file)?.split(/\r\n|\r|\n/) ?? [];
  const parts = findings.map((finding) => prettyFinding(printout, finding, lines[finding.line - 1]));
  return `${printout.paint(['bold', 'underline'], defuse(printout.shown(file)))}\n\n${parts.join('\n')}`;
}
