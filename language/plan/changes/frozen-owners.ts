/** Whose personal inbox nothing may be added to: those who work in läsläge or arkiverad alone. */
import { type IsoDate, isFrozen, type PersonKey, type Provisioning } from '../../provisioning/index.ts';
import { grouped } from '../state/grouped.ts';

/**
 * Whether all units where the owner works are in läsläge or arkiverad: as the desired state says, by an ombud of his or by his
 * uppdrag; of one whom it places nowhere, as the current state says.
 */
export function frozenOwnersIn(current: Provisioning, desired: Provisioning): (owner: PersonKey) => boolean {
  const told = frozenByDelegates(desired);
  const placed = frozenByAssignments(desired);
  const known = frozenByDelegates(current);
  return (owner) => told.get(owner) ?? placed(owner) ?? known.get(owner) ?? false;
}

function frozenByDelegates({ delegates }: Provisioning): ReadonlyMap<PersonKey, boolean> {
  return new Map(delegates.map(({ owner, frozen }) => [owner, frozen]));
}

/** Undefined for a person whose uppdrag, if he has any in force, are at no unit of the state. */
function frozenByAssignments(state: Provisioning): (owner: PersonKey) => boolean | undefined {
  const { assignments, stamp } = state;
  const current = assignments.filter((one) => isInForce(one, stamp.asOf));
  const placesOf = grouped(current, ({ person }) => person);
  const modesAt = modesByPlace(state);
  return (owner) => {
    const modes = (placesOf.get(owner) ?? []).flatMap(({ place }) => modesAt.get(place) ?? []);
    return modes.length === 0 ? undefined : modes.every(isFrozen);
  };
}

function isInForce({ from, to }: Provisioning['assignments'][number], day: IsoDate): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

type Mode = Provisioning['units'][number]['mode'];

/** What the units at a place are in: the unit's own state, and for a verksamhet that of all units under it. */
function modesByPlace({ units, departments }: Provisioning): ReadonlyMap<string, readonly Mode[]> {
  const parents = new Map(departments.map(({ key, parent }) => [key, parent]));
  const modes = new Map<string, Mode[]>();
  for (const { key, department, mode } of units) {
    for (const place of new Set([key, ...above(department.key, parents)])) {
      const there = modes.get(place);
      if (there === undefined) modes.set(place, [mode]);
      else there.push(mode);
    }
  }
  return modes;
}

/** The verksamhet and those above it, each once. */
function above(key: string, parents: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const chain = new Set<string>();
  for (let place: string | null = key; place !== null && !chain.has(place); place = parents.get(place) ?? null) {
    chain.add(place);
  }
  return chain;
}
