/** One line for each finding, those of shipped routines last: `file:line:column: fel MC-BEV-03 message`. */
import { severityIn } from '../../words/index.ts';
import { defuse } from '../terminal/defuse.ts';
import { type Format, toldFindings } from './format.ts';
import { codeWords } from './words.ts';

export const concise: Format = ({ report, paint, shown }) => {
  const { own, shipped } = toldFindings(report);
  const lines = [...own, ...shipped].map((finding) => {
    const { file, line, column, severity, message } = finding;
    const place = paint('bold', `${defuse(shown(file))}:${line}:${column}`);
    return `${place}: ${severityIn(report.language, severity)} ${codeWords(finding, report.language)} ${defuse(message)}\n`;
  });
  return lines.join('');
};
