/** Workflow commands that GitHub Actions turns into annotations in a pull request. */
import type { ReportedFinding } from '../../engine/index.ts';
import type { SeverityWord } from '../../model/index.ts';
import { defuse } from '../terminal/defuse.ts';
import { annotated, type Format, type Printout, repositoryPath } from './format.ts';
import { codeWords, inOneText } from './words.ts';

const COMMANDS: Readonly<Record<SeverityWord, string>> = {
  fel: 'error',
  varning: 'warning',
  upplysning: 'notice',
  tips: 'notice',
};

export const github: Format = (printout) =>
  annotated(printout)
    .map((finding) => annotation(printout, finding))
    .join('');

function annotation(printout: Printout, finding: ReportedFinding): string {
  const { severity, known } = finding;
  const properties = { ...placeOf(printout, finding), title: codeWords(finding, printout.report.language) };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${known === true ? 'notice' : COMMANDS[severity]} ${written.join(',')}::${escapeData(inOneText(finding))}\n`;
}

function placeOf(printout: Printout, finding: ReportedFinding): object {
  const file = repositoryPath(printout, finding.file);
  const { line, column: col, endLine, endColumn } = finding;
  if (file === undefined) return {};
  return endLine === line
    ? { file, line, col, endLine, endColumn: Math.max(endColumn - 1, col) }
    : { file, line, endLine };
}

/** Line breaks would end the command, and the per cent sign is the escape itself. The log they stand in is a terminal. */
function escapeData(text: string): string {
  return defuse(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
