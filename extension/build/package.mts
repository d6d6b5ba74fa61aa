/** Packs what has been built as dist/rutin.vsix, with nothing else in it, and says how large it is. */
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

const EXTENSION = join(import.meta.dirname, '..');
const packagePath = join(EXTENSION, '../dist/rutin.vsix');

mkdirSync(join(EXTENSION, '../dist'), { recursive: true });
for (const name of ['LICENSE', 'CHANGELOG.md']) copyFileSync(join(EXTENSION, '..', name), join(EXTENSION, name));
await createVSIX({
  cwd: EXTENSION,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
process.stdout.write(`dist/rutin.vsix: ${Math.round(statSync(packagePath).size / 1024)} kB\n`);
