/** Works out how many tokens each decision must look at, and what to look for. */

import type { Automaton } from './automaton.ts';
import { type Configuration, keyOf, Simulation } from './configurations.ts';
import type { Element } from './ir.ts';

/** What to do once enough is known, or which kinds of the next token lead where. */
export type Prediction = number | Fork;

/** `branches` map kinds of token to what follows from them; on any other kind `otherwise` is taken. */
export interface Fork {
  readonly branches: readonly Branch[];
  readonly otherwise: number;
}

interface Branch {
  readonly kinds: readonly number[];
  readonly next: Prediction;
}

/** Decisions that look further than this many tokens follow a table; those that need a bigger table are refused. */
export const NEAR = 3;
const LARGEST = 200;

/** The index of the alternative that a decision takes when no token fits any. */
function otherwiseOf(element: Element): number {
  return element.op === 'choice' ? -1 : 1;
}

/** The predictions of every decision. Throws, naming `describe(element)`, where no bounded look ahead is enough. */
export function predictions(automaton: Automaton, describe: (of: Element) => string): ReadonlyMap<Element, Prediction> {
  const result = new Map<Element, Prediction>();
  for (const [element, entries] of automaton.decisions) {
    if (entries.length < 2) continue;
    const predictor = new Predictor(new Simulation(automaton), element, describe);
    result.set(element, predictor.predict(entries));
  }
  return result;
}

/** How many tokens the prediction looks at; Infinity where it may come back to itself. */
export function depth(prediction: Prediction, path: ReadonlySet<Prediction> = new Set()): number {
  if (typeof prediction === 'number') return 0;
  if (path.has(prediction)) return Number.POSITIVE_INFINITY;
  const inside = new Set(path).add(prediction);
  return 1 + Math.max(0, ...prediction.branches.map((branch) => depth(branch.next, inside)));
}

class Predictor {
  readonly #simulation: Simulation;
  readonly #element: Element;
  readonly #describe: (of: Element) => string;
  readonly #forks = new Map<string, Prediction>();

  constructor(simulation: Simulation, element: Element, describe: (of: Element) => string) {
    this.#simulation = simulation;
    this.#element = element;
    this.#describe = describe;
  }

  predict(entries: readonly number[]): Prediction {
    return this.#at(this.#simulation.begin(entries), otherwiseOf(this.#element));
  }

  /** What to do where the machine may be in these places; at the end of the text there are none. */
  #at(configurations: readonly Configuration[], otherwise: number): Prediction {
    const open = new Set(configurations.map(({ alternative }) => alternative));
    const [only] = open;
    if (only === undefined || open.size === 1) return only ?? otherwise;
    const key = configurations.map(keyOf).join(' ');
    return this.#forks.get(key) ?? this.#fork(key, configurations, otherwise);
  }

  #fork(key: string, configurations: readonly Configuration[], otherwise: number): Prediction {
    if (this.#forks.size >= LARGEST) {
      throw new Error(`derive: ${this.#describe(this.#element)}: no bounded number of tokens decides this`);
    }
    const byNext = new Map<Prediction, number[]>();
    const branches: Branch[] = [];
    const fork: Fork = { branches, otherwise };
    this.#forks.set(key, fork);
    for (const kind of this.#simulation.kinds(configurations)) {
      const next = this.#after(configurations, kind);
      byNext.set(next, [...(byNext.get(next) ?? []), kind]);
    }
    for (const [next, kinds] of byNext) branches.push({ kinds, next });
    const [only] = branches;
    if (branches.length !== 1 || typeof only?.next !== 'number') return fork;
    this.#forks.set(key, only.next);
    return only.next;
  }

  #after(configurations: readonly Configuration[], kind: number): Prediction {
    const open = this.#simulation.open(configurations, kind);
    const [only] = open;
    if (open.length === 1 && only !== undefined) return only;
    return this.#at(this.#simulation.step(configurations, kind), this.#fallback(open));
  }

  /** What to take when the tokens that follow fit nothing: to go past if that is open, else the first that is. */
  #fallback(open: readonly number[]): number {
    const past = otherwiseOf(this.#element);
    return open.includes(past) ? past : Math.min(...open);
  }
}
