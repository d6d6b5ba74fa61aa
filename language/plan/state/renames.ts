/**
 * New names for what is known by its HSA-id: a person whose VGR-id has changed, a unit whose name in the declarations
 * has.
 */
import { type Provisioning, sortedBy } from '../../provisioning/index.ts';
import { grouped } from './grouped.ts';
import { personKeysIn, unitKeysIn } from './keys-in.ts';

/** A person or unit that has a new key and the same HSA-id. */
export interface Rename {
  readonly kind: 'person' | 'unit';
  readonly from: string;
  readonly to: string;
  readonly hsa: string;
  /** The display name it has now. */
  readonly name: string;
}

interface Known {
  readonly key: string;
  readonly name: string;
  readonly hsa: string | null;
}

/** What has a new name in the desired state. In order of kind and old name. */
export function renamesBetween(current: Provisioning, desired: Provisioning): readonly Rename[] {
  const persons = pairs(current.persons, desired.persons, personKeysIn(current));
  const units = pairs(current.units, desired.units, unitKeysIn(current));
  return [
    ...persons.map((pair): Rename => ({ kind: 'person', ...pair })),
    ...units.map((pair): Rename => ({ kind: 'unit', ...pair })),
  ];
}

/** A new name is taken over only where the current state does not use it for something else that keeps it. */
function pairs(
  current: readonly Known[],
  desired: readonly Known[],
  taken: ReadonlySet<string>,
): readonly Omit<Rename, 'kind'>[] {
  const before = byHsa(current);
  let found = [...byHsa(desired)].flatMap(([hsa, { key, name }]) => {
    const old = before.get(hsa);
    return old === undefined || old.key === key ? [] : [{ from: old.key, to: key, hsa, name }];
  });
  for (let size = -1; size !== found.length; ) {
    size = found.length;
    const leaving = new Set(found.map(({ from }) => from));
    found = found.filter(({ to }) => !taken.has(to) || leaving.has(to));
  }
  return sortedBy(found, ({ from }) => [from]);
}

/** By HSA-id, ignoring case; one that several bear tells nobody from another. */
function byHsa(values: readonly Known[]): ReadonlyMap<string, Known> {
  const groups = grouped(
    values.filter(({ hsa }) => hsa !== null),
    ({ hsa }) => (hsa ?? '').toUpperCase(),
  );
  return new Map([...groups].flatMap(([hsa, [only, ...others]]) => (only && others.length === 0 ? [[hsa, only]] : [])));
}
