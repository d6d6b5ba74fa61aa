/** The rules of a SARIF log: one for each code that was found, with its clause as help. */
import type { ReportingDescriptor, Result } from 'sarif';
import type { ReportedFinding } from '../../engine/index.ts';
import type { Language, SeverityWord } from '../../model/index.ts';
import { SEVERITIES } from '../../words/index.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { descriptionWithin } from './sarif-limits.ts';
import { messageText } from './sarif-message.ts';
import { clauseHeading } from './words.ts';

export type Rule = ReportingDescriptor & { readonly id: string };

const LEVELS: Readonly<Record<SeverityWord, Result.level>> = {
  fel: 'error',
  varning: 'warning',
  upplysning: 'note',
  tips: 'note',
};

/** The rules of the findings, sorted by code. */
export function rulesIn(findings: readonly ReportedFinding[], language: Language): readonly Rule[] {
  const byCode = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const found = byCode.get(finding.code);
    if (found === undefined) byCode.set(finding.code, [finding]);
    else found.push(finding);
  }
  return [...byCode].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, found]) => ruleOf(code, found, language));
}

function ruleOf(code: string, found: readonly ReportedFinding[], language: Language): Rule {
  const [first] = found as readonly [ReportedFinding];
  const gravest = SEVERITIES.find((severity) => found.some((finding) => finding.severity === severity)) ?? 'fel';
  const { heading, text } = helpOf(first, language);
  return {
    id: code,
    shortDescription: { text: descriptionWithin(messageText(heading)) },
    fullDescription: { text: descriptionWithin(messageText(text)) },
    help: { text: messageText(text), markdown: `**${escapeMarkdown(heading)}**\n\n> ${escapeMarkdown(text)}\n` },
    defaultConfiguration: { level: LEVELS[gravest] },
    properties: {
      tags: [code.split('-')[0] as string],
      precision: 'very-high',
      'problem.severity': problemSeverity(gravest),
    },
  };
}

/** The clause; for a rule of the language, which has none, what it says of the first finding. */
function helpOf(
  { clause, message, advice }: ReportedFinding,
  language: Language,
): { readonly heading: string; readonly text: string } {
  return clause === null
    ? { heading: message, text: advice }
    : { heading: clauseHeading(clause, language), text: clause.citat };
}

function problemSeverity(severity: SeverityWord): string {
  return { fel: 'error', varning: 'warning', upplysning: 'recommendation', tips: 'recommendation' }[severity];
}
