/** The parts of publishing that differ between the program and its tests. */
import { isAlive } from './alive.ts';
import type { Disk } from './disk.ts';
import type { Move } from './move-here.ts';
import { moveInAnotherProcess } from './move-in.ts';
import { threadWriter } from './thread-writer.ts';
import { type Renames, renameInAnotherProcess } from './two-renames.ts';
import type { SetWriter } from './writer.ts';

export interface Means {
  readonly disk: Disk;
  /** What writes files into a folder that is there. */
  readonly writerFor: (folder: string) => SetWriter;
  /** Two renames, one after the other. */
  readonly renameTwice: (renames: Renames, disk: Disk) => void;
  /** All that is in a folder into another, one after the other. */
  readonly moveIn: (move: Move, disk: Disk) => void;
  /** Whether the process that made a draft is still at work. */
  readonly isAlive: (pid: number) => boolean;
}

/** How the program publishes. */
export function realMeans(disk: Disk): Means {
  return { disk, writerFor: threadWriter, renameTwice: renameInAnotherProcess, moveIn: moveInAnotherProcess, isAlive };
}
