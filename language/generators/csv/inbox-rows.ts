/** The rows that add or remove shared inboxes. */
import type { ProvisionedInbox, ProvisionedOrder, Provisioning } from '../../model/index.ts';
import type { Clauses } from '../support/clauses.ts';
import { isFrozen } from '../support/frozen.ts';
import { inboxKindInWords } from '../support/words.ts';
import { MANUAL, type Row } from './row.ts';

/** One row for each inbox that is to stand, and for each that an order removes. */
export function inboxRows(provisioning: Provisioning, clauses: Clauses): readonly Row[] {
  return [
    ...provisioning.inboxes
      .filter(({ frozen }) => !frozen)
      .flatMap((inbox) => addition(inbox, orderFor(provisioning, inbox), clauses)),
    ...provisioning.orders.flatMap((order) => removal(provisioning, order, clauses)),
  ];
}

function addition(inbox: ProvisionedInbox, order: string | undefined, clauses: Clauses): readonly Row[] {
  const kind = inboxKindInWords(inbox.kind);
  const shared = {
    executor: inbox.executor,
    object: `${kind} ${inbox.key}`,
    decidedBy: inbox.decision ?? order,
    clause: clauses.inbox(inbox.kind),
    title: inbox.title,
    unit: inbox.unit,
  };
  const purpose = inbox.purpose === null ? [] : [{ ...shared, action: 'Ange ändamål', value: inbox.purpose }];
  return [{ ...shared, action: `Lägg upp ${kind}`, value: inbox.title }, ...purpose];
}

/** The reference that the inbox bears itself, else that of an order for it. */
function orderFor({ orders }: Provisioning, inbox: ProvisionedInbox): string | undefined {
  const separate = orders.find((order) => order.inbox === inbox.key && order.process !== 'closure');
  return inbox.order?.reference ?? separate?.reference;
}

/** An order for an inbox that is declared removes nothing yet, and one that starts an inbox never does. */
function removal(provisioning: Provisioning, order: ProvisionedOrder, clauses: Clauses): readonly Row[] {
  const isDeclared = provisioning.inboxes.some(({ key }) => key === order.inbox);
  if (isDeclared || order.process === 'start-up') {
    return [];
  }
  const [unit = ''] = order.inbox.split('.');
  const mode = provisioning.units.find(({ key }) => key === unit)?.mode;
  return [
    {
      executor: 'enhetsprocessen',
      object: `inkorg ${order.inbox}`,
      action: mode !== undefined && isFrozen(mode) ? `Ta bort inkorg ${MANUAL}` : 'Ta bort inkorg',
      value: order.inbox,
      decidedBy: order.reference,
      clause: clauses.inbox('message'),
      unit,
    },
  ];
}
