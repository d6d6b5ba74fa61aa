/** A disk that stops the program just before one of its operations, and a set of files to publish. */

import { type Disk, disk } from '../../language/cli/generate/disk.ts';
import { manifestFile } from '../../language/cli/generate/manifest.ts';
import type { GeneratedFile } from '../../language/generators/index.ts';
import type { Stamp } from '../../language/model/index.ts';

/** A set for a day: some files in some folders, and its manifest last. */
export function setOf(asOf: string, count: number): readonly GeneratedFile[] {
  const stamp: Stamp = { version: 1, asOf, horizonDays: 90, until: asOf, digest: 'sha256:0', only: null, routines: [] };
  const files = Array.from({ length: count }, (_, i) => ({
    path: `${['arbetslista', 'kalender', 'rapport/del'][i % 3]}/fil-${asOf}-${i}.txt`,
    bytes: Buffer.from(`${asOf} ${i}\n`.repeat(i + 1)),
  }));
  return [...files, manifestFile(stamp, files)];
}

/**
 * The real disk, but `stop` is called before operation number `at` (from 0), and nothing after it takes effect.
 * @param canExchange false: as on a system that cannot exchange two folders
 */
export function stoppingDisk(
  at: number,
  stop: () => never,
  canExchange: boolean,
): Disk & { readonly count: () => number } {
  let done = 0;
  const counted = Object.fromEntries(
    Object.entries(disk).map(([name, operation]) => [
      name,
      (...args: readonly string[]) => {
        if (done++ >= at) stop();
        if (name === 'exchange' && !canExchange) return false;
        return (operation as (...args: readonly string[]) => unknown)(...args);
      },
    ]),
  ) as unknown as Disk;
  return { ...counted, count: () => done };
}
