/** Finds persons by what they are called, in whatever order the words of a name stand. */
import { Lookup } from './lookup.ts';
import { wordsIn } from './values/folded.ts';

/** Persons by their names, which are put in order when one is asked for: mostly none is, since rows have ids. */
export class CalledLookup {
  #added: string[] = [];
  readonly #known = new Lookup();

  /** Notes that the person is called so. */
  add(key: string, name: string): void {
    this.#added.push(key, name);
  }

  /** Everybody who is called so. */
  all(name: string): readonly string[] {
    const added = this.#added;
    this.#added = [];
    for (let i = 0; i < added.length; i += 2) this.#known.add(added[i] ?? '', inOrder(added[i + 1] ?? ''));
    return this.#known.all(inOrder(name));
  }
}

function inOrder(name: string): string {
  return [...wordsIn(name)].sort().join(' ');
}
