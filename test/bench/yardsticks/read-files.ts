/** Yardstick: reads all files of a folder, and does nothing with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '.'] = process.argv.slice(2);
let length = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.rutin')) length += readFileSync(join(folder, name), 'utf8').length;
}
console.log(length);
