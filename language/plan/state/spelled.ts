/**
 * A current state in the spelling of the declarations. The real system may write an id in another case than they do, or in
 * several; it is one id all the same, as it is for whoever imports it.
 */
import { foldTitle } from '../../model/index.ts';
import type { Provisioning } from '../../provisioning/index.ts';
import { personKeysIn, unitKeysIn } from './keys-in.ts';
import { inboxRenamed, type NewNames, rekeyed } from './renamed.ts';

/** The state with each id as the desired state writes it; one that it does not have, as it is first written. */
export function spelled(state: Provisioning, desired: Provisioning): Provisioning {
  const persons = personKeysIn(state);
  const names = namesOf(state, persons, desired);
  const isSpelledSo = [...persons].every((key) => names.person(key) === key);
  const isPlacedSo = [...placedKeysIn(state)].every((key) => names.inbox(key) === key && names.unit(key) === key);
  return isSpelledSo && isPlacedSo ? state : once(rekeyed(state, names));
}

function namesOf(state: Provisioning, persons: ReadonlySet<string>, desired: Provisioning): NewNames {
  const unit = spelling(placedKeysIn(desired), placedKeysIn(state));
  return {
    person: spelling(personKeysIn(desired), persons),
    unit,
    group: unit,
    inbox: (key) => (key.includes('.') ? inboxRenamed(key, unit, foldTitle) : unit(key)),
  };
}

/** Units, verksamheter, funktioner and funktionsinkorgar have one namespace. */
function placedKeysIn(state: Provisioning): ReadonlySet<string> {
  return new Set([
    ...unitKeysIn(state),
    ...state.departments.map(({ key }) => key),
    ...state.units.map(({ department }) => department.key),
    ...state.functions.flatMap(({ key, place }) => [key, place]),
    ...state.inboxes.filter(({ kind }) => kind === 'function').map(({ key }) => key),
  ]);
}

/** Gives the declared spelling of a key. A key that is declared as it stands keeps it, and so does one that may be either of two. */
function spelling(declared: ReadonlySet<string>, current: ReadonlySet<string>): (key: string) => string {
  let byFold: ReadonlyMap<string, string | undefined> | undefined;
  return (key) => {
    if (declared.has(key)) return key;
    byFold ??= foldedKeys(declared, current);
    return byFold.get(foldTitle(key)) ?? key;
  };
}

/** The one key of each that differ in case alone; undefined where several are declared. */
function foldedKeys(
  declared: ReadonlySet<string>,
  current: ReadonlySet<string>,
): ReadonlyMap<string, string | undefined> {
  const byFold = new Map<string, string | undefined>();
  for (const key of declared) byFold.set(foldTitle(key), byFold.has(foldTitle(key)) ? undefined : key);
  for (const key of current) if (!byFold.has(foldTitle(key))) byFold.set(foldTitle(key), key);
  return byFold;
}

/** What was told under each of two spellings is told once. */
function once(state: Provisioning): Provisioning {
  return {
    ...state,
    departments: firstOf(state.departments),
    units: firstOf(state.units),
    inboxes: firstOf(state.inboxes),
    functions: firstOf(state.functions),
    persons: firstOf(state.persons),
  };
}

function firstOf<T extends { readonly key: string }>(values: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return values.filter(({ key }) => !seen.has(key) && seen.add(key));
}
