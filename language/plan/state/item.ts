/** A state as items that can be compared one by one: what an inbox is, who is a member of it, how it is monitored. */
import type {
  Dated,
  InboxKey,
  MonitoredLine,
  PersonKey,
  ProvisionedDelegate,
  ProvisionedInbox,
} from '../../provisioning/index.ts';

/** What an inbox is, apart from what is set on it. */
export type InboxValue = Pick<ProvisionedInbox, 'kind' | 'title' | 'unit' | 'purpose'>;

/** The intygsbevakning of a unit. */
export interface CertificatesValue {
  readonly channel: string | null;
  readonly responseDays: number | null;
  readonly monitoring: readonly MonitoredLine[];
}

/** One period of an ombud, with who decided it. */
export interface Delegation extends Omit<ProvisionedDelegate, 'owner' | 'delegate' | 'frozen' | 'absence'> {
  /** When the owner is away; why is nothing that a plan or a comparison needs to tell. */
  readonly absence: Dated;
}

/** What each kind of item holds. */
export interface ItemValues {
  readonly inbox: InboxValue;
  /** The periods of a person's membership, in order. */
  readonly member: readonly Dated[];
  readonly administrator: true;
  /** All `bevakas` lines of an inbox. */
  readonly monitoring: readonly MonitoredLine[];
  readonly certificates: CertificatesValue;
  /** What makes one person ombud for another, in order of time. */
  readonly delegate: readonly Delegation[];
  /** That a person staffs a funktion. */
  readonly staff: true;
  /** That a person has a personal inbox. Of someone whom the other state does not know nothing is said. */
  readonly 'personal-inbox': boolean;
  /** That a person may read in a unit, and through what, in order. */
  readonly reader: readonly string[];
}

export type ItemKind = keyof ItemValues;

/**
 * What an item is about. `object` is the key of an inbox (inbox, member, administrator, monitoring), of a unit
 * (certificates, reader), of a funktion (staff) or of the owner of a personal inbox (personal-inbox, delegate).
 */
export interface Subject {
  readonly object: InboxKey;
  /** The member, administrator, ombud, staff, reader or owner; null where the item is about no person. */
  readonly person: PersonKey | null;
}

interface ItemOf<K extends ItemKind> extends Subject {
  readonly kind: K;
  readonly value: ItemValues[K];
}

export type Item = { readonly [K in ItemKind]: ItemOf<K> }[ItemKind];

/** Items by `idOf`. */
export type Items = ReadonlyMap<string, Item>;

/** The order of kinds in lists: an inbox is there before anyone becomes a member of it. */
export const ITEM_KINDS: readonly ItemKind[] = [
  'inbox',
  'member',
  'administrator',
  'monitoring',
  'certificates',
  'staff',
  'personal-inbox',
  'delegate',
  'reader',
];

/** What tells an item from every other. */
export function idOf({ kind, object, person }: Subject & { readonly kind: ItemKind }): string {
  return JSON.stringify([kind, object, person]);
}

/** Items by what tells them apart. */
export function itemsBy(items: Iterable<Item>): Items {
  return new Map([...items].map((item) => [idOf(item), item]));
}
