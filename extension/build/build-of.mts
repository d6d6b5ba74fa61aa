/** Which build a bundle is: what one build has judged is never read by another. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A digest of all that was bundled, as text for the file `build.txt` beside it. */
export function buildOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(createHash('sha256').update(readFileSync(file)).digest());
  return `${hash.digest('hex')}\n`;
}
