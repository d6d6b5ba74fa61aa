/** How much a plan may take away before someone must approve it. */
import { type InboxKey, sortedBy } from '../../provisioning/index.ts';
import type { DaySet } from '../../time/index.ts';
import type { Items } from '../state/item.ts';
import { losersOf, type Tally, tallyOf } from './tally.ts';

/** A quarter of the members of an inbox, where it has at least so many. */
const SHARE_OF_INBOX = 0.25;
const FEWEST_MEMBERS = 4;
/** A tenth of all memberships. */
const SHARE_OF_ALL = 0.1;

/** Something that is taken away and that must be approved. Who keeps an inbox on some days of the horizon alone has lost it. */
export type Breach =
  | { readonly kind: 'members'; readonly inbox: InboxKey; readonly removed: number; readonly of: number }
  | {
      readonly kind: 'all-members';
      /** The inboxes that lose members without approval. */
      readonly inboxes: readonly InboxKey[];
      readonly removed: number;
      readonly of: number;
    }
  | { readonly kind: 'no-administrator'; readonly inbox: InboxKey }
  | { readonly kind: 'no-monitor'; readonly inbox: InboxKey };

interface Sides {
  readonly before: Tally;
  readonly after: Tally;
  readonly horizon: DaySet;
}

interface ThresholdOptions {
  /** The shared inboxes whose removals have been approved. */
  readonly allowed: ReadonlySet<InboxKey>;
  /** From the as-of date to the last day looked at. */
  readonly horizon: DaySet;
  /** Both states tell who staffs a funktion. */
  readonly tellsOfStaff: boolean;
  /** How many memberships there were in all, also in inboxes of which nothing need be compared. */
  readonly memberships: number;
}

/** What oversteps a threshold without approval, of the inboxes that differ. What is lost from an approved inbox does not count among all either. */
export function breachesOf(
  before: Items,
  after: Items,
  { allowed, horizon, tellsOfStaff, memberships }: ThresholdOptions,
): readonly Breach[] {
  const sides = { before: tallyOf(before, tellsOfStaff), after: tallyOf(after, tellsOfStaff), horizon };
  const unapproved = sortedBy(sides.before.inboxes, (inbox) => [inbox]).filter((inbox) => !allowed.has(inbox));
  return [
    ...unapproved.flatMap((inbox) => memberBreach(inbox, sides)),
    ...allBreach(unapproved, memberships, sides),
    ...unapproved.flatMap((inbox) => leftWithout(inbox, sides)),
  ];
}

function memberBreach(inbox: InboxKey, sides: Sides): readonly Breach[] {
  const of = sides.before.members.get(inbox)?.size ?? 0;
  const removed = lostFrom(inbox, sides);
  return of >= FEWEST_MEMBERS && removed > of * SHARE_OF_INBOX ? [{ kind: 'members', inbox, removed, of }] : [];
}

function allBreach(unapproved: readonly InboxKey[], of: number, sides: Sides): readonly Breach[] {
  const inboxes = unapproved.filter((inbox) => lostFrom(inbox, sides) > 0);
  const removed = inboxes.reduce((sum, inbox) => sum + lostFrom(inbox, sides), 0);
  return removed > of * SHARE_OF_ALL ? [{ kind: 'all-members', inboxes, removed, of }] : [];
}

function lostFrom(inbox: InboxKey, { before, after, horizon }: Sides): number {
  return losersOf(inbox, before, after, horizon).length;
}

/** An inbox that goes is not left without anything. */
function leftWithout(inbox: InboxKey, { before, after }: Sides): readonly Breach[] {
  const lost = (had: ReadonlySet<InboxKey>, has: ReadonlySet<InboxKey>): boolean =>
    after.standing.has(inbox) && had.has(inbox) && !has.has(inbox);
  return [
    ...(lost(before.administered, after.administered) ? [{ kind: 'no-administrator', inbox } as const] : []),
    ...(lost(before.monitored, after.monitored) || lost(before.monitoredWeekly, after.monitoredWeekly)
      ? [{ kind: 'no-monitor', inbox } as const]
      : []),
  ];
}
