/** Programs of the system that acceptance tests look through. They run where RUTIN_ACCEPTANCE is set, and none may then be missing unseen. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** How long what a busy machine does may take to be seen, in milliseconds. */
export const PATIENCE = 60_000;

/** Whether acceptance is asked for. */
export const isWanted = (process.env['RUTIN_ACCEPTANCE'] ?? '') !== '';

/** The first of the paths that exists; undefined where none does or acceptance is not asked for. */
export function toolAt(...paths: readonly string[]): string | undefined {
  return isWanted ? paths.find((path) => existsSync(path)) : undefined;
}

/** A test that there is such a program, where acceptance is asked for. */
export function itIsInstalled(name: string, path: string | undefined): void {
  it.skipIf(!isWanted)(`${name} is installed`, () => {
    expect(path).toBeDefined();
  });
}

/** The same of a program that may be out of reach: what installs it has then written why to the file `missing`, and that is printed. */
export function itIsInstalledOrTold(name: string, path: string | undefined, missing: string): void {
  it.skipIf(!isWanted)(`${name} is installed, or it is told why not`, () => {
    if (path === undefined && existsSync(missing)) process.stderr.write(readFileSync(missing));
    else expect(path).toBeDefined();
  });
}
