/** Finds things by whatever an export calls them: id, HSA-id, display name. */

import { remembered } from '../generators/support/remembered.ts';
import { foldTitle } from '../model/index.ts';

/** Nothing in them is folded. */
const PLAIN = /^[a-z0-9@.#-]*$/;

const foldedAnew = remembered(foldTitle);

function folded(alias: string): string {
  return PLAIN.test(alias) ? alias : foldedAnew(alias);
}

/** The key of the one thing called so; `many` where several are, `none` where nothing is. */
type Looked = { readonly key: string } | 'none' | 'many';

/** Case and white space do not matter. */
export class Lookup {
  /** Mostly a name is that of one thing alone. */
  readonly #keys = new Map<string, string | Set<string>>();
  readonly #isRare: (alias: string) => boolean;
  /** Keys, each with a name that it goes by and that is seldom asked for: they are put in order when one is. */
  #rare: string[] = [];

  /** `isRare`: whether a name is of those that are seldom asked for. */
  constructor(isRare: (alias: string) => boolean = () => false) {
    this.#isRare = isRare;
  }

  /** Notes that the thing goes by these names; empty ones are no names. */
  add(key: string, ...aliases: readonly (string | null | undefined)[]): void {
    for (const alias of aliases) {
      if (alias === null || alias === undefined || alias === '') continue;
      if (this.#isRare(alias)) this.#rare.push(key, alias);
      else this.#put(key, alias);
    }
  }

  /** Whether nothing is known. */
  get isEmpty(): boolean {
    return this.#keys.size + this.#rare.length === 0;
  }

  /** Everything called so. */
  all(alias: string): readonly string[] {
    const found = this.#called(alias) ?? [];
    return typeof found === 'string' ? [found] : [...found];
  }

  /** The one thing called so. */
  find(alias: string): Looked {
    const found = this.#called(alias);
    return found === undefined ? 'none' : typeof found === 'string' ? { key: found } : 'many';
  }

  #called(alias: string): string | ReadonlySet<string> | undefined {
    if (this.#rare.length > 0 && this.#isRare(alias)) this.#putRare();
    return this.#keys.size === 0 ? undefined : this.#keys.get(folded(alias));
  }

  #putRare(): void {
    const rare = this.#rare;
    this.#rare = [];
    for (let i = 0; i < rare.length; i += 2) this.#put(rare[i] ?? '', rare[i + 1] ?? '');
  }

  #put(key: string, alias: string): void {
    const name = folded(alias);
    const known = this.#keys.get(name);
    if (known === undefined) this.#keys.set(name, key);
    else if (typeof known === 'object') known.add(key);
    else if (known !== key) this.#keys.set(name, new Set([known, key]));
  }
}
