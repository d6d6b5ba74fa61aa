/** One property of a declaration as far as a comparison cares. */
import type { Sentence } from '../../model/index.ts';
import type { ItemKind } from '../state/item.ts';
import type { Bare } from './bare.ts';

export interface Facet {
  /** The property as the language calls it, and in English. */
  readonly label: Sentence;
  readonly value: Bare;
  /** The value is short enough to be shown before and after. */
  readonly shown: boolean;
  /** What a change of it shows in the state, if it shows at all: then it is said there. */
  readonly covered: readonly { readonly kind: ItemKind; readonly object: string }[];
}

/** A property whose value is shown. */
export function shown(sv: string, en: string, value: Bare): Facet {
  return { label: { sv, en }, value, shown: true, covered: [] };
}

/** A property of which only is said that it changed. */
export function named(sv: string, en: string, value: Bare): Facet {
  return { label: { sv, en }, value, shown: false, covered: [] };
}

/** A property that shows in the state as items of a kind. */
export function covered(sv: string, en: string, value: Bare, kind: ItemKind, ...objects: readonly string[]): Facet {
  return { label: { sv, en }, value, shown: false, covered: objects.map((object) => ({ kind, object })) };
}

/** The facets of each property that there is, in the order in which they are written. One without any is told elsewhere. */
export function told<Property extends string>(
  facets: Readonly<Record<Property, Facet | readonly Facet[]>>,
): readonly Facet[] {
  return Object.values<Facet | readonly Facet[]>(facets).flat();
}
