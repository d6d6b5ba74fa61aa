/** The organisational inboxes that come and go in a change of state, and whether an order says so. */
import { type InboxKind, inboxKindOf, type OrderProcess } from '../../model/index.ts';
import type { InboxKey, Provisioning, UnitKey } from '../../provisioning/index.ts';
import type { Change } from '../changes/change.ts';
import { grouped } from '../state/grouped.ts';

/** An organisational inbox that is added or removed. */
export interface Move {
  readonly action: 'added' | 'removed';
  readonly inbox: InboxKey;
  readonly kind: InboxKind;
  readonly title: string;
  readonly unit: UnitKey;
}

/**
 * The inboxes that come or go without an order in the desired state: in the inbox itself, or one that stands by itself.
 */
export function movesWithoutOrder(changes: readonly Change[], { inboxes, orders }: Provisioning): readonly Move[] {
  const own = inboxes.flatMap(({ key, order }) => (order === null ? [] : [{ inbox: key, process: order.process }]));
  const processes = grouped([...own, ...orders], ({ inbox }) => inbox);
  return changes
    .flatMap(moveOf)
    .filter(({ inbox, action }) => !(processes.get(inbox) ?? []).some(({ process }) => justifies(process, action)));
}

/** A start-up adds, a closure removes, a merger does either. */
function justifies(process: OrderProcess, action: Move['action']): boolean {
  return process !== (action === 'added' ? 'closure' : 'start-up');
}

function moveOf({ kind, action, object, before, after }: Change): readonly Move[] {
  const value = kind === 'inbox' ? (after ?? before) : null;
  if (value === null || value.kind === 'function' || action === 'change') return [];
  const inboxKind = inboxKindOf(object.slice(object.lastIndexOf('.') + 1)) ?? value.kind;
  const moved = action === 'create' ? 'added' : 'removed';
  return [{ action: moved, inbox: object, kind: inboxKind, title: value.title, unit: value.unit }];
}
