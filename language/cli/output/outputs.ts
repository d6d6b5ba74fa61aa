/** `--format` and `--output-file` belong together by their order: each file goes with the format before it. */

import { called } from '../../disk/input/paths.ts';
import { writeOutput } from '../../disk/output/write.ts';
import { type FormatName, formatNames } from '../../report/findings/index.ts';
import { plain } from '../../report/terminal/paint.ts';
import { terminalWidth } from '../../report/terminal/size.ts';
import { either, UsageError } from '../../words/index.ts';
import type { RutinCommand } from '../frame/command.ts';
import type { CommonOptions } from '../frame/options.ts';
import { type Printing, printing } from '../terminal/printing.ts';

/** A format and where it goes; no file: standard output. */
export interface Output {
  readonly format: FormatName;
  readonly file: string | undefined;
}

interface Draft {
  format: FormatName | undefined;
  file: string | undefined;
}

/** Adds the two options; the function gives what was asked for once the command line is parsed. */
export function withOutputs(command: RutinCommand): (usual: FormatName) => readonly Output[] {
  const drafts: Draft[] = [];
  command
    .with({
      flags: '--format <format>',
      text: {
        sv: `${formatNames.join(', ')}; kan ges flera gånger (annars pretty i en terminal, concise till en fil eller ett rör)`,
        en: `${formatNames.join(', ')}; may be given several times (else pretty on a terminal, concise elsewhere)`,
      },
      choices: { words: formatNames, near: { md: 'markdown', text: 'pretty', tabell: 'pretty', xml: 'junit' } },
    })
    .with({
      flags: '--output-file <fil>',
      text: { sv: 'skriver det --format som står före till en fil', en: 'writes the --format before it to a file' },
    });
  command.on('option:format', (value: string) => {
    drafts.push({ format: value as FormatName, file: undefined });
  });
  command.on('option:output-file', (value: string) => addFile(drafts, value));
  return (usual) => settled(drafts, usual);
}

/** The two options as a receipt has them: a format on standard output comes first, so that no file can be taken for its own. */
export function orderedOptions(outputs: readonly Output[]): readonly string[] {
  const [printed, written] = [false, true].map((isFile) =>
    outputs.filter(({ file }) => (file !== undefined) === isFile),
  );
  return [...(printed ?? []), ...(written ?? [])].flatMap(({ format, file }) => [
    `--format=${format}`,
    ...(file === undefined ? [] : [`--output-file=${called(file)}`]),
  ]);
}

/** The formats of what is no list of findings. */
const OWN = ['pretty', 'markdown', 'json'] as const satisfies readonly FormatName[];

/** Writes what is asked for in formats of its own; a UsageError where `option` has none of that name. */
export function writeOwn(
  outputs: readonly Output[],
  option: string,
  options: CommonOptions,
  texts: Readonly<Record<(typeof OWN)[number], (printing: Printing) => string>>,
): void {
  const other = outputs.find(({ format }) => !Object.hasOwn(texts, format));
  if (other !== undefined) throw notOfThese(option, other.format);
  for (const { format, file } of outputs) {
    const text = texts[format as (typeof OWN)[number]];
    if (file === undefined) process.stdout.write(text(printing(options)));
    else writeOutput(file, text({ width: terminalWidth({}), paint: plain }));
  }
}

function notOfThese(option: string, format: FormatName): UsageError {
  return new UsageError(
    `${option} skrivs inte som ${format}. Välj ${either(OWN, 'sv')}.`,
    `${option} is not written as ${format}. Choose ${either(OWN, 'en')}.`,
  );
}

function addFile(drafts: Draft[], file: string): void {
  const last = drafts.at(-1);
  if (last === undefined) {
    drafts.push({ format: undefined, file });
  } else if (last.file === undefined) {
    last.file = file;
  } else {
    throw new UsageError(
      `--output-file ${file} saknar ett eget --format före sig.`,
      `--output-file ${file} has no --format of its own before it.`,
    );
  }
}

function settled(drafts: readonly Draft[], usual: FormatName): readonly Output[] {
  if (drafts.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(
      'Bara ett format kan skrivas till terminalen. Skriv --output-file FIL efter de andra.',
      'Only one format can go to standard output. Write --output-file FILE after the others.',
    );
  }
  const files = drafts.map(({ file }) => file).filter((file) => file !== undefined);
  if (new Set(files).size < files.length) {
    throw new UsageError('Två format har samma --output-file.', 'Two formats have the same --output-file.');
  }
  return drafts.length === 0
    ? [{ format: usual, file: undefined }]
    : drafts.map(({ format, file }) => ({ format: format ?? usual, file }));
}
