/** What else changed in the declarations, besides who reaches and monitors what. */
import type { Declaration, Sentence } from '../../model/index.ts';
import { sortedBy } from '../../provisioning/index.ts';
import type { Action, Change } from '../changes/change.ts';
import { grouped } from '../state/grouped.ts';
import type { Facet } from './facet.ts';
import type { Faceted } from './facets.ts';

/**
 * A property that differs; `before` and `after` are empty where nothing is stated, null where they are too long to
 * show.
 */
export interface FacetChange {
  readonly label: Sentence;
  readonly before: string | null;
  readonly after: string | null;
}

/** A declaration that is new, gone or changed. */
export interface DeclaredChange {
  readonly action: Action;
  readonly kind: Declaration['kind'];
  readonly title: string;
  /** Of one that has changed. */
  readonly facets: readonly FacetChange[];
  readonly before: Declaration | undefined;
  readonly after: Declaration | undefined;
}

/** The changes of declarations, but for what already shows in the changes of state. By title. */
export function declaredChanges(
  before: readonly Faceted[],
  after: readonly Faceted[],
  changes: readonly Change[],
): readonly DeclaredChange[] {
  const seen = new Set(changes.map(({ kind, object }) => `${kind} ${object}`));
  const old = grouped(before, ({ key }) => key);
  const now = grouped(after, ({ key }) => key);
  const keys = new Set([...old.keys(), ...now.keys()]);
  const all = [...keys].flatMap((key) =>
    pairUp(old.get(key) ?? [], now.get(key) ?? []).flatMap((pair) => changeIn(pair, seen)),
  );
  return sortedBy(all, ({ title, action }) => [title, action]);
}

type Pair = readonly [Faceted | undefined, Faceted | undefined];

/** Of several declarations with one key those that are equal belong together, and then one after the other. */
function pairUp(old: readonly Faceted[], now: readonly Faceted[]): readonly Pair[] {
  const left = [...old];
  const unmatched = now.filter((one) => {
    const index = left.findIndex((other) => isSame(other, one));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return Array.from({ length: Math.max(left.length, unmatched.length) }, (_, i) => [left[i], unmatched[i]] as const);
}

function isSame(a: Faceted, b: Faceted): boolean {
  return differing(a, b).length === 0;
}

function changeIn([before, after]: Pair, seen: ReadonlySet<string>): readonly DeclaredChange[] {
  const { title, declaration } = (after ?? before) as Faceted;
  const shared = { kind: declaration.kind, title, before: before?.declaration, after: after?.declaration };
  if (before === undefined || after === undefined) {
    return [{ action: before === undefined ? 'create' : 'remove', facets: [], ...shared }];
  }
  const facets = differing(before, after).filter(
    ({ covered }) => !covered.some(({ kind, object }) => seen.has(`${kind} ${object}`)),
  );
  const changed = facets.map((facet) => facetChange(facet, before, after));
  return changed.length === 0 ? [] : [{ action: 'change', facets: changed, ...shared }];
}

/** The properties that differ, each as it is now or as it was. */
function differing(before: Faceted, after: Faceted): readonly Facet[] {
  const old = valuesOf(before);
  const now = valuesOf(after);
  const facets = new Map([...before.facets, ...after.facets].map((facet) => [facet.label.sv, facet]));
  return [...facets.values()].filter(({ label }) => (old.get(label.sv) ?? '') !== (now.get(label.sv) ?? ''));
}

function facetChange({ label, shown }: Facet, before: Faceted, after: Faceted): FacetChange {
  const value = (one: Faceted): string | null => (shown ? (valuesOf(one).get(label.sv) ?? '') : null);
  return { label, before: value(before), after: value(after) };
}

/** By label; what several properties of one label say adds up. */
function valuesOf({ facets }: Faceted): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { label, value } of facets) {
    const known = values.get(label.sv);
    values.set(label.sv, known === undefined ? value : `${known}\n${value}`);
  }
  return values;
}
