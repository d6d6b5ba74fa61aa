/** Expectations as JUnit XML: a suite for each förväntan, a case for each of its lines. */
import type { Printout } from '../findings/format.ts';
import { stampProperties } from '../findings/junit.ts';
import { escapeXml, quoted } from '../findings/xml.ts';
import type { ClaimState, ExpectationReport, ReportedClaim, ReportedExpectation } from './shape.ts';
import { titleOf } from './words.ts';

export function expectationsJunit({ expectations, language }: ExpectationReport, { stamp }: Printout): string {
  const made = stampProperties(stamp, language);
  const suites = expectations.map((one, i) => suiteOf(one, i === 0 ? made : '')).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="rutin test">\n${suites}</testsuites>\n`;
}

function suiteOf(one: ReportedExpectation, properties: string): string {
  const count = (state: ClaimState): number => one.claims.filter((claim) => claim.state === state).length;
  const counts = `tests="${one.claims.length}" failures="${count('fails')}" errors="${count('unknown')}" skipped="0"`;
  const head = `  <testsuite name=${quoted(titleOf(one))} ${counts}>\n`;
  return `${head}${properties}${one.claims.map((claim) => caseOf(one, claim)).join('')}  </testsuite>\n`;
}

function caseOf(one: ReportedExpectation, { state, text, message, path, file, line }: ReportedClaim): string {
  const head = `    <testcase classname=${quoted(titleOf(one))} name=${quoted(text)} file=${quoted(file)} line="${line}">`;
  const close = '</testcase>\n';
  if (message === null) return head + close;
  const tag = state === 'fails' ? 'failure' : 'error';
  const places = path.map((place) => `${place.file}:${place.line}:${place.column}: ${place.message}`);
  const body = [`${file}:${line}: ${message}`, ...places].join('\n');
  return `${head}<${tag} type="RUT-026" message=${quoted(message)}>${escapeXml(body)}</${tag}>${close}`;
}
