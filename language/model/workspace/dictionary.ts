/** The tables: under which key which declarations stand, one declaration put in or taken out at a time. */
import type { Declaration } from '../declarations.ts';
import { NameIndex } from '../name-index.ts';
import { compareAnchors, comparePaths } from '../origin.ts';
import type { Table } from '../tables.ts';
import type { Change } from './change.ts';
import { type ReadKey, Slot } from './slot.ts';
import type { Under } from './under.ts';

/** A list of one is shared by all keys of the declaration. */
type Found = Slot<readonly Declaration[]>;

/** One table. A key that lost its last declaration keeps its slot, since someone may have read it. */
interface Keys {
  readonly byKey: Map<string, Found>;
  /** Stands for which keys there are. */
  readonly all: Slot<undefined>;
  /** Those under which something stands, from when a nearest one is first asked for. */
  names: NameIndex | undefined;
  /** Whether other keys have something than in the older version; undefined until that is asked for. */
  isOther: boolean | undefined;
}

const NONE: readonly never[] = [];

/** A longer list has room for more; one of so many takes exactly the room it needs, and is made anew. */
const FEW = 4;

/** A look-up by what it was of, and what stands there. */
export interface LookedUp {
  readonly table: Table;
  readonly key: string;
  /** None where it was looked for in vain. */
  readonly declarations: readonly Declaration[];
}

/** That of a version which leans on an older one holds only what has changed since. */
export class Dictionary {
  readonly #tables = new Map<Table, Keys>();
  readonly #nextNumber: () => number;
  readonly #under: Under<Dictionary> | undefined;
  #lastAlone: readonly Declaration[] = NONE;

  constructor(nextNumber: () => number, under?: Under<Dictionary>) {
    this.#nextNumber = nextNumber;
    this.#under = under;
  }

  /** What stands under a key, sorted by file and position; undefined where nobody has put or asked for anything. */
  at(table: Table, key: string): Found | undefined {
    const found = this.#tables.get(table)?.byKey.get(key);
    if (found === undefined) return this.#under?.same.at(table, key);
    this.#under?.touch();
    if (!found.isSorted) {
      found.isSorted = true;
      (found.content as Declaration[]).sort((a, b) => compareAnchors(a.anchor, b.anchor));
    }
    return found;
  }

  /** As `at`, with a slot for what has none yet. */
  slotOf(table: Table, key: string): Found {
    return this.at(table, key) ?? this.#newSlot(this.#keysOf(table), key, NONE);
  }

  /** Stands for which keys a table has. */
  allOf(table: Table): Slot<undefined> {
    return this.#keysOf(table).all;
  }

  /** The keys under which something stands, in no particular order. */
  *keys(table: Table): Generator<string> {
    if (this.#hasOtherKeys(table)) this.#under?.touch();
    const own = this.#tables.get(table)?.byKey;
    for (const [key, { content }] of own ?? []) {
      if (content.length > 0) yield key;
    }
    for (const key of this.#under?.same.keys(table) ?? []) {
      if (own?.has(key) !== true) yield key;
    }
  }

  /** The key nearest to a word; undefined where none is near. */
  nearest(table: Table, word: string): string | undefined {
    if (this.#under !== undefined && !this.#hasOtherKeys(table)) return this.#under.same.nearest(table, word);
    this.#under?.touch();
    const keys = this.#keysOf(table);
    keys.names ??= new NameIndex(this.keys(table));
    return keys.names.nearest(word);
  }

  /** What some look-ups were of, each once, by table and key; those of no key are left out. Goes through all keys: for one reader. */
  told(reads: Iterable<ReadKey>): readonly LookedUp[] {
    const wanted = new Set(reads);
    const found: LookedUp[] = [];
    this.forEachSlot((table, key, slot) => {
      if (table === 'all' || !wanted.has(slot)) return;
      found.push({ table, key, declarations: this.at(table, key)?.content ?? [] });
    });
    const name = ({ table, key }: LookedUp): string => `${table} ${key}`;
    return found.sort((a, b) => comparePaths(name(a), name(b)));
  }

  /** The tables, and the keys of one, that may not be as in the older version. */
  *own(): Generator<readonly [Table, Iterable<string>]> {
    for (const [table, { byKey }] of this.#tables) yield [table, byKey.keys()];
  }

  /** Puts a declaration in. A key may come twice of one declaration, one time after the other. */
  add(table: Table, key: string, declaration: Declaration, change: Change | undefined): void {
    const keys = this.#keysOf(table);
    const found = this.#own(keys, table, key);
    if (found.content.length === 0) {
      found.content = this.#alone(declaration);
      change?.cameOrWent(found, keys.all);
      keys.names?.add(key);
    } else if (found.content.at(-1) !== declaration) {
      if (found.content.length <= FEW) found.content = [...found.content, declaration];
      else (found.content as Declaration[]).push(declaration);
      found.isSorted = false;
    }
    change?.touched(found);
  }

  remove(table: Table, key: string, declaration: Declaration, change: Change): void {
    const keys = this.#keysOf(table);
    const found = this.#own(keys, table, key);
    const index = found.content.indexOf(declaration);
    if (index < 0) return;
    if (found.content.length <= FEW) found.content = found.content.filter((one) => one !== declaration);
    else (found.content as Declaration[]).splice(index, 1);
    if (found.content.length === 0) {
      change.cameOrWent(found, keys.all);
      keys.names?.remove(key);
    }
    change.touched(found);
  }

  /** A declaration may have another place among those of the same key. */
  moved(table: Table, key: string, change: Change): void {
    const found = this.#own(this.#keysOf(table), table, key);
    if (found.content.length < 2) return;
    found.isSorted = false;
    change.touched(found);
  }

  /** Tells of each slot which it is; `all` stands for which keys a table has. */
  forEachSlot(tell: (space: Table | 'all', key: string, slot: ReadKey) => void): void {
    this.#under?.same.forEachSlot((space, key, slot) => {
      if (space === 'all' || this.#tables.get(space)?.byKey.has(key) !== true) tell(space, key, slot);
    });
    for (const [table, { byKey, all }] of this.#tables) {
      tell('all', table, all);
      for (const [key, slot] of byKey) tell(table, key, slot);
    }
  }

  /** The list of one declaration alone. Its keys come one after the other. */
  #alone(declaration: Declaration): readonly Declaration[] {
    if (this.#lastAlone[0] !== declaration) this.#lastAlone = [declaration];
    return this.#lastAlone;
  }

  #keysOf(table: Table): Keys {
    let keys = this.#tables.get(table);
    if (keys === undefined) {
      const all = new Slot(this.#nextNumber(), undefined);
      keys = { byKey: new Map(), all, names: undefined, isOther: undefined };
      this.#tables.set(table, keys);
    }
    return keys;
  }

  /** The slot of a key that is about to change, with what stands there now. */
  #own(keys: Keys, table: Table, key: string): Found {
    keys.isOther = undefined;
    return keys.byKey.get(key) ?? this.#newSlot(keys, key, this.#under?.same.at(table, key)?.content.slice() ?? NONE);
  }

  #newSlot(keys: Keys, key: string, content: readonly Declaration[]): Found {
    const slot: Found = new Slot(this.#nextNumber(), content);
    keys.byKey.set(key, slot);
    return slot;
  }

  /** Whether there are other keys than in the older version. */
  #hasOtherKeys(table: Table): boolean {
    const keys = this.#tables.get(table);
    if (this.#under === undefined || keys === undefined) return false;
    const older = this.#under.same;
    keys.isOther ??= [...keys.byKey].some(
      ([key, { content }]) => content.length > 0 !== (older.at(table, key)?.content ?? []).length > 0,
    );
    return keys.isOther;
  }
}
