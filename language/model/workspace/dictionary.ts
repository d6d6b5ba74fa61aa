/** The tables: under which key which declarations stand, one declaration put in or taken out at a time. */
import type { Declaration } from '../declarations.ts';
import { NameIndex } from '../name-index.ts';
import { compareAnchors, comparePaths } from '../origin.ts';
import type { Table } from '../tables.ts';
import type { Change } from './change.ts';
import { type ReadKey, Slot } from './slot.ts';

type Found = Slot<Declaration[]>;

/** One table. A key that lost its last declaration keeps its slot, since someone may have read it. */
interface Keys {
  readonly byKey: Map<string, Found>;
  /** Stands for which keys there are. */
  readonly all: Slot<undefined>;
  /** Those under which something stands, from when a nearest one is first asked for. */
  names: NameIndex | undefined;
}

/** A look-up by what it was of, and what stands there. */
export interface LookedUp {
  readonly table: Table;
  readonly key: string;
  /** None where it was looked for in vain. */
  readonly declarations: readonly Declaration[];
}

export class Dictionary {
  readonly #tables = new Map<Table, Keys>();
  readonly #nextNumber: () => number;

  constructor(nextNumber: () => number) {
    this.#nextNumber = nextNumber;
  }

  /** What stands under a key, sorted by file and position; undefined where nobody has put or asked for anything. */
  at(table: Table, key: string): Found | undefined {
    const found = this.#tables.get(table)?.byKey.get(key);
    if (found !== undefined && !found.isSorted) {
      found.isSorted = true;
      found.content.sort((a, b) => compareAnchors(a.anchor, b.anchor));
    }
    return found;
  }

  /** As `at`, with a slot for what has none yet. */
  slotOf(table: Table, key: string): Found {
    return this.at(table, key) ?? this.#newSlot(this.#keysOf(table), key);
  }

  /** Stands for which keys a table has. */
  allOf(table: Table): Slot<undefined> {
    return this.#keysOf(table).all;
  }

  /** The keys under which something stands, in no particular order. */
  *keys(table: Table): Generator<string> {
    for (const [key, { content }] of this.#tables.get(table)?.byKey ?? []) {
      if (content.length > 0) yield key;
    }
  }

  /** The key nearest to a word; undefined where none is near. */
  nearest(table: Table, word: string): string | undefined {
    const keys = this.#keysOf(table);
    keys.names ??= new NameIndex(this.keys(table));
    return keys.names.nearest(word);
  }

  /** What some look-ups were of, each once, by table and key; those of no key are left out. Goes through all keys: for one reader. */
  told(reads: Iterable<ReadKey>): readonly LookedUp[] {
    const wanted = new Set(reads);
    const found = [...this.#tables].flatMap(([table, { byKey }]) =>
      [...byKey.entries()]
        .filter(([, slot]) => wanted.has(slot))
        .map(([key]) => ({ table, key, declarations: this.at(table, key)?.content ?? [] })),
    );
    const name = ({ table, key }: LookedUp): string => `${table} ${key}`;
    return found.sort((a, b) => comparePaths(name(a), name(b)));
  }

  /** Puts a declaration in. A key may come twice of one declaration, one time after the other. */
  add(table: Table, key: string, declaration: Declaration, change: Change | undefined): void {
    const keys = this.#keysOf(table);
    const found = keys.byKey.get(key) ?? this.#newSlot(keys, key);
    if (found.content.length === 0) {
      found.content = [declaration];
      change?.cameOrWent(found, keys.all);
      keys.names?.add(key);
    } else if (found.content.at(-1) !== declaration) {
      found.content.push(declaration);
      found.isSorted = false;
    }
    change?.touched(found);
  }

  remove(table: Table, key: string, declaration: Declaration, change: Change): void {
    const keys = this.#keysOf(table);
    const found = keys.byKey.get(key);
    const index = found?.content.indexOf(declaration) ?? -1;
    if (found === undefined || index < 0) return;
    found.content.splice(index, 1);
    if (found.content.length === 0) {
      change.cameOrWent(found, keys.all);
      keys.names?.remove(key);
    }
    change.touched(found);
  }

  /** A declaration may have another place among those of the same key. */
  moved(table: Table, key: string, change: Change): void {
    const found = this.#tables.get(table)?.byKey.get(key);
    if (found === undefined || found.content.length < 2) return;
    found.isSorted = false;
    change.touched(found);
  }

  /** Tells of each slot which it is; `all` stands for which keys a table has. */
  forEachSlot(tell: (space: Table | 'all', key: string, slot: ReadKey) => void): void {
    for (const [table, { byKey, all }] of this.#tables) {
      tell('all', table, all);
      for (const [key, slot] of byKey) tell(table, key, slot);
    }
  }

  #keysOf(table: Table): Keys {
    let keys = this.#tables.get(table);
    if (keys === undefined) {
      keys = { byKey: new Map(), all: new Slot(this.#nextNumber(), undefined), names: undefined };
      this.#tables.set(table, keys);
    }
    return keys;
  }

  #newSlot(keys: Keys, key: string): Found {
    const slot: Found = new Slot(this.#nextNumber(), []);
    keys.byKey.set(key, slot);
    return slot;
  }
}
