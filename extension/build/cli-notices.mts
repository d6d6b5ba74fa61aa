/** Writes the notices of the command line's bundle beside it: cli-notices.mts META OUT, paths from the folder one stands in. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { NOTICES, noticesOf } from './notices.mts';

const [meta = '', out = ''] = process.argv.slice(2);
writeFileSync(join(out, NOTICES), noticesOf([JSON.parse(readFileSync(meta, 'utf8')) as Metafile], process.cwd()));
rmSync(meta);
