/** The report as a comment on a pull request. */
import type { Report, ReportedFinding } from '../../engine/index.ts';
import type { SeverityWord } from '../../model/index.ts';
import { counted, countOf, SEVERITIES, say, severityIn } from '../../words/index.ts';
import { stampComment } from '../receipts/comment.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { type Format, knownFindings, openFindings, type Printout } from './format.ts';
import { beginsWords, beyondLines, clauseHeading, goneWords, knownWords, unjudgedLines } from './words.ts';

const SIGNS: Readonly<Record<SeverityWord, string>> = { fel: '❌', varning: '⚠️', upplysning: 'ℹ️', tips: '💡' };

/** A comment holds at most 65,536 characters. */
const ROOM = 60_000;

/** A table that is cut has its head, a row and a word about the rest. */
const LEAST_TABLE = 2_000;

export const markdown: Format = (printout) => {
  const { report } = printout;
  const { own, shipped } = openFindings(report);
  const known = knownFindings(report);
  const head = [`### Rutin ${report.asOf}`, '', headline(printout, [...own, ...shipped]), ''];
  const notJudged = [
    ...unjudgedLines(report),
    ...beyondLines(report),
    ...[goneWords(report)].filter((one) => one !== ''),
  ].map((line) => `- ${line}`);
  const tail = ['', ...unreadableLines(printout), ...notJudged, ...routineLines(report, shipped)];
  const table = tableOf(own, printout, ROOM - `${head}${tail}`.length);
  const folded = foldedTable(known, printout, ROOM - `${head}${tail}${table}`.length);
  const made = stampComment(printout.stamp, report.language);
  return `${[...head, ...table, ...folded, ...tail].join('\n').trimEnd()}\n\n${made}`;
};

function headline(printout: Printout, open: readonly ReportedFinding[]): string {
  const { summary, language } = printout.report;
  const files = say(language, counted(summary.files, 'fil', 'filer'), counted(summary.files, 'file', 'files'));
  const here = say(language, ' i den här mappen', ' in this folder');
  const where = printout.root === '.' ? here : ` ${say(language, 'i', 'in')} ${codeSpan(printout.root)}`;
  const known = knownWords(printout.report);
  const forgiven = [
    ...(summary.suppressed === 0 ? [] : [`, ${summary.suppressed} ${say(language, 'med undantag', 'excepted')}`]),
    ...(known === '' ? [] : [`, ${known}`]),
  ].join('');
  if (open.length === 0 && !printout.report.isJudged) {
    return `⚠️ ${say(language, 'Inget är prövat', 'Nothing is judged')} (${files}${where}${forgiven}).`;
  }
  if (open.length === 0) {
    return `✅ ${say(language, 'Inget att åtgärda', 'Nothing to mend')} (${files}${where}${forgiven}).`;
  }
  const counts = SEVERITIES.filter((severity) => summary[severity] > 0).map(
    (severity) => `${SIGNS[severity]} ${countOf(language, summary[severity], severity)}`,
  );
  return `${counts.join(', ')} (${files}${where}${forgiven}).`;
}

function tableOf(open: readonly ReportedFinding[], printout: Printout, room: number): readonly string[] {
  if (open.length === 0) return [];
  const { language } = printout.report;
  const titles = say(language, ['', 'Plats', 'Krav', 'Fynd'], ['', 'Place', 'Clause', 'Finding']);
  const lines = [`| ${titles.join(' | ')} |`, '|---|---|---|---|'];
  let used = 0;
  for (const [i, finding] of open.entries()) {
    const line = rowOf(finding, printout);
    used += line.length + 1;
    if (used > room) {
      return [...lines, '', say(language, `… och ${open.length - i} till.`, `… and ${open.length - i} more.`)];
    }
    lines.push(line);
  }
  return lines;
}

/** What was known before, folded: it is nothing new to anyone. */
function foldedTable(known: readonly ReportedFinding[], printout: Printout, room: number): readonly string[] {
  const { report } = printout;
  const words = knownWords({ ...report, summary: { ...report.summary, known: known.length } });
  const [open, close] = [
    ['', `<details><summary>${words}</summary>`, ''],
    ['', '</details>'],
  ];
  const space = room - `${open}${close}`.length;
  return known.length === 0 || space < LEAST_TABLE ? [] : [...open, ...tableOf(known, printout, space), ...close];
}

function rowOf(finding: ReportedFinding, { report: { language }, shown }: Printout): string {
  const { severity, file, line, code, message, advice, clause } = finding;
  const quote =
    clause === null
      ? ''
      : `<br><sub>${escapeMarkdown(clauseHeading(clause, language))}: ”${escapeMarkdown(clause.citat)}”</sub>`;
  const sign = `${SIGNS[severity]} ${severityIn(language, severity)}`;
  return `| ${sign} | ${codeSpan(`${shown(file)}:${line}`)} | ${escapeMarkdown(code)} | **${escapeMarkdown(message)}**<br>${escapeMarkdown(advice)}${quote} |`;
}

function unreadableLines({ unreadable, report, shown }: Printout): readonly string[] {
  return unreadable.map(
    ({ file, reason, advice }) =>
      `- ${codeSpan(shown(file))} ${escapeMarkdown(reason[report.language])}. ${escapeMarkdown(advice[report.language])}`,
  );
}

/** What is said of shipped routines, and which versions are to come, a line each. */
function routineLines({ coming, language }: Report, shipped: readonly ReportedFinding[]): readonly string[] {
  const lines = [
    ...shipped.map(
      ({ severity, code, message }) =>
        `- ${SIGNS[severity]} ${severityIn(language, severity)} ${code} ${escapeMarkdown(message)}`,
    ),
    ...coming.map(
      ({ name, version, from }) => `- ${escapeMarkdown(`${name} ${version} ${beginsWords(from, language)}`)}`,
    ),
  ];
  return lines.length === 0 ? [] : ['', `#### ${say(language, 'Rutiner', 'Routines')}`, '', ...lines];
}
