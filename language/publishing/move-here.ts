/** Moves a set, file by file. It is what another process does, too, which is started for it: it imports no more than that asks for. */
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { MANIFEST } from './manifest-name.ts';

export interface Move {
  /** The folder that stands. */
  readonly target: string;
  /** A whole set. */
  readonly draft: string;
}

/** Moves all that is left in the draft, in this process. What has been moved goes back if something cannot be. */
export function moveHere({ target, draft }: Move, disk: Disk): void {
  const names = disk.entries(draft).map(({ name }) => name);
  const moved: string[] = [];
  try {
    for (const name of [...names.filter((one) => one !== MANIFEST), MANIFEST]) {
      if (disk.kindOf(join(target, name)) !== undefined) throw taken(join(target, name));
      disk.rename(join(draft, name), join(target, name));
      moved.push(name);
    }
  } catch (fault) {
    for (const name of moved.reverse()) disk.rename(join(target, name), join(draft, name));
    throw fault;
  }
  disk.removeEmptyFolder(draft);
}

/** Someone put something there in the meantime. */
function taken(path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(path), { code: 'EEXIST', syscall: 'rename' });
}
