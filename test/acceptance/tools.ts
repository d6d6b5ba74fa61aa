/** Programs of the system that acceptance tests look through. Where RUTIN_ACCEPTANCE is set, one that is missing is a failure. */
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The first of the paths that exists. */
export function toolAt(...paths: readonly string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}

/** A test that there is such a program, where it is asked for; elsewhere the others are skipped without it. */
export function itIsInstalled(name: string, path: string | undefined): void {
  it.skipIf((process.env['RUTIN_ACCEPTANCE'] ?? '') === '')(`${name} is installed`, () => {
    expect(path).toBeDefined();
  });
}
