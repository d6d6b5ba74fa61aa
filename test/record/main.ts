/**
 * Records what the program says, and holds it equal: `npm run record -- save FOLDER` before a change of structure,
 * `npm run record -- hold FOLDER` after it. Ends with 1 and names what differs. The program must have been built.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineRecords, type Records } from './command-line.ts';
import { languageServerRecords } from './language-server.ts';

const [verb, folder] = process.argv.slice(2);
if (folder === undefined || (verb !== 'save' && verb !== 'hold')) {
  console.error('npm run record -- save|hold FOLDER');
  process.exit(2);
}
const path = join(folder, 'records.json');
const records: Records = { ...commandLineRecords(), ...(await languageServerRecords()) };
if (verb === 'save') {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, JSON.stringify(records));
  console.log(`${Object.keys(records).length} records`);
} else {
  const before = JSON.parse(readFileSync(path, 'utf8')) as Records;
  const names = [...new Set([...Object.keys(before), ...Object.keys(records)])];
  const other = names.filter((name) => before[name] !== records[name]);
  for (const name of other) console.log(told(name, before[name], records[name]));
  console.log(`${names.length - other.length} of ${names.length} records are the same`);
  process.exitCode = other.length === 0 ? 0 : 1;
}

/** The name with the first place where the two differ. */
function told(name: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined || after === undefined) return `${name}: ${before === undefined ? 'is new' : 'is gone'}`;
  let at = 0;
  while (before[at] === after[at]) at++;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  return `${name}\n  was ${around(before)}\n  is  ${around(after)}`;
}
