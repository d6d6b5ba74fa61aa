/** Who is where in a state, counted by inbox. */
import type { InboxKey, MonitoredLine, PersonKey } from '../../model/index.ts';
import type { Items } from '../state/item.ts';

export interface Tally {
  /** Every inbox that something is said of. */
  readonly inboxes: ReadonlySet<InboxKey>;
  /** The inboxes that are there. */
  readonly standing: ReadonlySet<InboxKey>;
  readonly members: ReadonlyMap<InboxKey, ReadonlySet<PersonKey>>;
  /** The inboxes with an administrator. */
  readonly administered: ReadonlySet<InboxKey>;
  /** The inboxes that someone monitors. */
  readonly monitored: ReadonlySet<InboxKey>;
}

/** Counts what the items say. */
export function tallyOf(items: Items): Tally {
  const members = new Map<InboxKey, Set<PersonKey>>();
  const standing = new Set<InboxKey>();
  const administered = new Set<InboxKey>();
  const monitored = new Set<InboxKey>();
  for (const { kind, object, person, value } of items.values()) {
    if (kind === 'inbox') {
      standing.add(object);
    } else if (kind === 'member') {
      members.set(object, (members.get(object) ?? new Set()).add(person ?? ''));
    } else if (kind === 'administrator') {
      administered.add(object);
    } else if (kind === 'monitoring' && value.some(namesSomeone)) {
      monitored.add(object);
    }
  }
  const inboxes = new Set([...standing, ...members.keys(), ...administered, ...monitored]);
  return { inboxes, standing, members, administered, monitored };
}

/** A funktion counts as someone, whoever staffs it. */
function namesSomeone({ watchers }: MonitoredLine): boolean {
  return watchers.length > 0;
}
