/** From a provisioning to items, as of a day: what is wholly past is gone by itself and is no item. */
import type {
  ProvisionedDelegate,
  ProvisionedInbox,
  ProvisionedMember,
  Provisioning,
} from '../../provisioning/index.ts';
import { type Day, daySet, formatDay } from '../../time/index.ts';
import { grouped } from './grouped.ts';
import type { Delegation, Item } from './item.ts';
import { settledLines } from './lines.ts';
import { daysOf, daysOfAll, periodsOf, remaining } from './periods.ts';

/** Everything that a state says must stand in the real system. */
export function itemsOf(state: Provisioning, asOf: Day): readonly Item[] {
  return [
    ...state.inboxes.map((inbox): Item => ({ kind: 'inbox', ...about(inbox.key), value: inboxValue(inbox) })),
    ...memberItems(state.members, asOf),
    ...state.administrators.map(
      ({ inbox, person }): Item => ({ kind: 'administrator', ...about(inbox, person), value: true }),
    ),
    ...monitoringItems(state, asOf),
    ...certificateItems(state, asOf),
    ...state.functions.flatMap(({ key, staff }) =>
      staff.map((person): Item => ({ kind: 'staff', ...about(key, person), value: true })),
    ),
    ...state.persons.map(
      ({ key, personalInbox }): Item => ({ kind: 'personal-inbox', ...about(key, key), value: personalInbox }),
    ),
    ...delegateItems(state.delegates, asOf),
  ];
}

/** What something is about. */
export function about(object: string, person: string | null = null): Pick<Item, 'object' | 'person'> {
  return { object, person };
}

function inboxValue({ kind, title, unit, purpose }: ProvisionedInbox): (Item & { kind: 'inbox' })['value'] {
  return { kind, title, unit, purpose };
}

function memberItems(members: readonly ProvisionedMember[], asOf: Day): readonly Item[] {
  const groups = grouped(members, ({ inbox, person }) => JSON.stringify([inbox, person]));
  return [...groups.values()].flatMap((group): readonly Item[] => {
    const [first] = group;
    const days = daysOfAll(group);
    const value = periodsOf(days).filter((period) => isCurrent(period, asOf));
    return first === undefined || value.length === 0
      ? []
      : [{ kind: 'member', ...about(first.inbox, first.person), value }];
  });
}

/** How many memberships of a state stand as of a day: the members of each inbox, each once. */
export function membershipsIn({ members }: Provisioning, asOf: Day): number {
  let count = 0;
  for (const rows of grouped(members, ({ inbox }) => inbox).values()) {
    count += new Set(rows.filter((row) => isCurrent(row, asOf)).map(({ person }) => person)).size;
  }
  return count;
}

function monitoringItems({ monitoring }: Provisioning, asOf: Day): readonly Item[] {
  const groups = grouped(monitoring, ({ inbox }) => inbox);
  return [...groups].flatMap(([inbox, lines]) => {
    const value = settledLines(lines, formatDay(asOf));
    return value.length === 0 ? [] : [{ kind: 'monitoring' as const, ...about(inbox), value }];
  });
}

/** An intygsbevakning that nobody has a line in is nothing to type in. */
function certificateItems({ certificates }: Provisioning, asOf: Day): readonly Item[] {
  return certificates.flatMap(({ unit, channel, responseDays, monitoring }) => {
    const lines = settledLines(monitoring, formatDay(asOf));
    const value = { channel, responseDays, monitoring: lines };
    return lines.length === 0 ? [] : [{ kind: 'certificates' as const, ...about(unit), value }];
  });
}

function delegateItems(delegates: readonly ProvisionedDelegate[], asOf: Day): readonly Item[] {
  const groups = grouped(delegates, ({ owner, delegate }) => JSON.stringify([owner, delegate]));
  return [...groups.values()].flatMap((group): readonly Item[] => {
    const [first] = group;
    const value = group.filter((one) => isCurrent(one, asOf)).map(delegationOf);
    return first === undefined || value.length === 0
      ? []
      : [{ kind: 'delegate', ...about(first.owner, first.delegate), value }];
  });
}

function delegationOf({ owner: _, delegate: __, frozen: ___, absence, ...rest }: ProvisionedDelegate): Delegation {
  return { ...rest, absence: { from: absence.from, to: absence.to } };
}

function isCurrent(period: Parameters<typeof daysOf>[0], asOf: Day): boolean {
  return !daySet.isEmpty(remaining(daysOf(period), asOf));
}
