/** A folder of `.rutin` files as texts by path. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every `.rutin` file under a folder, by its path with `/`. */
export function textsIn(folder: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.rutin')) texts[name.replaceAll('\\', '/')] = readFileSync(join(folder, name), 'utf8');
  }
  return texts;
}
