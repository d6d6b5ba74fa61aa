/**
 * Takes down where everything stands in workspaces that have been judged, for the next start. It is done when nobody types, since
 * it takes most of a second and what it leaves behind is cleared away in the middle of something else; at the latest when the client
 * says that it is done.
 */
import { type HeldFile, whereaboutsOf } from '../../services/whereabouts/gather.ts';
import type { Whereabouts } from '../../services/whereabouts/whereabouts.ts';
import type { Folder } from '../state/folder.ts';
import type { Kept } from '../state/host.ts';
import type { Serving } from './serving.ts';

/** Where more have changed, it is taken down anew where everything stands. */
const MOST_STALE = 1 / 50;

/** A client that is done is not kept longer than this, in milliseconds: what is not written by then is not kept. */
const LONGEST_END = 1500;

/** What is known of a folder whose files have been read for the first time. */
interface Known {
  readonly kept: Kept;
  /** The path by which it is kept. */
  readonly root: string;
  readonly known: Whereabouts | undefined;
}

export class Leaving {
  readonly #server: Serving;
  /** By folder, until that has been judged. */
  readonly #noted = new WeakMap<Folder, Known>();
  #begun: Promise<unknown> = Promise.resolve();
  #end = (): void => undefined;
  readonly #over = new Promise<void>((resolve) => {
    this.#end = resolve;
  });
  #isOver = false;

  constructor(server: Serving) {
    this.#server = server;
  }

  /** The files of a folder have been read. */
  note(folder: Folder, known: Known): void {
    this.#noted.set(folder, known);
  }

  /** The folder has been judged: in time it is taken down where everything stands in it, unless that is known well enough. */
  begin(folder: Folder): void {
    const noted = this.#noted.get(folder);
    this.#noted.delete(folder);
    if (noted === undefined || isKnownWell(noted, heldIn(folder))) return;
    const work = this.#leave(folder, noted.kept, noted.root);
    this.#begun = Promise.allSettled([this.#begun, work]);
    this.#server.background(work);
  }

  /** Nothing is put off from now on; settled when all is kept, or that takes too long. */
  async end(): Promise<void> {
    this.#isOver = true;
    this.#end();
    await Promise.race([this.#begun, this.#server.host.kept?.wait(LONGEST_END)]);
  }

  async #leave(folder: Folder, kept: Kept, root: string): Promise<void> {
    const { host } = this.#server;
    const rest = this.#rest(kept);
    await rest();
    const work = whereaboutsOf(heldIn(folder));
    for (let step = work.next(); ; step = work.next()) {
      if (step.done === true) return step.value && kept.write(root, step.value);
      await host.pause();
      await rest();
    }
  }

  /** What waits until nobody has typed for a while; all its waiting together is bounded. */
  #rest({ patience, wait }: Kept): () => Promise<void> {
    const { documents } = this.#server;
    let left = patience.most;
    let seen: number | undefined;
    return async () => {
      while (documents.touches !== seen && left > 0 && !this.#isOver) {
        seen = documents.touches;
        left -= patience.quiet;
        await Promise.race([wait(patience.quiet), this.#over]);
      }
    };
  }
}

function heldIn({ session, digests }: Folder): readonly HeldFile[] {
  return [...session.files.values()].flatMap((facts): HeldFile | readonly [] => {
    const digest = digests.get(facts);
    return digest === undefined ? [] : { facts, digest };
  });
}

/** Whether few of the files are not as they are known. */
function isKnownWell({ known }: Known, held: readonly HeldFile[]): boolean {
  return known !== undefined && staleIn(known, held) <= MOST_STALE * held.length;
}

function staleIn(known: Whereabouts, held: readonly HeldFile[]): number {
  const before = new Map(known.files.map((file, number) => [file, known.digests[number]]));
  return held.filter(({ facts, digest }) => before.get(facts.file) !== digest).length;
}
