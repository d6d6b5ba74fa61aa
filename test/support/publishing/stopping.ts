/** A disk that stops the program just before one of its operations, and a set of files to publish. */
import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Stamp } from '../../../language/provisioning/index.ts';
import { type Disk, disk as realDisk } from '../../../language/publishing/disk.ts';
import type { GeneratedSet } from '../../../language/publishing/publish.ts';
import type { ListedFile, SetWriter } from '../../../language/publishing/writer.ts';

/** The real disk, but what is written goes to it in its own time: thousands of runs would wait for it. */
export const disk: Disk = { ...realDisk, settle: () => {} };

/** A set for a day: some files in some folders. */
export function setOf(asOf: string, count: number): GeneratedSet {
  const made = { program: 'Rutin 0.0.0', language: 1, digest: 'sha256:0', only: null, routines: [] };
  const stamp: Stamp = { version: 1, asOf, horizonDays: 90, until: asOf, ...made };
  const files = Array.from({ length: count }, (_, i) => ({
    path: `${['arbetslista', 'kalender', 'rapport/del'][i % 3]}/fil-${asOf}-${i}.txt`,
    pieces: Array.from({ length: i + 1 }, () => `${asOf} ${i}\n`),
  }));
  return { stamp, files };
}

/** Writes on a disk at once, so that the program can be stopped between two files. */
export function plainWriter(disk: Disk): (folder: string) => SetWriter {
  return (folder) => {
    const listed: ListedFile[] = [];
    return {
      take: async ({ path, pieces }) => {
        const bytes = Buffer.from([...pieces].join(''));
        disk.makeFolders(dirname(join(folder, path)));
        disk.write(join(folder, path), bytes);
        listed.push({ path, bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') });
      },
      finish: async () => listed,
      stop: async () => {},
    };
  };
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
