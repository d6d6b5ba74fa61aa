/** What may stand where a set is put, and how it is found when a run was stopped. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { Disk } from '../../../language/publishing/disk.ts';
import { tidy } from '../../../language/publishing/leftovers.ts';
import type { Means } from '../../../language/publishing/means.ts';
import { moveHere } from '../../../language/publishing/move-here.ts';
import { publish } from '../../../language/publishing/publish.ts';
import { renameHere } from '../../../language/publishing/two-renames.ts';
import { wholeSetIn } from './generated-set.ts';
import { disk, plainWriter, setOf } from './stopping.ts';

export const OLD = '2026-10-05';
export const NEW = '2026-11-21';
export const LATER = '2026-12-01';

/** Thousands of folders are made where a disk need not be waited for, if there is such a place. To be called before any is made. */
export function worksInMemory(): void {
  if (existsSync('/dev/shm')) process.env['TMPDIR'] = '/dev/shm';
}

/** What is moved into an empty folder is so by another process, which goes on when this one is stopped. */
const nobodyLives: Omit<Means, 'disk' | 'writerFor'> = {
  renameTwice: renameHere,
  moveIn: (move) => moveHere(move, disk),
  isAlive: () => false,
};

/** Means that are not stopped. */
export const calm: Means = meansOn(disk);

/** Means on a disk whose every operation may be the last. */
export function meansOn(any: Disk): Means {
  return { disk: any, writerFor: plainWriter(any), ...nobodyLives };
}

/** What stands at first, how it is made, and what may stand when a run was stopped. */
export const TARGETS = [
  ['a folder that is missing', () => undefined, [undefined, NEW]],
  ['an empty folder', (target: string) => mkdirSync(target), ['empty', NEW]],
  ['a folder with a set', (target: string) => publish(target, setOf(OLD, 24), calm), [OLD, NEW]],
] as const;

/** What stands at the target: the day of a whole set, `empty`, or undefined for nothing. */
export function stateOf(target: string): string | undefined {
  return existsSync(target) && readdirSync(target).length === 0 ? 'empty' : wholeSetIn(target);
}

/** The next run finds its way from whatever is left, and leaves nothing beside the target, which is `ut`. */
export async function expectRecovery(folder: string, target: string): Promise<void> {
  tidy(target, calm);
  await publish(target, setOf(LATER, 3), calm);
  expect(wholeSetIn(target)).toBe(LATER);
  expect(readdirSync(folder)).toEqual(['ut']);
}
