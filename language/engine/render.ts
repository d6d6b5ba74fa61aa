/** Findings as words in one language, in an order that is the same everywhere. */
import { fill, worded } from '../checks/api/index.ts';
import { inboxTitle } from '../checks/support/shared-inboxes.ts';
import {
  compareAnchors,
  type Declaration,
  distinction,
  type Finding,
  type Language,
  masked,
  offsetOf,
  type Sentence,
} from '../model/index.ts';
import { daySet } from '../time/index.ts';
import { dayInWords, listed } from '../words/index.ts';

/** The headline; no identity number of a person can be read in it. */
export function messageOf(finding: Finding, language: Language): string {
  return said(finding, finding.template, language);
}

/** What to do. */
export function adviceOf(finding: Finding, language: Language): string {
  return said(finding, finding.template.advice, language);
}

function said(finding: Finding, template: Sentence, language: Language): string {
  return masked(fill(worded(template[language], finding.afterHorizon === true), valuesOf(finding, language)));
}

function valuesOf(
  { args, days, from: later, inboxes }: Finding,
  language: Language,
): Readonly<Record<string, string | number>> {
  const from = days === undefined ? undefined : daySet.first(days);
  const titles = inboxes?.map(inboxTitle);
  return {
    ...args,
    ...(days === undefined || from === undefined
      ? {}
      : { firstDay: dayInWords(from, language), dayCount: daySet.count(days) }),
    ...(later === undefined ? {} : { fromDay: dayInWords(later, language) }),
    ...(titles === undefined ? {} : { inboxesSv: listed(titles, 'sv'), inboxesEn: listed(titles, 'en') }),
  };
}

/** By file, place, code, what is within the horizon first, and message. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    byFile(a, b) ||
    startOf(a) - startOf(b) ||
    compareText(a.code, b.code) ||
    Number(a.afterHorizon === true) - Number(b.afterHorizon === true) ||
    compareText(distinction(a).trigger, distinction(b).trigger) ||
    compareText(messageOf(a, 'sv'), messageOf(b, 'sv'))
  );
}

function byFile(a: Finding, b: Finding): number {
  return compareAnchors({ file: a.mark.anchor.file, start: 0 }, { file: b.mark.anchor.file, start: 0 });
}

/** Offset of the finding's first character in its file. */
function startOf({ mark }: Finding): number {
  return mark.anchor.start + offsetOf(mark.at);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a declaration is called when nothing else names it, stable when lines move. */
export function keyOf(declaration: Declaration): string {
  switch (declaration.kind) {
    case 'absence':
      return `absence:${declaration.person.name}:${declaration.period.from}:${declaration.period.to}`;
    case 'exemption':
      return `exemption:${declaration.clause.value}:${declaration.subject.name}`;
    case 'expectation':
      return `expectation:${declaration.text?.value ?? ''}`;
    case 'inbox-order':
      return `order:${declaration.target.name}:${declaration.reference?.value ?? ''}`;
    case 'principal':
    case 'administration':
    case 'department':
    case 'unit':
    case 'function':
    case 'function-inbox':
    case 'person':
    case 'flow':
    case 'routine':
      return `${declaration.kind}:${declaration.name}`;
    default:
      return declaration satisfies never;
  }
}
