/** The report as JSON, as schemas/findings.schema.json describes it. */

import type { Report, ReportedFinding } from '../../engine/index.ts';
import { jsonOf } from '../../generators/support/text.ts';
import type { Stamp } from '../../provisioning/index.ts';
import type { Format } from './format.ts';

export const json: Format = ({ report, stamp }) => jsonReport(report, stamp);

/** The same, for whoever has a report and nothing else. */
export function jsonReport(report: Report, stamp: Stamp): string {
  const { asOf, horizonDays, routines, coming, findings, summary, beyond } = report;
  const published = {
    version: 1,
    stamp,
    asOf,
    horizonDays,
    routines: routines.map(({ dokument, version, from, to, expired }) => ({ dokument, version, from, to, expired })),
    coming: coming.map(({ dokument, version, from }) => ({ dokument, version, from })),
    findings: findings.map(publishedFinding),
    summary,
    absencesAfterHorizon: beyond,
    ...(report.gone === undefined ? {} : { gone: report.gone }),
  };
  return `${jsonOf(published, 2)}\n`;
}

/** A finding as every JSON of the product has it. */
export function publishedFinding(finding: ReportedFinding): object {
  const { code, severity, message, file, line, column, endLine, endColumn } = finding;
  const { from, related, fingerprint, afterHorizon } = finding;
  return {
    ...{ code, severity, message, file, line, column, endLine, endColumn },
    ...(from === undefined ? {} : { from }),
    clause: publishedClause(finding),
    related: related.map((place) => ({
      file: place.file,
      line: place.line,
      column: place.column,
      message: place.message,
    })),
    suppressed: publishedException(finding),
    afterHorizon,
    fingerprint,
    ...(finding.known === undefined ? {} : { known: finding.known }),
  };
}

function publishedClause({ clause }: ReportedFinding): object | null {
  if (clause === null) return null;
  const { dokument, version, avsnitt, citat, expired } = clause;
  return { dokument, version, avsnitt, citat, expired };
}

function publishedException({ suppressed }: ReportedFinding): object | null {
  if (suppressed === null) return null;
  const { motivering, avvikelse, beslutatAv, from, to } = suppressed;
  return { motivering, avvikelse, beslutatAv, from, to };
}
