/** How the parts of a pipeline are put together: text with the indentation of the place it stands in. */
import type { Language } from '../../model/index.ts';

/** What a pipeline is written for. */
export interface Wanted {
  readonly language: Language;
  /** The folder of the workspace from the top of the repository; `.` for the top itself. */
  readonly folder: string;
  /** The npm package to fetch the program from; undefined: the one that a variable of the repository names. */
  readonly program: string | undefined;
}

/** The lines of a text, each but the empty ones moved in. */
export function indented(text: string, spaces: number): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(spaces) + line))
    .join('\n');
}

/** A program of Node's as a shell starts it, so that nothing in it is the shell's. */
export function nodeScript(program: string): string {
  return `node --input-type=module <<'JS'\n${program.trimEnd()}\nJS`;
}

/** A text as YAML reads it as one string, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
