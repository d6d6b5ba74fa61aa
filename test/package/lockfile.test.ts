/** What is installed: the lock file names no registry, and every script that runs while packages are installed has been looked at. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';

interface Locked {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly hasInstallScript?: boolean }>>;
}

const text = readFileSync(join(CHECKOUT, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as Locked;
const { allowScripts } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as {
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

describe('the lock file', () => {
  it('has no address, so that whatever registry is at hand serves, and a digest of each package', () => {
    expect(text).not.toContain('"resolved"');
    expect(readFileSync(join(CHECKOUT, '.npmrc'), 'utf8')).toContain('omit-lockfile-registry-resolved=true\n');
    const without = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined);
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('has no script at installation that package.json neither allows nor forbids', () => {
    const scripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = scripts.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect([...new Set(names)].sort()).toEqual(Object.keys(allowScripts).sort());
  });
});
