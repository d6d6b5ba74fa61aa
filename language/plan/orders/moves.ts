/** The organisational inboxes that come and go in a change of state, and whether an order says so. */
import { type InboxKey, type InboxKind, inboxKindOf, type Provisioning, type UnitKey } from '../../model/index.ts';
import type { Change } from '../changes/change.ts';

/** An organisational inbox that is added or removed. */
export interface Move {
  readonly action: 'added' | 'removed';
  readonly inbox: InboxKey;
  readonly kind: InboxKind;
  readonly title: string;
  readonly unit: UnitKey;
}

/** The inboxes that come or go without an order in the desired state: in the inbox itself, or one that stands by itself. */
export function movesWithoutOrder(changes: readonly Change[], desired: Provisioning): readonly Move[] {
  return changes.flatMap(moveOf).filter((move) => !isOrdered(move, desired));
}

function moveOf({ kind, action, object, before, after }: Change): readonly Move[] {
  const value = kind === 'inbox' ? (after ?? before) : null;
  if (value === null || value.kind === 'function' || action === 'change') {
    return [];
  }
  const inboxKind = inboxKindOf(object.slice(object.lastIndexOf('.') + 1)) ?? value.kind;
  const moved = action === 'create' ? 'added' : 'removed';
  return [{ action: moved, inbox: object, kind: inboxKind, title: value.title, unit: value.unit }];
}

/** A start-up adds, a closure removes, a merger does either. */
function isOrdered({ action, inbox }: Move, { inboxes, orders }: Provisioning): boolean {
  const own = inboxes.find(({ key }) => key === inbox)?.order ?? null;
  const separate = orders.filter((order) => order.inbox === inbox);
  return [...separate, ...(own === null ? [] : [own])].some(
    ({ process }) => process !== (action === 'added' ? 'closure' : 'start-up'),
  );
}
