/** Yardstick: reads all files of a folder and takes the digest of each, as whoever wants to know what has changed must. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '.'] = process.argv.slice(2);
const whole = createHash('sha256');
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!name.endsWith('.rutin')) continue;
  whole.update(
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest(),
  );
}
console.log(whole.digest('hex'));
