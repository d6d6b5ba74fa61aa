/** The loop: inputs are made of inputs, and one that runs code which none ran before is kept to make others of. */
import { Dice } from '../../support/dice.ts';
import type { Asked } from '../part.ts';
import type { Blocks, Look } from './blocks.ts';
import { minimised } from './minimise.ts';
import { kindOf, type Target, wrongWith } from './target.ts';

/** A case that failed, in as small an input as was found. */
export interface Failure {
  readonly seed: number;
  readonly wrong: string;
  readonly input: string;
}

/** What came of it. */
export interface Explored {
  readonly cases: number;
  /** How many of them did not hold; of each kind one is told. */
  readonly failures: readonly Failure[];
  /** The inputs to make others of, those at the beginning among them. */
  readonly corpus: readonly string[];
  /** The blocks that were run. */
  readonly blocks: number;
}

/** Longer inputs are not made longer still. */
const LONGEST = 40_000;
/** How many mutations an input goes through at most. */
const MOST_MUTATIONS = 4;

/** Tries the seeds of a target, then what is made of them; without blocks what is made is chosen by chance alone. */
export async function explore(target: Target, asked: Asked, blocks?: Blocks): Promise<Explored> {
  const loop = new Loop(target, asked, blocks);
  await loop.run();
  return loop.explored;
}

class Loop {
  readonly #target: Target;
  readonly #asked: Asked;
  readonly #blocks: Blocks | undefined;
  readonly #dice: Dice;
  readonly #corpus: string[] = [];
  readonly #lit = new Set<string>();
  readonly #failures = new Map<string, Failure>();
  #cases = 0;

  constructor(target: Target, asked: Asked, blocks: Blocks | undefined) {
    this.#target = target;
    this.#asked = asked;
    this.#blocks = blocks;
    this.#dice = new Dice(asked.seed);
  }

  get explored(): Explored {
    const [cases, failures] = [this.#cases, [...this.#failures.values()]];
    return { cases, failures, corpus: this.#corpus, blocks: this.#lit.size };
  }

  async run(): Promise<void> {
    const { cases, until } = this.#asked;
    const seeds = [...this.#target.seeds()];
    const isGoing = (): boolean => this.#cases < cases && Date.now() < until;
    this.#blocks?.look();
    while (isGoing()) {
      const size = Math.min(this.#target.perLook, cases - this.#cases);
      const first = this.#corpus.length === 0 ? Math.min(seeds.length, size) : size;
      const isSeed = seeds.length > 0 && this.#dice.next() < 0.5;
      const batch = isSeed || this.#corpus.length === 0 ? seeds.splice(0, first) : this.#made(size);
      if (batch.length === 0) break;
      await this.#tried(batch, isSeed);
    }
  }

  #made(count: number): readonly string[] {
    return Array.from({ length: count }, () => {
      let input = this.#chosen();
      for (let left = 1 + this.#dice.below(MOST_MUTATIONS); left > 0; left--) {
        const made = this.#target.mutated(input, this.#chosen(), this.#dice);
        if (made.length <= Math.max(LONGEST, input.length)) input = made;
      }
      return input;
    });
  }

  /** Mostly one of those that came last: they ran what is rarely run. */
  #chosen(): string {
    const { length } = this.#corpus;
    const share = this.#dice.next();
    return this.#corpus[Math.floor((this.#dice.next() < 0.5 ? share : Math.sqrt(share)) * length)] as string;
  }

  async #tried(batch: readonly string[], isSeed: boolean): Promise<void> {
    for (const input of batch) await this.#tryOne(input);
    if (isSeed || this.#corpus.length === 0) this.#corpus.push(...batch);
    const look = this.#blocks?.look();
    if (look === undefined) return;
    const fresh = new Set([...look.lit].filter((block) => !this.#lit.has(block)));
    for (const block of fresh) this.#lit.add(block);
    const most = this.#target.mostWork;
    const isMuch = most !== undefined && look.work > batch.reduce((sum, input) => sum + most(input), 0);
    if (isMuch || (fresh.size > 0 && !isSeed)) await this.#apart(batch, fresh, { isSeed, isMuch });
  }

  /** Which of the batch it was that ran something new, and which was too much work. */
  async #apart(
    batch: readonly string[],
    fresh: Set<string>,
    { isSeed, isMuch }: { readonly isSeed: boolean; readonly isMuch: boolean },
  ): Promise<void> {
    for (const input of batch) {
      if (fresh.size === 0 && !isMuch) return;
      const look = await this.#lookAt(input);
      const much = this.#tooMuch(look, input);
      if (much !== undefined) this.#fail(much, input);
      const own = [...look.lit].filter((block) => fresh.has(block));
      for (const block of own) fresh.delete(block);
      if (own.length > 0 && !isSeed) this.#corpus.push(input);
    }
  }

  async #lookAt(input: string): Promise<Look> {
    await wrongWith(this.#target, input);
    return (this.#blocks as Blocks).look();
  }

  #tooMuch({ work }: Look, input: string): string | undefined {
    const most = this.#target.mostWork?.(input) ?? Number.POSITIVE_INFINITY;
    return work > most ? `${work} blocks were run for ${input.length} characters` : undefined;
  }

  async #tryOne(input: string): Promise<void> {
    this.#cases++;
    const wrong = await wrongWith(this.#target, input);
    if (wrong === undefined || this.#failures.has(kindOf(wrong))) return;
    this.#failures.set(kindOf(wrong), { seed: this.#asked.seed, wrong, input });
    const smaller = await minimised(this.#target, input, kindOf(wrong));
    this.#fail((await wrongWith(this.#target, smaller)) ?? wrong, smaller);
  }

  #fail(wrong: string, input: string): void {
    this.#failures.set(kindOf(wrong), { seed: this.#asked.seed, wrong, input });
    this.#asked.tell(`${this.#target.name}: ${wrong}`);
  }
}
