/** Programs and threads that run apart from this one: each is bundled to a file of its own in the folder `programs`. */
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where one lies: as a source in the folder beside the source of the URL, as a bundle in the one beside the bundle. */
export function programBeside(url: string, name: string): string {
  return fileURLToPath(new URL(`./programs/${name}${extname(url)}`, url));
}
