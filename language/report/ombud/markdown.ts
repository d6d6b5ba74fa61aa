/** Who could stand in, as Markdown. */
import type { Language } from '../../model/index.ts';
import { say, severityIn } from '../../words/index.ts';
import { codeSpan, escapeMarkdown } from '../findings/escape-markdown.ts';
import type { Objection, OmbudAbsence, OmbudCandidate, OmbudReport } from './report.ts';
import {
  candidateWords,
  clearWords,
  noneWords,
  notesOf,
  ownDaysWords,
  periodLine,
  restWords,
  setWords,
  sharedWords,
  titleOf,
  undecided,
} from './words.ts';

/** The whole page. */
export function ombudMarkdown(report: OmbudReport, language: Language): string {
  const parts = [
    `# ${say(language, 'Vilka kan vara ombud', 'Who can stand in')} ${report.date}`,
    `**${undecided(language)}**`,
    ...report.absences.flatMap((absence) => absenceParts(absence, language)),
    ...sharedWords(report, language).map(escapeMarkdown),
  ];
  return `${parts.join('\n\n')}\n`;
}

function absenceParts(absence: OmbudAbsence, language: Language): readonly string[] {
  const heading = `## ${escapeMarkdown(`${titleOf(absence)} ${periodLine(absence, language)}`)}`;
  const notes = notesOf(absence, language).map(escapeMarkdown);
  if (absence.needed === 0 || !absence.hasInbox) return [heading, ...notes];
  return [
    heading,
    ...notes,
    ...(absence.asked.length === 0
      ? []
      : [
          `### ${say(language, 'Som det står sägs', 'As it stands it is said')}`,
          objectionList(absence.asked, language),
        ]),
    `### ${say(language, 'Förslag', 'Proposals')}`,
    ...proposalParts(absence, language),
    ...(absence.candidates.length === 0
      ? []
      : [
          `### ${say(language, 'Kandidater', 'Candidates')}`,
          absence.candidates.map((one, index) => candidateItem(one, index + 1, absence, language)).join('\n'),
        ]),
    ...restWords(absence, language).map(escapeMarkdown),
  ];
}

function proposalParts(absence: OmbudAbsence, language: Language): readonly string[] {
  const { proposals, left } = absence;
  if (proposals.length === 0) {
    return [
      escapeMarkdown(noneWords(absence, language)),
      ...(left.length === 0 ? [] : [objectionList(left, language)]),
    ];
  }
  const items = proposals.map((one, index) => {
    const lines = one.map(({ line }) => `\n   - ${codeSpan(line)}`).join('');
    return `${index + 1}. ${escapeMarkdown(setWords(one, language))}${index === 0 ? lines : ''}`;
  });
  return [items.join('\n')];
}

function candidateItem(one: OmbudCandidate, number: number, absence: OmbudAbsence, language: Language): string {
  const own = ownDaysWords(one, language);
  const words = [candidateWords(one, absence.needed, language), ...(own === undefined ? [] : [own])].map(
    escapeMarkdown,
  );
  const said =
    one.objections.length === 0
      ? [clearWords(one, absence, language)]
      : one.objections.map((objection) => objectionText(objection, language));
  const below = [...words, ...said].map((text) => `\n   - ${text}`).join('');
  return `${number}. **${escapeMarkdown(titleOf(one))}** · ${escapeMarkdown(one.detail)}${below}`;
}

function objectionList(objections: readonly Objection[], language: Language): string {
  return objections.map((one) => `- ${objectionText(one, language)}`).join('\n');
}

function objectionText({ severity, code, message }: Objection, language: Language): string {
  return `${severityIn(language, severity)} ${codeSpan(code)} ${escapeMarkdown(message)}`;
}
