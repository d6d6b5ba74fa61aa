/** Funktioner and separate orders as a provisioning tells of them. */
import type { FunctionGroup, InboxOrder, Part } from '../model/declarations.ts';
import { isWithin } from '../model/queries/organisation.ts';
import { partNamed, personNamed, placedNamed, unitNamed } from '../model/queries/resolve.ts';
import type { Workspace } from '../model/workspace/workspace.ts';
import { sortedBy } from './order.ts';
import type { ProvisionedFunction, ProvisionedOrder } from './provisioning.ts';
import { textOf } from './units.ts';

/** All funktioner; for a part those at something in it or above it. */
export function functionsIn(ws: Workspace, only: Part | undefined): readonly ProvisionedFunction[] {
  const groups = [...ws.keys('placed')]
    .map((name) => placedNamed(ws, name))
    .filter((found): found is FunctionGroup => found?.kind === 'function');
  return sortedBy(
    groups.flatMap((group) => provisionedFunction(ws, group, only) ?? []),
    ({ key }) => [key],
  );
}

function provisionedFunction(
  ws: Workspace,
  group: FunctionGroup,
  only: Part | undefined,
): ProvisionedFunction | undefined {
  const place = group.place === undefined ? undefined : partNamed(ws, group.place.name);
  if (place === undefined || (only !== undefined && !isWithin(ws, place, only) && !isWithin(ws, only, place))) {
    return undefined;
  }
  const staff = new Set(group.staff.map(({ name }) => name).filter((name) => personNamed(ws, name) !== undefined));
  return { key: group.name, name: textOf(group), place: place.name, staff: sortedBy(staff, (name) => [name]) };
}

/** For a part only those of inboxes whose unit or funktionsinkorg is declared in it: of the others nothing tells where they were. */
export function ordersIn(ws: Workspace, only: Part | undefined): readonly ProvisionedOrder[] {
  const orders = [...ws.keys('orders')].flatMap((name) => ws.lookup('orders', name) as readonly InboxOrder[]);
  const provisioned = orders.filter((order) => isOrderIn(ws, order, only)).flatMap(provisionedOrder);
  return sortedBy(provisioned, ({ inbox, process, reference }) => [inbox, process, reference]);
}

function isOrderIn(ws: Workspace, { target }: InboxOrder, only: Part | undefined): boolean {
  if (only === undefined) return true;
  const placed = placedNamed(ws, target.name);
  const unit = placed?.kind === 'function-inbox' ? unitNamed(ws, placed.place?.name ?? '') : placed;
  return unit?.kind === 'unit' && isWithin(ws, unit, only);
}

function provisionedOrder({ target, process, reference }: InboxOrder): readonly ProvisionedOrder[] {
  const inbox = target.inbox === undefined ? target.name : `${target.name}.${target.inbox.value}`;
  return reference === undefined ? [] : [{ inbox, process, reference: reference.value }];
}
