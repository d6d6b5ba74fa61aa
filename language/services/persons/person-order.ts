/** All persons of a workspace in the order of how much they are named: who comes first of those whom some letters mean. */
import type { Analysis } from '../../engine/index.ts';
import {
  comparePaths,
  type Declaration,
  type Person,
  personNamed,
  type ReadKey,
  type Workspace,
} from '../../model/index.ts';
import { type Bits, longer, PersonColumns, type Traits } from './columns.ts';
import { Ordered } from './ordered.ts';

/** A person and how much others name him. */
interface Named {
  readonly person: Person;
  readonly uses: number;
}

const EVERYONE = Number.POSITIVE_INFINITY;

/** Who is named most goes first, then whose name comes first. What changed is put into its place when the order is next asked for. */
export class PersonOrder {
  readonly #ws: Workspace;
  readonly #analysis: Analysis;
  readonly #columns = new PersonColumns();
  /** By number of a person. */
  #uses = new Int32Array(0);
  /** By number of the look-up of a name: one more than the number of the person. */
  #numberOf = new Int32Array(0);
  readonly #order = new Ordered((a, b) => this.#compare(a, b));
  /** Names that have no place yet; undefined before they have been listed. */
  #waiting: string[] | undefined;
  readonly #came = new Set<string>();
  readonly #changed = new Set<number>();

  constructor(ws: Workspace, analysis: Analysis) {
    this.#ws = ws;
    this.#analysis = analysis;
  }

  /** Takes note of a change of a file, as an `Analysis` does. */
  note(changed: Iterable<ReadKey>, before: readonly Declaration[], after: readonly Declaration[]): void {
    if (this.#waiting === undefined) return;
    for (const { number } of changed) this.#changed.add(number);
    const old = new Set(before);
    for (const one of after) if (one.kind === 'person' && !old.has(one)) this.#came.add(one.name);
  }

  /** Gives at most so many persons their place; true when all have theirs. */
  work(most: number): boolean {
    const read = this.#analysis.takeReadAnew();
    if (this.#waiting === undefined || read === undefined) this.#begin();
    else for (const number of read) this.#changed.add(number);
    const waiting = this.#waiting ?? [];
    for (let left = most; left > 0 && waiting.length > 0; left--) this.#place(waiting.pop() as string);
    if (waiting.length > 0) return false;
    this.#takeChanges();
    return true;
  }

  /** The kinds that persons are of, by what they have. */
  get traits(): readonly Traits[] {
    return this.#columns.traits;
  }

  /** In order, those of some kinds who have the bits of some words: nearly all of them are meant by the words. */
  *having(bits: Bits, isWanted: (kind: number) => boolean): Generator<Named> {
    const columns = this.#columns;
    for (const block of this.#order.blocks) {
      for (const number of block) {
        if (!columns.has(number, bits) || !isWanted(columns.kind(number))) continue;
        yield { person: columns.at(number), uses: this.#uses[number] as number };
      }
    }
  }

  #begin(): void {
    this.#columns.clear();
    this.#order.clear();
    this.#numberOf.fill(0);
    this.#came.clear();
    this.#changed.clear();
    this.#waiting = [...this.#ws.keys('person')];
  }

  #takeChanges(): void {
    for (const key of this.#changed) {
      const number = (this.#numberOf[key] ?? 0) - 1;
      if (number >= 0) this.#place(this.#columns.at(number).name);
    }
    for (const name of this.#came) this.#place(name);
    this.#changed.clear();
    this.#came.clear();
  }

  /** Gives whoever has a name his place, or takes it from whoever had it. */
  #place(name: string): void {
    const key = this.#ws.keyOf('person', name);
    const person = personNamed(this.#ws, name);
    const uses = this.#analysis.countReaders(key);
    const before = (this.#numberOf[key.number] ?? 0) - 1;
    if (before >= 0) {
      if (this.#columns.at(before) === person && this.#uses[before] === uses) return;
      this.#order.remove(before);
      this.#columns.remove(before);
      this.#numberOf[key.number] = 0;
    }
    if (person !== undefined) this.#enter(person, key.number, uses);
  }

  #enter(person: Person, key: number, uses: number): void {
    const number = this.#columns.add(person);
    if (number >= this.#uses.length) this.#uses = longer(this.#uses, 256 + Math.floor(number * 1.5));
    if (key >= this.#numberOf.length) this.#numberOf = longer(this.#numberOf, 1024 + Math.floor(key * 1.2));
    this.#uses[number] = uses;
    this.#numberOf[key] = number + 1;
    this.#order.add(number);
  }

  #compare(a: number, b: number): number {
    const byUses = (this.#uses[b] as number) - (this.#uses[a] as number);
    return byUses || comparePaths(this.#columns.at(a).name, this.#columns.at(b).name);
  }

  /** Gives everyone a place that waits. */
  settle(): void {
    this.work(EVERYONE);
  }
}
