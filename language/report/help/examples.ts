/** The examples of a command in its help. */
import type { Language, Sentence } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { wrap } from '../terminal/wrap.ts';

const INDENT = '  ';

/** A command line and what it does, beside each other where all of them fit, else each under its own. */
export function examplesText(
  lines: readonly (readonly [string, Sentence])[],
  language: Language,
  width: number,
): string {
  const longest = Math.max(...lines.map(([line]) => line.length));
  const isBeside = lines.every(([, text]) => longest + text[language].length + 2 * INDENT.length <= width);
  const rows = lines.flatMap(([line, text]) =>
    isBeside
      ? [`${INDENT}${line.padEnd(longest)}${INDENT}${text[language]}`]
      : [INDENT + line, ...wrap(text[language], width - 3 * INDENT.length).map((one) => INDENT.repeat(3) + one)],
  );
  return `\n${say(language, 'Exempel:', 'Examples:')}\n${rows.join('\n')}`;
}
