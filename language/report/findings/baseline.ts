/**
 * A baseline: the findings that were known when it was written. A workspace that has many can then be checked from today on: what
 * is known is marked and stops nothing, and what is gone since is told, so that it is taken out.
 */
import type { GoneFinding, Report, ReportedFinding } from '../../engine/index.ts';
import { jsonOf } from '../../generators/support/text.ts';
import { comparePaths } from '../../model/index.ts';
import { UsageError } from '../../words/index.ts';

/** The text of a baseline with all findings that no exception forgives, by file, code and fingerprint. */
export function baselineText({ asOf, findings }: Report): string {
  const known = findings
    .filter(({ suppressed }) => suppressed === null)
    .map(({ fingerprint, code, file, message }) => ({ fingerprint, code, file, message }))
    .sort(
      (a, b) =>
        comparePaths(a.file, b.file) || comparePaths(a.code, b.code) || comparePaths(a.fingerprint, b.fingerprint),
    );
  return `${jsonOf({ version: 1, asOf, findings: known }, 2)}\n`;
}

/** What a text holds that `baselineText` made; a UsageError that names the file for any other. */
export function baselineIn(path: string, text: string): readonly GoneFinding[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const { version, findings } = (value ?? {}) as { readonly version?: unknown; readonly findings?: unknown };
  if (version !== 1 || !Array.isArray(findings) || !findings.every(isFindingOfOne)) {
    throw new UsageError(
      `${path} är inget utgångsläge. Skriv ett med: rutin check --write-baseline ${path}`,
      `${path} is no baseline. Write one with: rutin check --write-baseline ${path}`,
    );
  }
  return findings;
}

function isFindingOfOne(value: unknown): value is GoneFinding {
  const texts = (value ?? {}) as Readonly<Record<string, unknown>>;
  return ['fingerprint', 'code', 'file', 'message'].every((key) => typeof texts[key] === 'string');
}

/** The report with each finding that is known marked, and with those that are gone from the files that were judged. */
export function againstBaseline(
  report: Report,
  baseline: readonly GoneFinding[],
  isJudged: (file: string) => boolean,
): Report {
  const prints = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const isKnown = ({ suppressed, fingerprint }: ReportedFinding) => suppressed === null && prints.has(fingerprint);
  const findings = report.findings.map((one) => ({ ...one, known: isKnown(one) }));
  const here = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const summary = { ...report.summary, known: 0 };
  for (const { known, severity } of findings) {
    if (!known) continue;
    summary[severity]--;
    summary.known++;
  }
  const gone = baseline.filter(({ fingerprint, file }) => !here.has(fingerprint) && isJudged(file));
  return { ...report, findings, summary, gone };
}
