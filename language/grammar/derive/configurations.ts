/** Runs the automaton on all alternatives of a decision at once: sets of places where it may be. */

import type { Automaton, Edge } from './automaton.ts';

/** Where to return to, innermost first; undefined where only the grammar knows. */
interface Stack {
  readonly state: number;
  readonly below: Stack | undefined;
  readonly id: number;
}

/** One place the machine may be in, reached by way of alternative `alternative` of the decision. */
export interface Configuration {
  readonly alternative: number;
  readonly state: number;
  readonly stack: Stack | undefined;
}

export class Simulation {
  readonly #automaton: Automaton;
  readonly #stacks = new Map<string, Stack>();

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }

  /** The configurations at the start of each alternative. */
  begin(entries: readonly number[]): readonly Configuration[] {
    const starts = entries.map((state, alternative) => ({ alternative, state, stack: undefined }));
    return this.#closure(starts);
  }

  /** The kinds of token that can follow, ascending. */
  kinds(configurations: readonly Configuration[]): readonly number[] {
    const all = configurations.flatMap(({ state }) => this.#edges(state).flatMap((edge) => edge.kinds));
    return [...new Set(all)].sort((a, b) => a - b);
  }

  /** The alternatives that a token of kind `kind` may belong to, ascending. */
  open(configurations: readonly Configuration[], kind: number): readonly number[] {
    const open = configurations.filter(({ state }) => this.#edges(state).some((edge) => edge.kinds.includes(kind)));
    return [...new Set(open.map(({ alternative }) => alternative))].sort((a, b) => a - b);
  }

  /** Where the machine may be after a token of kind `kind`. */
  step(configurations: readonly Configuration[], kind: number): readonly Configuration[] {
    const next = configurations.flatMap(({ alternative, state, stack }) =>
      this.#edges(state)
        .filter((edge) => edge.kinds.includes(kind))
        .map((edge) => ({ alternative, state: edge.to, stack })),
    );
    return this.#closure(next);
  }

  #edges(state: number): readonly Edge[] {
    return this.#automaton.edges[state] ?? [];
  }

  /** Follows everything that reads no token; keeps the places that a token leads on from. */
  #closure(from: readonly Configuration[]): readonly Configuration[] {
    const seen = new Set<string>();
    const work = [...from];
    const result: Configuration[] = [];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      const key = keyOf(next);
      if (seen.has(key)) continue;
      seen.add(key);
      if (this.#edges(next.state).some((edge) => edge.kinds.length > 0)) result.push(next);
      work.push(...this.#silent(next));
    }
    return firstOfEachPlace(result);
  }

  #silent(at: Configuration): readonly Configuration[] {
    const { alternative, stack } = at;
    const ended = this.#automaton.ends.get(at.state);
    const returned = ended === undefined ? [] : this.#returns(ended, alternative, stack);
    const silent = this.#edges(at.state).filter((edge) => edge.kinds.length === 0);
    const moved = silent.map((edge) => {
      if (edge.call === undefined) return { alternative, state: edge.to, stack };
      const state = this.#automaton.starts.get(edge.call) ?? 0;
      return { alternative, state, stack: this.#push(edge.to, stack) };
    });
    return [...returned, ...moved];
  }

  #returns(rule: string, alternative: number, stack: Stack | undefined): readonly Configuration[] {
    if (stack !== undefined) return [{ alternative, state: stack.state, stack: stack.below }];
    const states = this.#automaton.returns.get(rule) ?? [];
    return states.map((state) => ({ alternative, state, stack: undefined }));
  }

  #push(state: number, below: Stack | undefined): Stack {
    const key = `${state}/${below?.id ?? 0}`;
    const found = this.#stacks.get(key) ?? { state, below, id: this.#stacks.size + 1 };
    this.#stacks.set(key, found);
    return found;
  }
}

/** Where two alternatives lead to one place no token ever tells them apart: the first of them is taken. */
function firstOfEachPlace(configurations: readonly Configuration[]): readonly Configuration[] {
  const byPlace = new Map<string, Configuration>();
  for (const one of configurations) {
    const other = byPlace.get(placeOf(one));
    if (other === undefined || other.alternative > one.alternative) byPlace.set(placeOf(one), one);
  }
  return [...byPlace.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What tells one configuration from another. */
export function keyOf(configuration: Configuration): string {
  return `${configuration.alternative}:${placeOf(configuration)}`;
}

/** Where a configuration is, whichever alternative led there. */
function placeOf({ state, stack }: Configuration): string {
  return `${state}/${stack?.id ?? 0}`;
}
