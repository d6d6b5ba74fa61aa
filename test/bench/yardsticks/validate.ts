/** Yardstick: a region as YAML or JSON, parsed by a library and held against a schema. Arguments: yaml | js-yaml | json, folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [library = 'yaml', folder = '.', peers = '.'] = process.argv.slice(2);
const require = createRequire(join(peers, 'package.json'));

type Parse = (text: string) => unknown;

const PARSERS: Readonly<Record<string, () => Parse>> = {
  yaml: () => (require('yaml') as { parse: Parse }).parse,
  'js-yaml': () => (require('js-yaml') as { load: Parse }).load,
  json: () => JSON.parse,
};

const parse = (PARSERS[library] as () => Parse)();
const Ajv = (
  require('ajv') as { default: new (options: object) => { compile(schema: unknown): (data: unknown) => boolean } }
).default;
const isValid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8')));
const form = library === 'json' ? 'json' : 'yaml';
let files = 0;
let faults = 0;
for (const name of readdirSync(join(folder, form), { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith(`.${form}`)) continue;
  files++;
  if (!isValid(parse(readFileSync(join(folder, form, name), 'utf8')))) faults++;
}
console.log(`${files} files, ${faults} faults`);
