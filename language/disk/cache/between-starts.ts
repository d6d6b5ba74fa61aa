/** What a language server is handed to keep something from one start to the next: loaded when the editor has been answered. */
import type { Whereabouts } from '../../services/whereabouts/whereabouts.ts';
import type { CacheOptions } from './room.ts';
import type * as whereabouts from './whereabouts.ts';

/** Each workspace is known by the path of its folder. */
interface BetweenStarts {
  read(root: string): Promise<Whereabouts | undefined>;
  write(root: string, known: Whereabouts): Promise<void>;
}

export function betweenStarts(wanted: CacheOptions): BetweenStarts {
  return {
    read: (root) => attempt(({ readWhereabouts }) => readWhereabouts(root, wanted)),
    write: (root, known) => attempt(({ keepWhereabouts }) => keepWhereabouts(root, known, wanted)),
  };
}

/** Where that fails nothing is kept, and the server is as good without. */
async function attempt<T>(run: (disk: typeof whereabouts) => T): Promise<T | undefined> {
  try {
    return run(await import('./whereabouts.ts'));
  } catch {
    return undefined;
  }
}
