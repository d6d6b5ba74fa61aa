/** Expectations as a comment on a change. */
import { codeSpan, escapeMarkdown } from '../findings/escape-markdown.ts';
import type { ClaimState, ExpectationReport, ReportedClaim } from './shape.ts';
import { summaryWords, titleOf, unspokenWords } from './words.ts';

const MARKS: Readonly<Record<ClaimState, string>> = { holds: '✅', fails: '❌', unknown: '❔' };

export function expectationsMarkdown(report: ExpectationReport, shown: (file: string) => string): string {
  const blocks = report.expectations.flatMap((one) => [
    `#### ${escapeMarkdown(titleOf(one))}`,
    '',
    ...one.claims.map((claim) => itemOf(claim, shown)),
    '',
  ]);
  return `${[`### Rutin ${report.asOf}`, '', `${escapeMarkdown(summaryWords(report))}.`, '', ...blocks, ...unspoken(report)].join('\n').trimEnd()}\n`;
}

function itemOf({ state, text, message, path, file, line }: ReportedClaim, shown: (file: string) => string): string {
  const place = codeSpan(`${shown(file)}:${line}`);
  const ways = path.map((one) => `${codeSpan(`${shown(one.file)}:${one.line}`)} ${escapeMarkdown(one.message)}`);
  const why = message === null ? '' : [`<br>**${escapeMarkdown(message)}**`, ...ways].join('<br>');
  return `- ${MARKS[state]} ${codeSpan(text)} ${place}${why}`;
}

function unspoken({ unspoken: left, language }: ExpectationReport): readonly string[] {
  if (left === undefined) return [];
  return [
    unspokenWords('inboxes', left.inboxes.length, language),
    '',
    ...left.inboxes.map(({ key, title }) => `- ${codeSpan(key)} ${escapeMarkdown(title)}`),
    '',
    unspokenWords('absences', left.absences.length, language),
    '',
    ...left.absences.map(({ name, period }) => `- ${escapeMarkdown(`${name} ${period}`)}`),
  ];
}
