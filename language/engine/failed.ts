/** Which checks failed, and on which declarations: what they would have found there is not known to be nothing. */
import type { Declaration } from '../model/index.ts';

export class Failed {
  readonly #codes = new Map<Declaration, Set<string>>();

  /** A check failed on a declaration. */
  note(code: string, declaration: Declaration): void {
    const codes = this.#codes.get(declaration);
    if (codes === undefined) this.#codes.set(declaration, new Set([code]));
    else codes.add(code);
  }

  /** A declaration is gone, or is judged again. */
  forget(declaration: Declaration): void {
    this.#codes.delete(declaration);
  }

  /** The codes of the checks that failed on some declarations, as often as they did; without a choice, on all. */
  codes(isChosen: (declaration: Declaration) => boolean = () => true): readonly string[] {
    return [...this.#codes].flatMap(([declaration, codes]) => (isChosen(declaration) ? [...codes] : []));
  }
}
