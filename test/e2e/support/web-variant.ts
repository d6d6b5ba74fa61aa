/** The built extension without its desktop half, as an editor in a browser sees it. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

const ROOT = join(import.meta.dirname, '../../..');

/** Packs it and gives the path of the file. */
export async function packWebVariant(): Promise<string> {
  const cwd = join(ROOT, '.cache/web-variant');
  const packagePath = join(ROOT, '.cache/rutin-web.vsix');
  rmSync(cwd, { recursive: true, force: true });
  cpSync(join(ROOT, 'extension'), cwd, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as { main?: string };
  delete manifest.main;
  writeFileSync(join(cwd, 'package.json'), JSON.stringify(manifest));
  const quiet = { dependencies: false, allowMissingRepository: true, skipLicense: true, rewriteRelativeLinks: false };
  await createVSIX({ cwd, packagePath, ...quiet });
  return packagePath;
}
