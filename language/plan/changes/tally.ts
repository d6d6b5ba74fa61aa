/** Who is where in a state, counted by inbox. */
import type { InboxKey, MonitoredLine, PersonKey, ProvisionedWatcher } from '../../provisioning/index.ts';
import { type DaySet, daySet } from '../../time/index.ts';
import type { Items } from '../state/item.ts';
import { daysOfAll } from '../state/periods.ts';

export interface Tally {
  /** Every inbox that something is said of. */
  readonly inboxes: ReadonlySet<InboxKey>;
  /** The inboxes that are there. */
  readonly standing: ReadonlySet<InboxKey>;
  /** The days on which each is a member. */
  readonly members: ReadonlyMap<InboxKey, ReadonlyMap<PersonKey, DaySet>>;
  /** The inboxes with an administrator. */
  readonly administered: ReadonlySet<InboxKey>;
  /** The inboxes that someone monitors, be it on a date or a holiday alone. */
  readonly monitored: ReadonlySet<InboxKey>;
  /** The inboxes that someone monitors on days of the week. */
  readonly monitoredWeekly: ReadonlySet<InboxKey>;
}

/**
 * Counts what the items say.
 * @param tellsOfStaff whether they say who staffs a funktion; where they do not, each counts as someone
 */
export function tallyOf(items: Items, tellsOfStaff: boolean): Tally {
  const members = new Map<InboxKey, Map<PersonKey, DaySet>>();
  const standing = new Set<InboxKey>();
  const administered = new Set<InboxKey>();
  const monitored = new Set<InboxKey>();
  const monitoredWeekly = new Set<InboxKey>();
  const isSomeone = someoneIn(items, tellsOfStaff);
  for (const { kind, object, person, value } of items.values()) {
    if (kind === 'inbox') {
      standing.add(object);
    } else if (kind === 'member') {
      members.set(object, (members.get(object) ?? new Map()).set(person ?? '', daysOfAll(value)));
    } else if (kind === 'administrator') {
      administered.add(object);
    } else if (kind === 'monitoring') {
      const lines = value.filter(({ watchers }) => watchers.some(isSomeone));
      if (lines.length > 0) monitored.add(object);
      if (lines.some(isWeekly)) monitoredWeekly.add(object);
    }
  }
  const inboxes = new Set([...standing, ...members.keys(), ...administered, ...monitored]);
  return { inboxes, standing, members, administered, monitored, monitoredWeekly };
}

/** A funktion that nobody staffs is nobody. */
function someoneIn(items: Items, tellsOfStaff: boolean): (watcher: ProvisionedWatcher) => boolean {
  const staffed = new Set([...items.values()].filter(({ kind }) => kind === 'staff').map(({ object }) => object));
  return ({ kind, key }) => kind === 'person' || !tellsOfStaff || staffed.has(key);
}

function isWeekly({ days }: MonitoredLine): boolean {
  return days.kind === 'every' || days.kind === 'weekdays';
}

/** Who had the inbox on some of the days and does not have it on all those days any more. */
export function losersOf(inbox: InboxKey, before: Tally, after: Tally, days: DaySet): readonly PersonKey[] {
  const left = after.members.get(inbox);
  return [...(before.members.get(inbox) ?? [])]
    .filter(([person, had]) => {
      const lost = daySet.subtract(had, left?.get(person) ?? daySet.EMPTY);
      return left?.has(person) !== true || !daySet.isEmpty(daySet.intersect(lost, days));
    })
    .map(([person]) => person);
}
