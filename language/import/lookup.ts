/** Finds things by whatever an export calls them: id, HSA-id, display name. */
import { foldTitle } from '../model/index.ts';
import { remembered } from './values/remembered.ts';

/** Nothing in them is folded. */
const PLAIN = /^[a-z0-9@.#-]*$/;

const foldedAnew = remembered(foldTitle);

function folded(alias: string): string {
  return PLAIN.test(alias) ? alias : foldedAnew(alias);
}

/** The key of the one thing called so; `many` where several are, `none` where nothing is. */
type Looked = { readonly key: string } | 'none' | 'many';

export class Lookup {
  /** Mostly a name is that of one thing alone. */
  readonly #keys = new Map<string, string | Set<string>>();

  /** Notes that the thing goes by these names; empty ones are no names. */
  add(key: string, ...aliases: readonly (string | null | undefined)[]): void {
    for (const alias of aliases) {
      if (alias === null || alias === undefined || alias === '') continue;
      const name = folded(alias);
      const known = this.#keys.get(name);
      if (known === undefined) this.#keys.set(name, key);
      else if (typeof known === 'object') known.add(key);
      else if (known !== key) this.#keys.set(name, new Set([known, key]));
    }
  }

  /** Whether nothing is known. */
  get isEmpty(): boolean {
    return this.#keys.size === 0;
  }

  /** Everything called so. */
  all(alias: string): readonly string[] {
    const found = this.#keys.get(folded(alias)) ?? [];
    return typeof found === 'string' ? [found] : [...found];
  }

  /** Case and white space do not matter. */
  find(alias: string): Looked {
    const found = this.#keys.get(folded(alias));
    return found === undefined ? 'none' : typeof found === 'string' ? { key: found } : 'many';
  }
}
