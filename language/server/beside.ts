/**
 * Programs and threads that run apart from this one: each is bundled to a file of its own in the folder `programs`. In an
 * executable of one file there is no such folder: there each is a text in it.
 */
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** The text of a program by its name. */
type TextOf = (name: string) => string;

let embedded: TextOf | undefined;

/** From now on programs are texts in this executable, which runs one of them when it is started with `programArgument`. */
export function embed(textOf: TextOf): void {
  embedded = textOf;
}

/** What comes before the name of a program where the executable is to run that. */
export const PROGRAM_SIGN = 'rutin-program:';

/** What a process of this program's is started with to run another: a path, or a word that the executable knows. */
export function programArgument(url: string, name: string): string {
  return embedded === undefined ? programBeside(url, name) : `${PROGRAM_SIGN}${name}`;
}

/** A thread that runs a program. */
export function threadOf(url: string, name: string, options: WorkerOptions): Worker {
  return embedded === undefined
    ? new Worker(programBeside(url, name), options)
    : new Worker(embedded(name), { ...options, eval: true });
}

/** Where one lies: as a source in the folder beside the source of the URL, as a bundle in the one beside the bundle. */
function programBeside(url: string, name: string): string {
  return fileURLToPath(new URL(`./programs/${name}${extname(url)}`, url));
}
