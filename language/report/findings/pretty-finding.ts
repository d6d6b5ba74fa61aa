/** One finding as a person at a terminal reads it. */
import type { ReportedFinding } from '../../engine/index.ts';
import type { SeverityWord } from '../../model/index.ts';
import { say, severityIn } from '../../words/index.ts';
import { defuse } from '../terminal/defuse.ts';
import { excerptOf } from '../terminal/excerpt.ts';
import type { Paint } from '../terminal/paint.ts';
import { hanging, shorten, widthOf } from '../terminal/wrap.ts';
import type { Printout } from './format.ts';
import { clauseHeading, codeWords } from './words.ts';

/** Sign and colour of each severity. */
export const LOOK: Readonly<Record<SeverityWord, { readonly sign: string; readonly colour: Parameters<Paint>[0] }>> = {
  fel: { sign: '✖', colour: 'red' },
  varning: { sign: '▲', colour: 'yellow' },
  upplysning: { sign: '●', colour: 'blue' },
  tips: { sign: '·', colour: 'cyan' },
};

/** The lines of a finding; `source` is the line of the file it marks. */
export function prettyFinding(printout: Printout, finding: ReportedFinding, source: string | undefined): string {
  const indent = ' '.repeat(String(finding.line).length + 3);
  return [
    ...headline(printout, finding),
    ...excerpt(printout, finding, source),
    ...related(printout, finding, indent),
    ...clause(printout, finding, indent),
    ...advice(printout, finding, indent),
    '',
  ].join('\n');
}

/** Severity, code and message. */
export function headline({ report, width, paint }: Printout, finding: ReportedFinding, indent = ''): readonly string[] {
  const { severity, message } = finding;
  const code = codeWords(finding, report.language);
  const { sign, colour } = LOOK[severity];
  const word = severityIn(report.language, severity);
  const plain = `${indent}${sign} ${word} ${code}  `;
  const [first = '', ...rest] = hanging(plain, defuse(message), width);
  const dressed = `${indent}${paint(colour, `${sign} ${word}`)} ${paint('dim', code)}  `;
  return [dressed + paint('bold', first.slice(plain.length)), ...rest.map((line) => paint('bold', line))];
}

function excerpt({ width, paint }: Printout, finding: ReportedFinding, source: string | undefined): readonly string[] {
  if (source === undefined) return [];
  const number = ` ${finding.line} `;
  const bar = paint('dim', '│');
  const shown = excerptOf(source, finding, width - number.length - 2);
  const { colour } = LOOK[finding.severity];
  return [
    `${paint('dim', number)}${bar} ${shown.before}${paint(colour, shown.marked)}${shown.after}`.trimEnd(),
    `${' '.repeat(number.length)}${bar} ${' '.repeat(shown.indent)}${paint(colour, '^'.repeat(shown.width))}`,
  ];
}

function related({ width, paint, shown }: Printout, finding: ReportedFinding, indent: string): readonly string[] {
  return finding.related.map(({ file, line, message }) => {
    const place = `${defuse(shown(file))}:${line}`;
    const room = Math.max(width - indent.length - 4 - widthOf(place), 20);
    return `${indent}${paint('dim', '→')} ${paint('cyan', place)}  ${shorten(defuse(message), room)}`;
  });
}

function clause({ report, width, paint }: Printout, finding: ReportedFinding, indent: string): readonly string[] {
  if (finding.clause === null) return [];
  const heading = defuse(clauseHeading(finding.clause, report.language));
  const lines = hanging(`${indent}§ `, `${heading}: ”${defuse(finding.clause.citat)}”`, width);
  const also =
    finding.alsoCites.length === 0
      ? []
      : hanging(`${indent}  `, `${say(report.language, 'även', 'also')} ${finding.alsoCites.join(', ')}`, width);
  return [...lines, ...also].map((line) => indent + paint('dim', line.slice(indent.length)));
}

function advice({ report, width, paint }: Printout, finding: ReportedFinding, indent: string): readonly string[] {
  const heading = say(report.language, 'Gör så här: ', 'What to do: ');
  const [first = '', ...rest] = hanging(indent + heading, defuse(finding.advice), width);
  return [indent + paint('green', heading) + first.slice(indent.length + heading.length), ...rest];
}
