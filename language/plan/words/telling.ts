/** What is needed to put the changes between two states into words. */
import type { InboxKey, Provisioning } from '../../model/index.ts';
import { asOfIn } from '../changes/plan.ts';
import { namesIn } from './names.ts';
import type { Telling } from './predicates.ts';

/** Names, the day, and the orders that inboxes come and go by. */
export function tellingOf(current: Provisioning, desired: Provisioning): Telling {
  return { names: namesIn(current, desired), asOf: asOfIn(desired), orderOf: ordersIn(desired) };
}

function ordersIn({ inboxes, orders }: Provisioning): (inbox: InboxKey) => string {
  const separate = new Map(orders.map(({ inbox, reference }) => [inbox, reference]));
  const own = new Map(inboxes.map(({ key, order, decision }) => [key, order?.reference ?? decision]));
  return (inbox) => own.get(inbox) ?? separate.get(inbox) ?? '';
}
