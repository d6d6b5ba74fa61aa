/** One line for each finding, those of shipped routines last: `file:line:column: fel MC-BEV-03 message`. */
import { severityIn } from '../../words/index.ts';
import { defuse } from '../terminal/defuse.ts';
import { type Format, openFindings } from './format.ts';

export const concise: Format = ({ report, paint, shown }) => {
  const { own, shipped } = openFindings(report);
  const lines = [...own, ...shipped].map(({ file, line, column, severity, code, message }) => {
    const place = paint('bold', `${defuse(shown(file))}:${line}:${column}`);
    return `${place}: ${severityIn(report.language, severity)} ${code} ${defuse(message)}\n`;
  });
  return lines.join('');
};
