/** Declarations that two versions of a file hold as the same value: nothing about them changed but, perhaps, their place. */
import type { Declaration } from '../declarations.ts';

export class Kept {
  readonly #kept = new Set<Declaration>();
  /** Whether they stand in another order than before. */
  readonly isReordered: boolean;

  constructor(before: readonly Declaration[], after: readonly Declaration[]) {
    const old = new Map(before.map((declaration, index) => [declaration, index]));
    let last = -1;
    let isReordered = false;
    for (const declaration of after) {
      const index = old.get(declaration);
      if (index === undefined) continue;
      this.#kept.add(declaration);
      isReordered ||= index < last;
      last = index;
    }
    this.isReordered = isReordered;
  }

  has(declaration: Declaration): boolean {
    return this.#kept.has(declaration);
  }
}
