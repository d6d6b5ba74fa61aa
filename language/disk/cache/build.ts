/** Which build of the program runs: what another one has judged is never read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Written beside the bundle when that is made: a digest of all that is in it. */
const NAME = './build.txt';

let told: string | undefined;

/** From now on this is the build, for a program that has no file beside it. */
export function builtAs(build: string): void {
  told = build;
}

/** The build and the Node that runs it; undefined where it is run from sources that change: then nothing is kept. */
export function buildOf(): string | undefined {
  const build = told ?? buildBeside();
  return build === undefined ? undefined : `${build} ${process.version} ${process.arch}`;
}

function buildBeside(): string | undefined {
  try {
    return readFileSync(fileURLToPath(new URL(NAME, import.meta.url)), 'utf8');
  } catch {
    return undefined;
  }
}
