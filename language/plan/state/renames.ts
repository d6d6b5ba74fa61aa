/**
 * New names for what is known by its HSA-id: a person whose VGR-id has changed, a unit whose name in the declarations
 * has.
 */
import { type Provisioning, sortedBy } from '../../provisioning/index.ts';
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
  const persons = pairs(current.persons, desired.persons, () => personKeysIn(current));
  const units = pairs(current.units, desired.units, () => unitKeysIn(current));
  return [
    ...persons.map((pair): Rename => ({ kind: 'person', ...pair })),
    ...units.map((pair): Rename => ({ kind: 'unit', ...pair })),
  ];
}

/** A new name is taken over only where the current state does not use it for something else that keeps it. */
function pairs(
  current: readonly Known[],
  desired: readonly Known[],
  keysIn: () => ReadonlySet<string>,
): readonly Omit<Rename, 'kind'>[] {
  let found = newKeys(byHsa(current), byHsa(desired));
  const taken: ReadonlySet<string> = found.length === 0 ? new Set() : keysIn();
  for (let size = -1; size !== found.length; ) {
    size = found.length;
    const leaving = new Set(found.map(({ from }) => from));
    found = found.filter(({ to }) => !taken.has(to) || leaving.has(to));
  }
  return sortedBy(found, ({ from }) => [from]);
}

/** What is known by one HSA-id in both states, and has another key in each. */
function newKeys(before: ByHsa, after: ByHsa): readonly Omit<Rename, 'kind'>[] {
  const found: Omit<Rename, 'kind'>[] = [];
  for (const [hsa, one] of after) {
    const old = before.get(hsa);
    if (!one || !old || old.key === one.key) continue;
    found.push({ from: old.key, to: one.key, hsa, name: one.name });
  }
  return found;
}

/** By HSA-id, ignoring case; undefined where several bear it, since it tells nobody from another. */
type ByHsa = ReadonlyMap<string, Known | undefined>;

function byHsa(values: readonly Known[]): ByHsa {
  const found = new Map<string, Known | undefined>();
  for (const value of values) {
    const hsa = value.hsa?.toUpperCase();
    if (hsa !== undefined) found.set(hsa, found.has(hsa) ? undefined : value);
  }
  return found;
}
