/** A text that comes on standard input in the place of a file: what an editor or a hook has that no disk has yet. */
import { resolve } from 'node:path';
import { UsageError } from '../../words/index.ts';
import { decode } from './decode.ts';
import { textOf } from './door.ts';

/** The name on a command line that stands for standard input. */
export const INPUT = '-';
/** What the text is called where nobody says which file it is of. */
const NAMELESS = 'stdin.rutin';

/** A text, and the absolute path of the file that it stands for. */
export interface GivenText {
  readonly path: string;
  readonly text: string;
}

/** What stands on standard input, where it is named; undefined where it is not. Throws a UsageError where it is not named alone. */
export async function givenBy(paths: readonly string[], stdinPath: string | undefined): Promise<GivenText | undefined> {
  if (!paths.includes(INPUT)) {
    if (stdinPath === undefined) return undefined;
    throw new UsageError(
      '--stdin-path hör till standard in. Skriv - som PATH.',
      '--stdin-path belongs to standard input. Write - as the PATH.',
    );
  }
  if (paths.length > 1) {
    throw new UsageError(
      '- kan inte stå tillsammans med andra filer. Ange det ensamt.',
      '- cannot stand with other files. Name it alone.',
    );
  }
  const name = stdinPath ?? NAMELESS;
  return { path: resolve(name), text: await textOnInput(name) };
}

/** What stands on standard input; a UsageError that calls it by the name where it is no text. */
export async function textOnInput(name: string): Promise<string> {
  return textOf(name, decode(name, await everything(process.stdin)));
}

async function everything(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
