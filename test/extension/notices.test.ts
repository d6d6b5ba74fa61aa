/** Everything that is bundled is named with its licence, and nothing else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { noticesOf } from '../../extension/build/notices.mts';

const ROOT = mkdtempSync(join(tmpdir(), 'rutin-notices-'));
afterAll(() => rmSync(ROOT, { recursive: true }));

function install(folder: string, manifest: object, licence?: string): void {
  mkdirSync(join(ROOT, folder), { recursive: true });
  writeFileSync(join(ROOT, folder, 'package.json'), JSON.stringify(manifest));
  if (licence !== undefined) writeFileSync(join(ROOT, folder, 'LICENSE.md'), licence);
}

/** A bundle of these files, with so many bytes left of each. */
function bundle(files: Readonly<Record<string, number>>): Metafile {
  const inputs = Object.fromEntries(Object.entries(files).map(([path, bytesInOutput]) => [path, { bytesInOutput }]));
  return { inputs: {}, outputs: { 'out.js': { bytes: 1, inputs, imports: [], exports: [] } } };
}

install('node_modules/outer', { name: 'outer', version: '1.0.0', license: 'MIT' }, 'Words of outer');
install(
  'node_modules/outer/node_modules/@scope/inner',
  {
    name: '@scope/inner',
    version: '2.0.0',
    license: 'EPL-2.0',
    repository: { url: 'git+https://example.org/inner.git' },
  },
  'Words of inner',
);
install('node_modules/bare', { name: 'bare', version: '3.0.0', license: 'Apache-2.0' });
install('node_modules/silent', { name: 'silent', version: '4.0.0' });
install('node_modules/odd', { name: 'odd', version: '5.0.0', license: 'Odd-1.0' });

describe('the notices', () => {
  it('name each package once, a package within a package too, with the words of its licence', () => {
    const text = noticesOf(
      [
        bundle({ 'src/own.ts': 9, 'node_modules/outer/a.js': 5, 'node_modules/outer/b.js': 5 }),
        bundle({ 'node_modules/outer/node_modules/@scope/inner/lib/x.js': 5 }),
      ],
      ROOT,
    );
    expect(text.match(/^(outer|@scope\/inner) [\d.]+$/gm)).toEqual(['@scope/inner 2.0.0', 'outer 1.0.0']);
    expect(text).toContain('Licence: EPL-2.0\nSource: https://example.org/inner\n\nWords of inner');
    expect(text).toContain('Words of outer');
  });

  it('leave out what nothing is left of', () => {
    expect(noticesOf([bundle({ 'node_modules/outer/a.js': 0 })], ROOT)).not.toContain('outer');
  });

  it('bring the standard text where the package has none', () => {
    expect(noticesOf([bundle({ 'node_modules/bare/a.js': 5 })], ROOT)).toContain('Version 2.0, January 2004');
  });

  it('cannot be made where a licence or its text is unknown', () => {
    expect(() => noticesOf([bundle({ 'node_modules/silent/a.js': 5 })], ROOT)).toThrow('silent 4.0.0');
    expect(() => noticesOf([bundle({ 'node_modules/odd/a.js': 5 })], ROOT)).toThrow('Odd-1.0');
  });
});
