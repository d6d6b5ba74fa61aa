/** The declarations of all files, found by name: look-ups, changes of one file at a time, and a record of who read what. */
import type { Declaration } from './declarations.ts';
import type { FileFacts } from './file-facts.ts';
import { compareAnchors } from './origin.ts';
import { forEachKey, type Table } from './tables.ts';

/** A look-up as one string, for the record of what was read. */
export type ReadKey = string;

interface Remembered {
  readonly value: unknown;
  readonly reads: ReadonlySet<ReadKey> | undefined;
}

const NONE: readonly never[] = [];
const NO_DECLARATIONS: ReadonlySet<Declaration> = new Set();

/**
 * All declarations of a workspace and of the routines that ship with the product. Order of files and declarations never
 * matters: what a key finds is sorted by file and position, and of several with one name the first one holds.
 */
export class Workspace {
  readonly #files = new Map<string, FileFacts>();
  readonly #tables = new Map<Table, Map<string, Declaration[]>>();
  /** Lists whose order is to be settled when they are next asked for. */
  readonly #unsorted = new Set<Declaration[]>();
  readonly #lostNames = new Map<string, number>();
  /** Keys that the change under way took out of their tables and has not put back. */
  readonly #gone = new Map<string, Table>();
  #memory = new Map<string, Remembered>();
  #memoryOf = new Map<string, Map<object, Remembered>>();
  #latest = new Map<string, { readonly subject: object; readonly known: Remembered }>();
  #reads: Set<ReadKey> | undefined;
  #recordedOnce = false;

  /** The facts of each file, in no particular order. */
  get files(): ReadonlyMap<string, FileFacts> {
    return this.#files;
  }

  /** Everything found under a key, sorted by file and position. */
  lookup(table: Table, key: string): readonly Declaration[] {
    this.#reads?.add(`${table}:${key}`);
    const found = this.#tables.get(table)?.get(key);
    if (found === undefined) {
      return NONE;
    }
    if (this.#unsorted.size > 0 && this.#unsorted.delete(found)) {
      found.sort((a, b) => compareAnchors(a.anchor, b.anchor));
    }
    return found;
  }

  /** The keys of a table, in no particular order. A record of them is of which there are, not of what they lead to. */
  keys(table: Table): Iterable<string> {
    this.#reads?.add(`${table}:*`);
    return this.#tables.get(table)?.keys() ?? NONE;
  }

  /** Whether the name stands in a part of some file that could not be read, so that its absence proves nothing. */
  isLost(name: string): boolean {
    this.#reads?.add(`lost:${name}`);
    return this.#lostNames.has(name);
  }

  /** Adds a file that is not there yet, without a record of what that changes: for the first reading of a workspace. */
  load(facts: FileFacts): void {
    this.#files.set(facts.file, facts);
    this.#contribute(facts, NO_DECLARATIONS, undefined);
    if (this.#memory.size > 0 || this.#memoryOf.size > 0 || this.#latest.size > 0) {
      this.#forget();
    }
  }

  /** Sets what a file contributes; undefined removes the file. Gives the keys whose content changed. */
  replace(file: string, facts: FileFacts | undefined): ReadonlySet<ReadKey> {
    const changed = new Set<ReadKey>();
    this.#gone.clear();
    const before = this.#files.get(file);
    const kept = keptDeclarations(before, facts);
    if (before !== undefined) {
      this.#withdraw(before, kept, changed);
      this.#files.delete(file);
    }
    if (facts !== undefined) {
      this.#files.set(file, facts);
      this.#contribute(facts, kept, changed);
    }
    for (const [, table] of this.#gone) changed.add(`${table}:*`);
    if (changed.size > 0) {
      this.#forgetChanged(changed);
    }
    return changed;
  }

  /** Computes a value once until something changes. What it reads counts as read by whoever asks for it. */
  remember<T>(key: string, compute: () => T): T {
    let known = this.#memory.get(key);
    if (known === undefined) {
      known = this.#computed(compute);
      this.#memory.set(key, known);
    }
    return this.#recalled(known);
  }

  /** As `remember`, for a value of one declaration. */
  rememberOf<T>(subject: object, what: string, compute: () => T): T {
    let values = this.#memoryOf.get(what);
    if (values === undefined) {
      values = new Map();
      this.#memoryOf.set(what, values);
    }
    let known = values.get(subject);
    if (known === undefined) {
      known = this.#computed(compute);
      values.set(subject, known);
    }
    return this.#recalled(known);
  }

  /** As `rememberOf`, but only until it is asked of another declaration: for what the checks of one share. */
  rememberLatest<T>(subject: object, what: string, compute: () => T): T {
    let latest = this.#latest.get(what);
    if (latest?.subject !== subject) {
      latest = { subject, known: this.#computed(compute) };
      this.#latest.set(what, latest);
    }
    return this.#recalled(latest.known);
  }

  /** Runs something and gives the look-ups it made. Remembered values of unrecorded runs are forgotten first. */
  recording<T>(run: () => T): { readonly result: T; readonly reads: ReadonlySet<ReadKey> } {
    const outer = this.#reads;
    if (outer === undefined && !this.#recordedOnce) {
      this.#forget();
      this.#recordedOnce = true;
    }
    const reads = new Set<ReadKey>();
    this.#reads = reads;
    try {
      return { result: run(), reads };
    } finally {
      this.#reads = outer;
    }
  }

  #computed(compute: () => unknown): Remembered {
    const outer = this.#reads;
    const reads = outer === undefined ? undefined : new Set<ReadKey>();
    this.#reads = reads;
    try {
      return { value: compute(), reads };
    } finally {
      this.#reads = outer;
    }
  }

  #recalled<T>({ value, reads }: Remembered): T {
    if (this.#reads !== undefined && reads !== undefined) {
      for (const read of reads) {
        this.#reads.add(read);
      }
    }
    return value as T;
  }

  /** What rests on nothing but which keys there are outlives changes of what they lead to. */
  #forgetChanged(changed: ReadonlySet<ReadKey>): void {
    const before = this.#memory;
    this.#forget();
    for (const [key, known] of before) {
      const [only] = known.reads?.size === 1 ? known.reads : [];
      if (only?.endsWith(':*') === true && !changed.has(only)) this.#memory.set(key, known);
    }
  }

  #forget(): void {
    this.#memory = new Map();
    this.#memoryOf = new Map();
    this.#latest = new Map();
  }

  #withdraw(facts: FileFacts, kept: ReadonlySet<Declaration>, changed: Set<ReadKey>): void {
    for (const declaration of facts.declarations) {
      this.#loseNames(declaration.lost, -1, kept.has(declaration) ? undefined : changed);
      if (!kept.has(declaration)) {
        forEachKey(declaration, (table, key) => this.#remove(table, key, declaration, changed));
      }
    }
    this.#loseNames(facts.lost, -1, changed);
  }

  #contribute(facts: FileFacts, kept: ReadonlySet<Declaration>, changed: Set<ReadKey> | undefined): void {
    for (const declaration of facts.declarations) {
      this.#loseNames(declaration.lost, 1, kept.has(declaration) ? undefined : changed);
      if (!kept.has(declaration)) {
        forEachKey(declaration, (table, key) => this.#add(table, key, declaration, changed));
      } else {
        forEachKey(declaration, (table, key) => this.#moved(table, key));
      }
    }
    this.#loseNames(facts.lost, 1, changed);
  }

  #add(table: Table, key: string, declaration: Declaration, changed: Set<ReadKey> | undefined): void {
    let byKey = this.#tables.get(table);
    if (byKey === undefined) {
      byKey = new Map();
      this.#tables.set(table, byKey);
    }
    const found = byKey.get(key);
    if (found === undefined) {
      byKey.set(key, [declaration]);
      if (changed !== undefined && !this.#gone.delete(`${table}:${key}`)) changed.add(`${table}:*`);
    } else if (found.at(-1) !== declaration) {
      found.push(declaration);
      this.#unsorted.add(found);
    }
    changed?.add(`${table}:${key}`);
  }

  #remove(table: Table, key: string, declaration: Declaration, changed: Set<ReadKey>): void {
    const byKey = this.#tables.get(table);
    const found = byKey?.get(key);
    if (byKey === undefined || found === undefined) {
      return;
    }
    const index = found.indexOf(declaration);
    if (index >= 0) {
      found.splice(index, 1);
      changed.add(`${table}:${key}`);
    }
    if (found.length === 0) {
      this.#unsorted.delete(found);
      byKey.delete(key);
      this.#gone.set(`${table}:${key}`, table);
    }
  }

  #moved(table: Table, key: string): void {
    const found = this.#tables.get(table)?.get(key);
    if (found !== undefined && found.length > 1) {
      this.#unsorted.add(found);
    }
  }

  #loseNames(names: readonly string[], step: number, changed: Set<ReadKey> | undefined): void {
    for (const name of names) {
      const count = (this.#lostNames.get(name) ?? 0) + step;
      if (count > 0) {
        this.#lostNames.set(name, count);
      } else {
        this.#lostNames.delete(name);
      }
      changed?.add(`lost:${name}`);
    }
  }
}

/** Declarations that both versions hold as the same value: nothing about them changed but, perhaps, their place. */
function keptDeclarations(before: FileFacts | undefined, after: FileFacts | undefined): ReadonlySet<Declaration> {
  const kept = new Set<Declaration>();
  if (before !== undefined && after !== undefined) {
    const old = new Set(before.declarations);
    for (const declaration of after.declarations) {
      if (old.has(declaration)) {
        kept.add(declaration);
      }
    }
  }
  return kept;
}
