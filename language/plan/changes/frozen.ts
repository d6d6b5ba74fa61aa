/** What of a comparison belongs to a unit or a person where nothing may be added or changed. */
import type { PersonKey, ProvisionedUnit, Provisioning, UnitKey } from '../../provisioning/index.ts';
import type { Item } from '../state/item.ts';
import { frozenOwnersIn } from './frozen-owners.ts';

/** The units and owners of personal inboxes of a desired state that nothing may be added to. */
export interface Frozen {
  /** The unit an item belongs to; undefined for what belongs to none. */
  readonly unitOf: (item: Item) => ProvisionedUnit | undefined;
  /** Whether all units where the owner of a personal inbox works are in läsläge or arkiverad. */
  readonly isOwner: (owner: PersonKey) => boolean;
}

/** What is frozen: as the desired state says; of what it no longer has, as the current one does. */
export function frozenIn(current: Provisioning, desired: Provisioning): Frozen {
  const units = byKey(current.units, desired.units);
  const inboxUnits = new Map([...current.inboxes, ...desired.inboxes].map(({ key, unit }) => [key, unit]));
  const places = new Map([...current.functions, ...desired.functions].map(({ key, place }) => [key, place]));
  return {
    unitOf: (item) => units.get(unitKeyOf(item, inboxUnits, places) ?? ''),
    isOwner: frozenOwnersIn(current, desired),
  };
}

function unitKeyOf(
  { kind, object }: Item,
  inboxUnits: ReadonlyMap<string, UnitKey>,
  places: ReadonlyMap<string, UnitKey>,
): UnitKey | undefined {
  switch (kind) {
    case 'inbox':
    case 'member':
    case 'administrator':
    case 'monitoring':
      return inboxUnits.get(object);
    case 'certificates':
    case 'reader':
      return object;
    case 'staff':
      return places.get(object);
    case 'personal-inbox':
    case 'delegate':
      return undefined;
    default:
      return kind satisfies never;
  }
}

function byKey(...tables: readonly (readonly ProvisionedUnit[])[]): ReadonlyMap<UnitKey, ProvisionedUnit> {
  return new Map(tables.flat().map((unit) => [unit.key, unit]));
}
