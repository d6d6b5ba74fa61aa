/** The texts of files that have been found, read anew when they are asked for. */
import { shippedRoutines } from '../../services/builtin.ts';
import { readText } from './door.ts';
import type { FoundFile } from './files.ts';
import type { GivenText } from './standard-input.ts';

/** The text of a file of the workspace or of a shipped one; undefined when it cannot be read. */
export type TextOf = (file: string) => string | undefined;

/** Remembers the last text alone: reports go through the files in order. */
export function textReader(files: readonly FoundFile[], given?: GivenText): TextOf {
  const paths = new Map(files.map((one) => [one.file, one]));
  let last: { readonly file: string; readonly text: string | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, text: readAgain(paths.get(file), given) ?? shippedText(file) };
    return last.text;
  };
}

function readAgain(found: FoundFile | undefined, given: GivenText | undefined): string | undefined {
  if (given !== undefined && found?.path === given.path) return given.text;
  const text = found === undefined ? undefined : readText(found.file, found.path);
  return typeof text === 'string' ? text : undefined;
}

/** The text of a shipped routine. */
export function shippedText(file: string): string | undefined {
  return shippedRoutines.find((shipped) => shipped.file === file)?.text;
}
