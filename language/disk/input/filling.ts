/** Fills a workspace with its files as they are read. */
import { type FileFacts, isShipped, Workspace } from '../../model/index.ts';
import { shippedFacts } from '../../services/shipped-facts.ts';

/** One of the shipped routines and the files that it is given; what is as in the older version that it leans on stands there alone. */
export class Filling {
  readonly ws: Workspace;
  readonly #older: Workspace | undefined;
  readonly #put = new Set<string>();

  constructor(older?: Workspace) {
    this.#older = older;
    this.ws = older === undefined ? shippedWorkspace() : new Workspace({ older });
  }

  put(facts: FileFacts): void {
    this.#put.add(facts.file);
    if (this.#older === undefined) this.ws.load(facts);
    else if (this.#older.files.get(facts.file) !== facts) this.ws.replace(facts.file, facts);
  }

  /** The workspace, when all its files have been put in. */
  end(): Workspace {
    const gone = [...(this.#older?.files.keys() ?? [])].filter((file) => !isShipped(file) && !this.#put.has(file));
    for (const file of gone) this.ws.replace(file, undefined);
    return this.ws;
  }
}

/** A workspace of the shipped routines alone. */
export function shippedWorkspace(): Workspace {
  const ws = new Workspace();
  for (const facts of shippedFacts()) ws.load(facts);
  return ws;
}
