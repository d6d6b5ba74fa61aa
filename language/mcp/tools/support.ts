/** What several tools say. */
import type { Language, SeverityWord } from '../../model/index.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { say, severityIn, type Unreadable } from '../../words/index.ts';

/** Fields of answers as JSON Schemas. */
export const TEXT = { type: 'string' };
export const COUNT = { type: 'integer', minimum: 0 };
export const DAY = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };
export const VERSION = { const: 1 };
export const OBJECT = { type: 'object' };
export const OBJECTS = { type: 'array', items: OBJECT };

/** A finding as JSON has it in every report. */
export interface ToldFinding {
  readonly code: string;
  readonly severity: SeverityWord;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly suppressed: unknown;
}

/** `- fel MC-BEV-03 enheter.rutin:24: Samverkan …` */
export function findingLine(finding: ToldFinding, language: Language, sign = ''): string {
  const { code, severity, message, file, line, suppressed } = finding;
  const place = file === null ? '' : ` \`${defuse(file)}:${line}\``;
  const forgiven = suppressed === null ? '' : say(language, ' (undantag)', ' (excepted)');
  return `- ${sign === '' ? '' : `${sign} `}${severityIn(language, severity)} ${code}${place}: ${defuse(message)}${forgiven}`;
}

/** What of a workspace could not be read. */
export function unreadNotes(unreadable: readonly Unreadable[], language: Language): readonly string[] {
  return unreadable.map(({ file, reason, advice }) => `${file} ${reason[language]}. ${advice[language]}`);
}

/** A heading and its lines; nothing where there are none. */
export function block(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`### ${title}`, ...lines].join('\n');
}

/** The parts of which something is said, with a blank line between. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
