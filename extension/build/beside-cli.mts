/**
 * Writes what lies beside the command line's bundle: the entry, the notices, the schemas of what it writes and reads, the
 * types of what programs import, and which build it is. beside-cli.mts META OUT, paths from the folder one stands in.
 */

import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Metafile } from 'esbuild';
import { schemaOf } from '../../language/generators/json/schema.ts';
import { buildOf } from './build-of.mts';
import { NOTICES, noticesOf } from './notices.mts';

const [meta = '', out = ''] = process.argv.slice(2);
const language = join(import.meta.dirname, '../../language');
const schemas = join(out, 'schemas');

const bundle = JSON.parse(readFileSync(meta, 'utf8')) as Metafile;
writeFileSync(join(out, NOTICES), noticesOf([bundle], process.cwd()));
writeFileSync(join(out, 'build.txt'), buildOf(Object.keys(bundle.outputs)));
rmSync(meta);
copyFileSync(join(language, 'cli/rutin.js'), join(out, 'rutin.js'));
copyFileSync(join(language, 'api/rutin.d.ts'), join(out, 'api.d.ts'));

mkdirSync(schemas, { recursive: true });
const reports = join(language, 'report/schemas');
for (const file of [
  join(language, 'services/config/config.schema.json'),
  ...readdirSync(reports).map((name) => join(reports, name)),
]) {
  copyFileSync(file, join(schemas, basename(file)));
}
writeFileSync(
  join(schemas, 'provisionering.schema.json'),
  `${JSON.stringify(schemaOf('rutin generate', true), null, 2)}\n`,
);
