/** How a sentence of a routine is judged. */
import type { Requirement } from '../../model/index.ts';

/** By checks, through other clauses, by hand, not at all since it informs; `none` where nobody has said. */
export interface Manner {
  readonly kind: 'checks' | 'judged-by' | 'manual' | 'information' | 'none';
  /** The checks or clauses, each once. */
  readonly names: readonly string[];
}

/** How a sentence is judged by its own words. */
export function mannerOf({ bindings, judgedBy, manual, modality }: Requirement): Manner {
  if (bindings.length > 0) return { kind: 'checks', names: namesOf(bindings.map(({ check }) => check)) };
  if (judgedBy.length > 0) return { kind: 'judged-by', names: namesOf(judgedBy) };
  if (manual !== undefined) return { kind: 'manual', names: [] };
  return { kind: modality === 'information' ? 'information' : 'none', names: [] };
}

function namesOf(stated: readonly { readonly value: string }[]): readonly string[] {
  return [...new Set(stated.map(({ value }) => value))];
}
