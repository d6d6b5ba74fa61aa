/** Shared inboxes as they are to stand in the real system, with members and administrators. */

import type { Administrators, FunctionInbox, Inbox, Unit } from '../model/declarations.ts';
import { holdsItsName, personNamed } from '../model/queries/resolve.ts';
import { inboxOf } from '../model/tables.ts';
import { inboxWord, titleOf } from '../model/titles.ts';
import type { Workspace } from '../model/workspace/workspace.ts';
import { type Day, daySet } from '../time/index.ts';
import { isFrozenOn } from './frozen.ts';
import { linesOf } from './monitoring.ts';
import { dateWord, isoOf, sortedBy } from './order.ts';
import type {
  MonitoredLine,
  ProvisionedAdministrator,
  ProvisionedInbox,
  ProvisionedMember,
  ProvisionedMonitoring,
} from './provisioning.ts';

/** One shared inbox with all that is set on it. */
interface InboxContent {
  readonly inbox: ProvisionedInbox;
  readonly members: readonly ProvisionedMember[];
  readonly administrators: readonly ProvisionedAdministrator[];
  readonly monitoring: readonly ProvisionedMonitoring[];
}

/** The name of a unit's inbox in references. */
export function inboxKeyOf(unit: Unit, inbox: Inbox): string {
  return `${unit.name}.${inboxWord(inbox.kind)}`;
}

/** The organisational inboxes of a unit and the funktionsinkorgar that are `vid` it; of two of one kind the first. */
export function inboxesAt(ws: Workspace, unit: Unit, asOf: Day): readonly InboxContent[] {
  const own = unit.inboxes.filter((inbox) => inboxOf(unit, inbox.kind) === inbox);
  const placed = ws.lookup('at', unit.name).filter((found) => found.kind === 'function-inbox');
  return [
    ...own.map((inbox) => contentOf(ws, organisational(ws, unit, inbox, asOf), inbox, unit, asOf)),
    ...placed
      .filter((inbox) => holdsItsName(ws, inbox))
      .map((inbox) => contentOf(ws, functional(ws, unit, inbox, asOf), inbox, unit, asOf)),
  ];
}

function organisational(ws: Workspace, unit: Unit, inbox: Inbox, asOf: Day): ProvisionedInbox {
  return {
    key: inboxKeyOf(unit, inbox),
    kind: inbox.kind,
    title: titleOf(unit, inbox),
    unit: unit.name,
    executor: 'enhetsprocessen',
    order: inbox.order?.value ?? null,
    purpose: null,
    decision: null,
    frozen: isFrozenOn(ws, unit, asOf),
  };
}

function functional(ws: Workspace, unit: Unit, inbox: FunctionInbox, asOf: Day): ProvisionedInbox {
  return {
    key: inbox.name,
    kind: 'function',
    title: titleOf(inbox),
    unit: unit.name,
    executor: 'support',
    order: null,
    purpose: inbox.purpose?.value ?? null,
    decision: inbox.decision?.value ?? null,
    frozen: isFrozenOn(ws, unit, asOf),
  };
}

function contentOf(
  ws: Workspace,
  provisioned: ProvisionedInbox,
  inbox: Inbox | FunctionInbox,
  unit: Unit,
  asOf: Day,
): InboxContent {
  const key = provisioned.key;
  const administrators = inbox.administrators.at === undefined ? unit.administrators : inbox.administrators;
  return {
    inbox: provisioned,
    members: membersOf(ws, key, inbox, asOf),
    administrators: administratorsOf(ws, key, administrators),
    monitoring: linesOf(ws, inbox.monitoring, asOf).map((line) => monitoringOf(key, line)),
  };
}

function monitoringOf(inbox: string, line: MonitoredLine): ProvisionedMonitoring {
  const { days, count, times, watchers, substitutes } = line;
  return { inbox, days, count, times, watchers, substitutes };
}

/** Periods of one member that touch are one; what is wholly past is left out. */
function membersOf(
  ws: Workspace,
  inbox: string,
  { members }: Inbox | FunctionInbox,
  asOf: Day,
): readonly ProvisionedMember[] {
  const periods = new Map<string, daySet.Interval[]>();
  for (const { person, period } of members) {
    if (period.readable && personNamed(ws, person.name) !== undefined) {
      periods.set(person.name, [...(periods.get(person.name) ?? []), period]);
    }
  }
  const provisioned = [...periods].flatMap(([person, list]) =>
    [...daySet.intervals(daySet.fromIntervals(list))]
      .filter((interval) => interval.to >= asOf)
      .map(({ from, to }) => ({ inbox, person, from: isoOf(from), to: isoOf(to) })),
  );
  return sortedBy(provisioned, ({ person, from }) => [person, dateWord(from)]);
}

function administratorsOf(
  ws: Workspace,
  inbox: string,
  { persons }: Administrators,
): readonly ProvisionedAdministrator[] {
  const names = new Set(persons.map(({ name }) => name).filter((name) => personNamed(ws, name) !== undefined));
  return sortedBy(
    [...names].map((person) => ({ inbox, person })),
    ({ person }) => [person],
  );
}
