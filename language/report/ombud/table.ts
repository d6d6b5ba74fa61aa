/** Who could stand in, for a terminal. */
import { say, severityIn } from '../../words/index.ts';
import { joinedBlocks, type Page, titled } from '../changes/look.ts';
import { LOOK } from '../findings/pretty-finding.ts';
import { defuse } from '../terminal/defuse.ts';
import { hanging } from '../terminal/wrap.ts';
import type { Objection, OmbudAbsence, OmbudCandidate, OmbudLine, OmbudReport } from './report.ts';
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
export function ombudTable(report: OmbudReport, page: Page): string {
  const closing = [...sharedWords(report, page.language), undecided(page.language)];
  return joinedBlocks([
    ...report.absences.flatMap((absence) => absenceBlocks(absence, page)),
    closing.flatMap((text) => set('', text, page)),
  ]);
}

function absenceBlocks(absence: OmbudAbsence, page: Page): readonly (readonly string[])[] {
  const { language, paint } = page;
  const heading = set('', `${titleOf(absence)} ${periodLine(absence, language)}`, page);
  const blocks = [
    [
      ...heading.map((line) => paint('bold', line)),
      ...notesOf(absence, language).flatMap((text) => set('', text, page)),
    ],
  ];
  if (absence.needed === 0 || !absence.hasInbox) return blocks;
  return [
    ...blocks,
    titled(
      say(language, 'Som det står sägs', 'As it stands it is said'),
      absence.asked.flatMap((one) => objectionLines(one, '  ', page)),
      page,
    ),
    titled(say(language, 'Förslag', 'Proposals'), proposalLines(absence, page), page),
    titled(say(language, 'Kandidater', 'Candidates'), candidateLines(absence, page), page),
    restWords(absence, language).flatMap((text) => set('', text, page)),
  ];
}

function proposalLines(absence: OmbudAbsence, page: Page): readonly string[] {
  const { proposals, left } = absence;
  if (proposals.length === 0) {
    return [
      ...set('  ', noneWords(absence, page.language), page),
      ...left.flatMap((one) => objectionLines(one, '  ', page)),
    ];
  }
  return proposals.flatMap((one, index) => [
    ...set(`  ${index + 1}. `, setWords(one, page.language), page),
    ...(index === 0 ? writtenLines(one, page) : []),
  ]);
}

/** The lines that would be written, to be taken as they stand. */
function writtenLines(lines: readonly OmbudLine[], { paint }: Page): readonly string[] {
  return lines.map(({ line }) => `       ${paint('cyan', defuse(line))}`);
}

function candidateLines(absence: OmbudAbsence, page: Page): readonly string[] {
  return absence.candidates.flatMap((one, index) => candidateBlock(one, index + 1, absence, page));
}

function candidateBlock(one: OmbudCandidate, number: number, absence: OmbudAbsence, page: Page): readonly string[] {
  const { language, paint } = page;
  const head = `  ${number}. `;
  const indent = ' '.repeat(head.length);
  const own = ownDaysWords(one, language);
  return [
    ...set(head, `${titleOf(one)} · ${one.detail}`, page),
    ...set(indent, candidateWords(one, absence.needed, language), page),
    ...(own === undefined ? [] : set(indent, own, page)),
    ...(one.objections.length === 0
      ? set(indent, clearWords(one, absence, language), page).map((line) => paint('green', line))
      : one.objections.flatMap((objection) => objectionLines(objection, indent, page))),
  ];
}

function objectionLines({ severity, code, message }: Objection, indent: string, page: Page): readonly string[] {
  const { sign, colour } = LOOK[severity];
  const word = `${sign} ${severityIn(page.language, severity)}`;
  const heading = `${indent}${word} ${code}  `;
  const [first = '', ...rest] = hanging(heading, defuse(message), page.width);
  return [`${indent}${page.paint(colour, word)} ${code}  ${first.slice(heading.length)}`, ...rest];
}

function set(heading: string, text: string, { width }: Page): readonly string[] {
  return hanging(heading, defuse(text), width);
}
