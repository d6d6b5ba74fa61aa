/**
 * JUnit XML as Jenkins reads it: a suite for each file, a case for each finding. What makes the program fail is a failure,
 * what an exception forgives or a baseline has is skipped, the rest passes with its text; a file that could not be read is an error.
 * A report without any finding holds one case that passes, since Jenkins takes an empty report for a fault.
 */
import type { ReportedFinding } from '../../engine/index.ts';
import { stampLines } from '../../generators/support/stamp.ts';
import type { Language } from '../../model/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { say, severityIn, type Unreadable } from '../../words/index.ts';
import { type Format, fails, type Printout } from './format.ts';
import { clauseHeading } from './words.ts';
import { escapeXml, quoted } from './xml.ts';

interface Case {
  readonly kind: 'failure' | 'error' | 'skipped' | 'passed';
  readonly xml: string;
}

export const junit: Format = (printout) => {
  const made = stampProperties(printout.stamp, printout.report.language);
  const suites = [...suitesOf(printout)].map(([file, cases], i) => suite(file, cases, i === 0 ? made : ''));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="rutin check">\n${suites.join('')}</testsuites>\n`;
};

function suitesOf(printout: Printout): ReadonlyMap<string, readonly Case[]> {
  const suites = new Map<string, Case[]>();
  const add = (file: string, one: Case): void => {
    const cases = suites.get(file);
    if (cases === undefined) {
      suites.set(file, [one]);
    } else {
      cases.push(one);
    }
  };
  for (const finding of printout.report.findings) add(finding.file, findingCase(printout, finding));
  for (const one of printout.unreadable) add(one.file, unreadableCase(printout, one));
  if (suites.size === 0) {
    add('rutin check', { kind: 'passed', xml: `    <testcase classname="rutin" name="check"></testcase>\n` });
  }
  return suites;
}

/** What a report was made from: a property each, for its first suite, since the whole has no place for any. */
export function stampProperties(stamp: Stamp, language: Language): string {
  const lines = stampLines(stamp, language).map(
    (line, i) => `      <property name="stamp.${i + 1}" value=${quoted(line)}></property>\n`,
  );
  return `    <properties>\n${lines.join('')}    </properties>\n`;
}

function suite(file: string, cases: readonly Case[], properties: string): string {
  const count = (kind: Case['kind']) => cases.filter((one) => one.kind === kind).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  return `  <testsuite name=${quoted(file)} ${counts}>\n${properties}${cases.map(({ xml }) => xml).join('')}  </testsuite>\n`;
}

function findingCase({ report, failOn }: Printout, finding: ReportedFinding): Case {
  const { code, file, line, column, severity, message, suppressed } = finding;
  const type = severityIn(report.language, severity);
  const body = escapeXml(detailsOf(finding, report.language));
  const head = `    <testcase classname=${quoted(file)} name=${quoted(`${code} ${line}:${column} ${message}`)}>`;
  const close = '</testcase>\n';
  if (suppressed !== null) {
    const why = quoted(suppressed.motivering ?? '');
    return { kind: 'skipped', xml: `${head}<skipped message=${why}>${body}</skipped>${close}` };
  }
  if (finding.known === true) {
    const why = quoted(say(report.language, 'känt sedan tidigare', 'known before'));
    return { kind: 'skipped', xml: `${head}<skipped message=${why}>${body}</skipped>${close}` };
  }
  return fails(finding, failOn)
    ? {
        kind: 'failure',
        xml: `${head}<failure type=${quoted(type)} message=${quoted(message)}>${body}</failure>${close}`,
      }
    : { kind: 'passed', xml: `${head}<system-out>${body}</system-out>${close}` };
}

function detailsOf(finding: ReportedFinding, language: Printout['report']['language']): string {
  const { file, line, column, severity, code, message, advice, clause } = finding;
  const lines = [`${file}:${line}:${column}: ${severityIn(language, severity)} ${code} ${message}`, advice];
  return (clause === null ? lines : [...lines, `${clauseHeading(clause, language)}: ${clause.citat}`]).join('\n');
}

function unreadableCase({ report }: Printout, { file, reason, advice }: Unreadable): Case {
  const message = `${file} ${reason[report.language]}`;
  const xml = `<error type="fil" message=${quoted(message)}>${escapeXml(advice[report.language])}</error>`;
  return { kind: 'error', xml: `    <testcase classname=${quoted(file)} name=${quoted(message)}>${xml}</testcase>\n` };
}
