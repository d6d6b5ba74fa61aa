/** The workspaces that an editor has open: which session a document belongs to, and what it is called there. */
import { Session, type SessionOptions } from '../../services/session.ts';
import { Folder, type Role } from './folder.ts';
import { nameUnder, normal, parentOf, schemeOf, shippedFile, shippedUri } from './uris.ts';

/** A document in its session. */
export interface Located {
  readonly folder: Folder;
  readonly session: Session;
  readonly file: string;
}

/** Where documents that are judged come from, beside the editor's folders. */
const SCHEMES: readonly string[] = ['file', 'untitled'];

/**
 * Every workspace there is, by where its folder really is: one real file is one file, whatever way leads to it. A document
 * from somewhere that is never judged (the old side of a diff, a snapshot) is for itself and in none of them.
 */
export class Workspaces {
  readonly #folders = new Map<string, Folder>();
  /** Documents that are never judged, by URI. */
  readonly #old = new Map<string, Folder>();
  readonly #optionsOf: (folder: Folder) => SessionOptions;
  readonly #prepare: (folder: Folder) => void;
  readonly #real: (uri: string) => string;
  #schemes: ReadonlySet<string> = new Set(SCHEMES);

  /** `prepare` is told of each new folder before anything else is asked of it; `real` tells where a URI leads by no link. */
  constructor(
    optionsOf: (folder: Folder) => SessionOptions,
    prepare: (folder: Folder) => void,
    real: (uri: string) => string,
  ) {
    this.#optionsOf = optionsOf;
    this.#prepare = prepare;
    this.#real = real;
  }

  get all(): Iterable<Folder> {
    return this.#folders.values();
  }

  /** Those of documents that are never judged. */
  get old(): Iterable<Folder> {
    return this.#old.values();
  }

  /** Documents from where the editor's folders are can be judged. */
  judgeSchemesOf(folders: readonly string[]): void {
    this.#schemes = new Set([...SCHEMES, ...folders.map(schemeOf)]);
  }

  /** What tells a URI from any other: where it really is, in normal form. */
  keyOf(uri: string): string {
    return normal(this.#real(uri));
  }

  /** Adds a folder under the URI that the client writes; one that is there takes the role. */
  add(uri: string, role: Role): Folder {
    const key = this.keyOf(uri);
    let folder = this.#folders.get(key);
    if (folder === undefined) {
      folder = this.#folder(key, uri, role);
      this.#folders.set(key, folder);
    }
    folder.becomes(role);
    return folder;
  }

  remove({ key }: Folder): void {
    this.#folders.delete(key);
    this.#old.delete(key);
  }

  /** The document in the innermost folder that holds it; undefined where none does. */
  find(uri: string): Located | undefined {
    const key = this.keyOf(uri);
    const folder = this.ownerOf(key);
    const name = folder === undefined ? undefined : nameUnder(folder.key, key);
    return folder === undefined || name === undefined ? undefined : located(folder, folder.held.nameOf(name));
  }

  /** Where a file or folder stands by its own name; unlike `find`, which follows it where it is a link itself. */
  keyByName(uri: string): string {
    const plain = normal(uri);
    const name = plain.slice(parentOf(plain).length).replace(/^\//, '');
    return name === '' ? this.keyOf(uri) : `${this.keyOf(parentOf(uri.replace(/\/$/, '')))}/${name}`;
  }

  /** The folder that holds a key: one of the editor's before any other, and of several the innermost. */
  ownerOf(key: string): Folder | undefined {
    let best: Folder | undefined;
    for (const folder of this.#folders.values()) {
      if (isIn(folder, key) && (best === undefined || isBefore(folder, best))) best = folder;
    }
    return best;
  }

  /** Where a document belongs that the editor opens. Of a shipped one: in the first session there is. */
  locate(uri: string): Located {
    const shipped = shippedFile(uri);
    if (shipped !== undefined) return located(this.#first ?? this.add('rutin:/', 'alone'), shipped);
    if (!this.#schemes.has(schemeOf(uri))) return this.#locateOld(uri);
    return this.find(uri) ?? this.#locateAlone(uri);
  }

  /** A document that has not been saved joins the first folder; one from elsewhere has its own. */
  #locateAlone(uri: string): Located {
    const first = schemeOf(uri) === 'untitled' ? this.#first : undefined;
    const folder = first ?? this.add(parentOf(this.#real(uri)), 'alone');
    const key = this.keyOf(uri);
    return located(folder, nameUnder(folder.key, key) ?? key);
  }

  #locateOld(uri: string): Located {
    const key = normal(uri);
    let folder = this.#old.get(key);
    if (folder === undefined) {
      folder = this.#folder(key, parentOf(uri), 'old');
      this.#old.set(key, folder);
    }
    return located(folder, key);
  }

  #folder(key: string, uri: string, role: Role): Folder {
    const folder = new Folder(key, uri, role, (one) => new Session(this.#optionsOf(one)));
    this.#prepare(folder);
    return folder;
  }

  get #first(): Folder | undefined {
    const [any] = this.#folders.values();
    return [...this.#folders.values()].find(({ role }) => role === 'opened') ?? any;
  }
}

function located(folder: Folder, file: string): Located {
  return { folder, session: folder.session, file };
}

const RANK: Readonly<Record<Role, number>> = { opened: 0, guest: 1, alone: 2, old: 3 };

function isBefore(one: Folder, other: Folder): boolean {
  return RANK[one.role] - RANK[other.role] < 0 || (one.role === other.role && one.key.length > other.key.length);
}

/** What stands alone has with it only what stands beside it. Below a guest may lie workspaces that nobody has asked for yet. */
function isIn({ key, role, held }: Folder, uri: string): boolean {
  const name = nameUnder(key, uri);
  if (name === undefined) return false;
  return role === 'alone' ? parentOf(uri) === key : role !== 'guest' || held.has(held.nameOf(name));
}

/** The URI of a file of a folder. */
export function uriOf(folder: Folder, file: string): string {
  return file.startsWith('builtin:/') ? shippedUri(file) : folder.uriOf(file);
}
