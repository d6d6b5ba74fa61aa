/** One option for each of several, so that they share as little as can be: reckoning alone. */

/** The choice, and whether it is the best there is. */
interface Spread {
  /** Which of the options of each, in the order in which they were given; undefined for one without options. */
  readonly chosen: readonly (number | undefined)[];
  /** How much two options have in common, in all. */
  readonly shared: number;
  /** Not all was looked at: there may be a choice that shares less. */
  readonly isCutShort: boolean;
}

/** So many choices are looked at for each amount that is shared. */
const MOST_STEPS = 50_000;

/**
 * Chooses so that as little as possible is shared; of such choices the one with the most preferred options, those with the fewest
 * options choosing first.
 * @param options of each, the most preferred first
 * @param sharedBy how much two options have in common, 0 for nothing
 */
export function spread<Option>(
  options: readonly (readonly Option[])[],
  sharedBy: (a: Option, b: Option) => number,
): Spread {
  const order = [...options.keys()]
    .filter((index) => (options[index] as readonly Option[]).length > 0)
    .sort((a, b) => (options[a] as readonly Option[]).length - (options[b] as readonly Option[]).length || a - b);
  let isCutShort = false;
  for (let most = 0; ; most++) {
    const search = new Choice(options, order, sharedBy, most);
    const isFound = search.choose(0, 0);
    isCutShort ||= search.isCutShort;
    if (isFound) return { chosen: search.chosen, shared: search.shared, isCutShort };
  }
}

class Choice<Option> {
  readonly chosen: (number | undefined)[];
  shared = 0;
  isCutShort = false;
  readonly #options: readonly (readonly Option[])[];
  readonly #order: readonly number[];
  readonly #sharedBy: (a: Option, b: Option) => number;
  readonly #most: number;
  #steps = 0;

  constructor(
    options: readonly (readonly Option[])[],
    order: readonly number[],
    sharedBy: (a: Option, b: Option) => number,
    most: number,
  ) {
    this.chosen = options.map(() => undefined);
    this.#options = options;
    this.#order = order;
    this.#sharedBy = sharedBy;
    this.#most = most;
  }

  /** Chooses for the rest of the order; false where that cannot be done without sharing more. */
  choose(at: number, shared: number): boolean {
    const index = this.#order[at];
    if (index === undefined) {
      this.shared = shared;
      return true;
    }
    for (const [which, option] of (this.#options[index] as readonly Option[]).entries()) {
      if (++this.#steps > MOST_STEPS) this.isCutShort = true;
      if (this.isCutShort) return false;
      const now = shared + this.#sharedWith(option, at);
      if (now > this.#most) continue;
      this.chosen[index] = which;
      if (this.choose(at + 1, now)) return true;
      this.chosen[index] = undefined;
    }
    return false;
  }

  #sharedWith(option: Option, before: number): number {
    return this.#order.slice(0, before).reduce((sum, index) => {
      const which = this.chosen[index];
      const other = which === undefined ? undefined : this.#options[index]?.[which];
      return other === undefined ? sum : sum + this.#sharedBy(option, other);
    }, 0);
  }
}
