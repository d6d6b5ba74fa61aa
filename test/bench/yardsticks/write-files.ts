/** Yardstick: writes as many files of the same lengths, with nothing in them that had to be made. The list tells a path and a length a line. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [list = '', target = ''] = process.argv.slice(2);
const made = new Set<string>();
for (const line of readFileSync(list, 'utf8').split('\n')) {
  const [path = '', length] = line.split('\t');
  const file = join(target, path);
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, Buffer.alloc(Number(length), 'x'));
}
