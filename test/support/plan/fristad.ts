/**
 * The small example as it once was laid out: tests replace words in it, and must not depend on how the example is
 * formatted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['region.rutin', 'enheter.rutin', 'personer.rutin'];

/** Its files by name; a clean workspace. */
export const fristad: Readonly<Record<string, string>> = Object.fromEntries(
  FILES.map((file) => [file, readFileSync(join(import.meta.dirname, 'fristad', file), 'utf8')]),
);
