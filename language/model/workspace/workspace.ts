/** The declarations of all files, found by name: look-ups, changes of one file at a time, and a record of who read what. */
import type { Declaration } from '../declarations.ts';
import type { FileFacts } from '../file-facts.ts';
import { nearestName } from '../nearest.ts';
import { forEachKey, type Table } from '../tables.ts';
import { Change } from './change.ts';
import { Dictionary, type LookedUp } from './dictionary.ts';
import { Kept } from './kept.ts';
import { LostNames } from './lost-names.ts';
import { Memory } from './memory.ts';
import { Recorder } from './recorder.ts';
import type { ReadKey } from './slot.ts';
import type { Space, Supply } from './supply.ts';
import type { Under } from './under.ts';
import { UnreadFiles } from './unread-files.ts';

const NONE: readonly never[] = [];
function numbers(): () => number {
  let next = 0;
  return () => next++;
}

const NOTHING_KEPT = new Kept(NONE, NONE);

/**
 * All declarations of a workspace and of the routines that ship with the product. Order of files and declarations never
 * matters: what a key finds is sorted by file and position, and of several with one name the first one holds.
 */
export class Workspace {
  readonly #files: Map<string, FileFacts>;
  readonly #nextNumber: () => number;
  readonly #dictionary: Dictionary;
  readonly #lost: LostNames;
  readonly #begun: LostNames;
  readonly #unread: UnreadFiles;
  readonly #recorder: Recorder;
  readonly #memory: Memory;
  readonly #supply: Supply | undefined;
  readonly #older: Workspace | undefined;

  /**
   * With a supply only what is asked for need be there: it is asked before each look-up, and puts in what is missing. What leans on
   * an older version begins as that, which must then stay as it is, and holds only what changes here; what could not be read is told
   * of each by itself.
   */
  constructor({ supply, older }: { readonly supply?: Supply; readonly older?: Workspace } = {}) {
    this.#supply = supply;
    this.#older = older;
    this.#files = new Map(older?.files);
    const recorder = older === undefined ? new Recorder() : older.#recorder;
    const next = older === undefined ? numbers() : older.#nextNumber;
    const under = <Part>(same: Part): Under<Part> => ({ same, touch: () => recorder.touch() });
    this.#recorder = recorder;
    this.#nextNumber = next;
    this.#dictionary = new Dictionary(next, older && under(older.#dictionary));
    this.#lost = new LostNames(next, older && under(older.#lost));
    this.#begun = new LostNames(next, older && under(older.#begun));
    this.#unread = new UnreadFiles(next());
    this.#memory = older === undefined ? new Memory(recorder) : older.#memory.beside();
  }

  /** Whether it leans on the other. */
  leansOn(older: Workspace): boolean {
    return this.#older === older;
  }

  /** The keys of a table under which something else may stand than in the version leant on. */
  unlikeKeys(table: Table): ReadonlySet<string> {
    return new Set([...this.#dictionary.own()].flatMap(([one, keys]) => (one === table ? [...keys] : [])));
  }

  /** The files in which something stands under such a key, here or in the version leant on. */
  unlikeFiles(older: Workspace): ReadonlySet<string> {
    const files = new Set<string>();
    for (const [table, keys] of this.#dictionary.own()) {
      for (const key of keys) {
        for (const { anchor } of this.lookup(table, key)) files.add(anchor.file);
        for (const { anchor } of older.lookup(table, key)) files.add(anchor.file);
      }
    }
    return files;
  }

  /**
   * Runs something and tells whether it asked for anything that the version leant on has otherwise; where it did not, it has the same
   * result there. Nothing is recorded.
   */
  watching<T>(run: () => T): { readonly result: T; readonly hasTouched: boolean } {
    return this.#recorder.watch(run);
  }

  /** The facts of each file, in no particular order. */
  get files(): ReadonlyMap<string, FileFacts> {
    return this.#files;
  }

  /** Everything found under a key, sorted by file and position. */
  lookup(table: Table, key: string): readonly Declaration[] {
    this.#supply?.see(this, table, key);
    if (!this.#recorder.isOn) return this.#dictionary.at(table, key)?.content ?? NONE;
    const slot = this.#dictionary.slotOf(table, key);
    this.#recorder.note(slot);
    return slot.content;
  }

  /** The keys of a table, in no particular order. A record of them is of which there are, not of what they lead to. */
  keys(table: Table): Iterable<string> {
    this.#supply?.see(this, 'all', table);
    this.#recorder.note(this.#dictionary.allOf(table));
    return this.#dictionary.keys(table);
  }

  /** The key of some tables that is nearest to a word; undefined where none is near. Reads which keys there are. */
  nearest(tables: readonly Table[], word: string): string | undefined {
    const near: string[] = [];
    for (const table of tables) {
      const supplied = this.#supply?.nearest?.(table, word);
      if (supplied === undefined) this.#supply?.see(this, 'all', table);
      this.#recorder.note(this.#dictionary.allOf(table));
      const own = this.#dictionary.nearest(table, word);
      if (own !== undefined) near.push(own);
      if (supplied !== undefined) near.push(...supplied);
    }
    return nearestName(word, near);
  }

  /** Whether the name may stand in a part of some file that could not be read, so that something may be said of it there. */
  isLost(name: string): boolean {
    this.#supply?.see(this, 'lost', name);
    return this.hasUnread || this.#isAmong(this.#lost, name);
  }

  /** Whether something of the name may be declared where nothing could be read, so that its absence proves nothing. */
  mayBeDeclared(name: string): boolean {
    this.#supply?.see(this, 'begun', name);
    return this.hasUnread || this.#isAmong(this.#begun, name);
  }

  /** Whether some file is there that could not be read: it may hold any name. */
  get hasUnread(): boolean {
    this.#recorder.note(this.#unread.slot);
    const hasUnread = this.#unread.slot.content > 0;
    if (this.#older !== undefined && this.#older.hasUnread !== hasUnread) this.#recorder.touch();
    return hasUnread;
  }

  #isAmong(names: LostNames, name: string): boolean {
    if (!this.#recorder.isOn) return (names.at(name)?.content ?? 0) > 0;
    const slot = names.slotOf(name);
    this.#recorder.note(slot);
    return slot.content > 0;
  }

  /** What a look-up is known by in records of what was read and of what changed. */
  keyOf(table: Table, key: string): ReadKey {
    return this.#dictionary.slotOf(table, key);
  }

  /** Adds a file that is not there yet, without a record of what that changes: for the first reading of a workspace. */
  load(facts: FileFacts): void {
    this.put(facts);
    this.#memory.forgetAll();
  }

  /**
   * Puts in a file on behalf of the supply. What has been looked up before is not touched by it, since all that stands there was
   * put in then; so what is remembered holds.
   */
  put(facts: FileFacts): void {
    this.#files.set(facts.file, facts);
    this.#contribute(facts, NOTHING_KEPT, undefined);
  }

  /** Lets go of all that was worked out and remembered: where it has been judged and other things are made of it, few of them ask for that. */
  letGo(): void {
    this.#memory.forgetAll();
  }

  /** Tells of each look-up that finds something or that was made what it is of. */
  forEachSlot(tell: (space: Space, key: string, slot: ReadKey) => void): void {
    this.#dictionary.forEachSlot(tell);
    this.#lost.forEachSlot((name, slot) => tell('lost', name, slot));
    this.#begun.forEachSlot((name, slot) => tell('begun', name, slot));
  }

  /** Sets what a file contributes; undefined removes the file. Gives the look-ups that changed. */
  replace(file: string, facts: FileFacts | undefined): ReadonlySet<ReadKey> {
    const change = new Change();
    const before = this.#files.get(file);
    const kept = new Kept(before?.declarations ?? NONE, facts?.declarations ?? NONE);
    if (before !== undefined) {
      this.#withdraw(before, kept, change);
      this.#files.delete(file);
    }
    if (facts !== undefined) {
      this.#files.set(file, facts);
      this.#contribute(facts, kept, change);
    }
    const { slots } = change;
    if (slots.size > 0) this.#memory.changed(slots);
    return slots;
  }

  /** Notes whether a file is there that could not be read. Gives the look-ups that changed. */
  setUnread(file: string, isUnread: boolean): ReadonlySet<ReadKey> {
    const slots = this.#unread.set(file, isUnread);
    if (slots.size > 0) this.#memory.changed(slots);
    return slots;
  }

  /** Computes a value once until something it reads changes. What it reads counts as read by whoever asks for it. */
  remember<T>(key: string, compute: () => T): T {
    return this.#memory.of(key, compute);
  }

  /** As `remember`, for a value of one declaration. */
  rememberOf<S extends Declaration, T>(subject: S, what: string, compute: (subject: S, ws: Workspace) => T): T {
    return this.#memory.ofSubject(this, subject, what, compute);
  }

  /** As `rememberOf`, but only until it is asked of another subject: for what the checks of one share. */
  rememberLatest<T>(subject: object, what: string, compute: () => T): T {
    return this.#memory.ofLatest(subject, what, compute);
  }

  /** Runs something and gives the look-ups it made; some may come twice. */
  recording<T>(run: () => T): { readonly result: T; readonly reads: readonly ReadKey[] } {
    return this.#recorder.record(run);
  }

  /** What recorded look-ups were of, by table and key. Goes through all keys there are. */
  lookedUp(reads: Iterable<ReadKey>): readonly LookedUp[] {
    return this.#dictionary.told(reads);
  }

  #withdraw(facts: FileFacts, kept: Kept, change: Change): void {
    for (const declaration of facts.declarations) {
      if (kept.has(declaration)) continue;
      this.#lost.count(declaration.lost, -1, change);
      forEachKey(declaration, (table, key) => this.#dictionary.remove(table, key, declaration, change));
      this.#memory.forget(declaration);
    }
    this.#lost.count(facts.lost, -1, change);
    this.#begun.count(facts.begun, -1, change);
  }

  #contribute(facts: FileFacts, kept: Kept, change: Change | undefined): void {
    for (const declaration of facts.declarations) {
      if (!kept.has(declaration)) {
        this.#lost.count(declaration.lost, 1, change);
        forEachKey(declaration, (table, key) => this.#dictionary.add(table, key, declaration, change));
      } else if (kept.isReordered && change !== undefined) {
        forEachKey(declaration, (table, key) => this.#dictionary.moved(table, key, change));
      }
    }
    this.#lost.count(facts.lost, 1, change);
    this.#begun.count(facts.begun, 1, change);
  }
}
