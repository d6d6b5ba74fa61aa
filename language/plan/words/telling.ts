/** What is needed to put the changes between two states into words. */
import type { InboxKey, Provisioning } from '../../provisioning/index.ts';
import type { Day } from '../../time/index.ts';
import type { Change } from '../changes/change.ts';
import { asOfIn } from '../changes/plan.ts';
import type { ItemKind } from '../state/item.ts';
import { type Names, namesIn } from './names.ts';

/** What is needed to put changes into words. */
export interface Telling {
  readonly names: Names;
  readonly asOf: Day;
  /** The case or decision that an inbox is added or removed by; empty where none is known. */
  readonly orderOf: (inbox: InboxKey) => string;
}

/** A change of one kind of item. */
export type Of<K extends ItemKind> = Extract<Change, { kind: K }>;

/** Names, the day, and the orders that inboxes come and go by. */
export function tellingOf(current: Provisioning, desired: Provisioning): Telling {
  return { names: namesIn(current, desired), asOf: asOfIn(desired), orderOf: ordersIn(desired) };
}

function ordersIn({ inboxes, orders }: Provisioning): (inbox: InboxKey) => string {
  const separate = new Map(orders.map(({ inbox, reference }) => [inbox, reference]));
  const own = new Map(inboxes.map(({ key, order, decision }) => [key, order?.reference ?? decision]));
  return (inbox) => own.get(inbox) ?? separate.get(inbox) ?? '';
}
