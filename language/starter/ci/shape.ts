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

/** What the list of access that people review is called, in the folder of the workspace. A pipeline holds it true where it is there. */
export const FACIT = 'atkomst.facit';

/** The path of the list as a script of the pipeline says it. */
const FACIT_PATH = `"$RUTIN_FOLDER/${FACIT}"`;

/** Compares the list with what is declared, where there is a list. */
export const FACIT_SCRIPT = `[ ! -f ${FACIT_PATH} ] || rutin access --facit ${FACIT_PATH} --check "$RUTIN_FOLDER"`;

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
