/** The workspaces that an editor has open: which session a document belongs to, and what it is called there. */
import { Session, type SessionOptions } from '../../services/session.ts';
import { Folder } from './folder.ts';
import { nameUnder, normal, parentOf, shippedFile, shippedUri } from './uris.ts';

/** A document in its session. */
export interface Located {
  readonly folder: Folder;
  readonly session: Session;
  readonly file: string;
}

/**
 * Every folder of the editor is a workspace, and so is every folder below it with a configuration of its own. A document that
 * stands in none (a new one, one from elsewhere) is a workspace of its own.
 */
export class Workspaces {
  /** In normal form. */
  readonly #folders = new Map<string, Folder>();
  readonly #optionsOf: (folder: Folder) => SessionOptions;
  readonly #prepare: (folder: Folder) => void;

  /** `prepare` is told of each new folder before anything else is asked of it. */
  constructor(optionsOf: (folder: Folder) => SessionOptions, prepare: (folder: Folder) => void) {
    this.#optionsOf = optionsOf;
    this.#prepare = prepare;
  }

  get all(): Iterable<Folder> {
    return this.#folders.values();
  }

  /** Adds a folder under the URI that the client writes. */
  add(uri: string): Folder {
    const key = normal(uri);
    let folder = this.#folders.get(key);
    if (folder === undefined) {
      folder = new Folder(key, uri, (one) => new Session(this.#optionsOf(one)));
      this.#prepare(folder);
      this.#folders.set(key, folder);
    }
    folder.isLone = false;
    return folder;
  }

  /** Takes a folder away, and those with a configuration below it. */
  remove(uri: string): readonly Folder[] {
    const gone = normal(uri);
    const removed = [...this.#folders].filter(([key]) => key === gone || nameUnder(gone, key) !== undefined);
    for (const [key] of removed) this.#folders.delete(key);
    return removed.map(([, folder]) => folder);
  }

  /** The innermost folder that holds the URI; undefined where none does. */
  folderOf(uri: string): Folder | undefined {
    const name = normal(uri);
    let best: Folder | undefined;
    for (const [key, folder] of this.#folders) {
      if (nameUnder(key, name) !== undefined && key.length > (best?.key.length ?? -1)) best = folder;
    }
    return best;
  }

  /** A document that has not been saved joins the first folder; one from elsewhere has its own. */
  #folderFor(uri: string): Folder {
    const first = uri.startsWith('untitled:') ? this.#folders.values().next().value : undefined;
    const folder = first ?? this.add(parentOf(normal(uri)));
    folder.isLoaded ||= first === undefined;
    folder.isLone = first === undefined;
    return folder;
  }

  /** Where a document belongs. Of a shipped one: in the first session there is. */
  locate(uri: string): Located {
    const shipped = shippedFile(uri);
    if (shipped !== undefined) return located(this.#folders.values().next().value ?? this.add('rutin:/'), shipped);
    const folder = this.folderOf(uri) ?? this.#folderFor(uri);
    return located(folder, nameUnder(folder.key, normal(uri)) ?? normal(uri));
  }
}

function located(folder: Folder, file: string): Located {
  return { folder, session: folder.session, file };
}

/** The URI of a file of a folder. */
export function uriOf(folder: Folder, file: string): string {
  return file.startsWith('builtin:/') ? shippedUri(file) : folder.uriOf(file);
}
