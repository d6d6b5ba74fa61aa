/** The sets of some that together meet what is needed: reckoning alone, of numbers from 0 in the order in which they are preferred. */

/** That at least so many of some are in the set. */
export interface Need {
  readonly atLeast: number;
  readonly of: ReadonlySet<number>;
}

/** How far is looked. */
interface Bounds {
  /** Members of a set at most. */
  readonly size: number;
  /** Sets at most. */
  readonly sets: number;
  /** Beginnings of a set that are looked at, at most. */
  readonly steps: number;
}

interface FoundSets {
  /** Each without anyone who could be left out; the smallest first, then those with the most preferred. */
  readonly sets: readonly (readonly number[])[];
  /** Not all was looked at: there may be more, and of the same size better ones. */
  readonly isCutShort: boolean;
}

/** All sets of `0..count-1` that meet all needs and none of whose members could be left out. No need at all is met by the empty set. */
export function setsMeeting(needs: readonly Need[], count: number, bounds: Bounds): FoundSets {
  const search = new Search(needs, count, bounds);
  for (let size = 0; size <= Math.min(bounds.size, count); size++) search.look([], 0, size);
  return search;
}

class Search implements FoundSets {
  readonly sets: number[][] = [];
  isCutShort = false;
  readonly #needs: readonly Need[];
  readonly #count: number;
  readonly #bounds: Bounds;
  #steps = 0;

  constructor(needs: readonly Need[], count: number, bounds: Bounds) {
    this.#needs = needs;
    this.#count = count;
    this.#bounds = bounds;
  }

  /** Goes on from a beginning with so many members more, each after those that are there. */
  look(chosen: readonly number[], next: number, more: number): void {
    if (this.#isExhausted() || !this.#isWithinReach(chosen, next, more)) return;
    if (more === 0) {
      if (chosen.every((one) => !meets(this.#needs, without(chosen, one)))) this.sets.push([...chosen]);
      return;
    }
    for (let one = next; one <= this.#count - more; one++) this.look([...chosen, one], one + 1, more - 1);
  }

  #isExhausted(): boolean {
    if (this.sets.length >= this.#bounds.sets || ++this.#steps > this.#bounds.steps) this.isCutShort = true;
    return this.isCutShort;
  }

  /** Whether every need can be met with so many more of those that follow. */
  #isWithinReach(chosen: readonly number[], next: number, more: number): boolean {
    return this.#needs.every((need) => {
      const lacking = lackOf(need, chosen);
      if (lacking > more) return false;
      if (lacking <= 0) return true;
      let left = 0;
      for (const one of need.of) if (one >= next) left++;
      return left >= lacking;
    });
  }
}

/** A set that lacks as little as can be reached by taking the best one after the other; for when none meets all. */
export function bestEffort(needs: readonly Need[], count: number, size: number): readonly number[] {
  const chosen: number[] = [];
  while (chosen.length < size) {
    const lacking = lacks(needs, chosen);
    let best: { readonly one: number; readonly left: number } | undefined;
    for (let one = 0; one < count; one++) {
      const left = chosen.includes(one) ? lacking : lacks(needs, [...chosen, one]);
      if (left < (best?.left ?? lacking)) best = { one, left };
    }
    if (best === undefined) break;
    chosen.push(best.one);
  }
  return chosen.sort((a, b) => a - b);
}

function meets(needs: readonly Need[], set: readonly number[]): boolean {
  return needs.every((need) => lackOf(need, set) <= 0);
}

function lacks(needs: readonly Need[], set: readonly number[]): number {
  return needs.reduce((sum, need) => sum + Math.max(0, lackOf(need, set)), 0);
}

function lackOf({ atLeast, of }: Need, set: readonly number[]): number {
  return atLeast - set.reduce((sum, one) => sum + Number(of.has(one)), 0);
}

function without(set: readonly number[], one: number): readonly number[] {
  return set.filter((other) => other !== one);
}
