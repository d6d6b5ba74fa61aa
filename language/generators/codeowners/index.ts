/** CODEOWNERS: who approves changes to which file, by what the file declares. */
import type { Language, Workspace } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import type { Generator } from '../api/index.ts';
import { textFile } from '../support/text.ts';
import { ownedFiles } from './owned-files.ts';

const HEAD = {
  sv: `# Vem som godkänner ändringar i vilken fil: den som är chef för det som filen beskriver. Skriven av rutin generate.
# Namnen är VGR-id. Den som heter något annat på servern byts ut här.
`,
  en: `# Who approves changes to which file: whoever is chief of what the file describes. Written by rutin generate.
# The names are VGR-ids. Put another here for those who have another on the server.
`,
};

/** A file of each server's: both GitHub and GitLab read it at the top, in .github/ or .gitlab/, or in docs/. */
export const codeowners: Generator = ({ ws, asOf, prefix = '' }) => [
  textFile('CODEOWNERS', codeOwnersText(ws, asOf, prefix)),
];

/** The text of the file; the prefix is the way from the top of the repository to the workspace, empty or with `/` at its end. */
export function codeOwnersText(ws: Workspace, asOf: Day, prefix: string, language: Language = 'sv'): string {
  const lines = ownedFiles(ws, asOf).map(({ file, owners }) =>
    owners.length === 0
      ? `# ${pattern(prefix + file)}`
      : `${pattern(prefix + file)} ${owners.map((owner) => `@${owner}`).join(' ')}`,
  );
  return `${HEAD[language]}\n${lines.join('\n')}\n`;
}

/** A path as a pattern that fits it; what a pattern has no sign for fits any character. */
function pattern(path: string): string {
  return `/${path.replace(/[\s\\[\]*!#]|[\p{Cc}\p{Cf}]/gu, '?')}`;
}
