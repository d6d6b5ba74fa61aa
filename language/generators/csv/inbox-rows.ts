/** The tasks that add or remove shared inboxes. */
import type { Language } from '../../model/index.ts';
import { isFrozen, type ProvisionedInbox, type ProvisionedOrder, type Provisioning } from '../../provisioning/index.ts';
import { say } from '../../words/index.ts';
import type { Clauses } from '../support/clauses.ts';
import { inboxKindInWords } from '../support/words.ts';
import { manual, type Task } from './row.ts';

/** A task for each inbox that is to stand, and for each that an order removes. */
export function inboxTasks(provisioning: Provisioning, clauses: Clauses, language: Language): readonly Task[] {
  const references = new Map<string, string>();
  for (const { inbox, process, reference } of provisioning.orders) {
    if (process !== 'closure' && !references.has(inbox)) references.set(inbox, reference);
  }
  return [
    ...provisioning.inboxes
      .filter(({ frozen }) => !frozen)
      .map((inbox) => additionTask(inbox, inbox.order?.reference ?? references.get(inbox.key), clauses, language)),
    ...removalTasks(provisioning, clauses, language),
  ];
}

/** @param order the reference that the inbox bears itself, else that of an order for it */
function additionTask(inbox: ProvisionedInbox, order: string | undefined, clauses: Clauses, language: Language): Task {
  const kind = inboxKindInWords(inbox.kind);
  const object = `${kind} ${inbox.key}`;
  const shared = {
    object,
    decidedBy: inbox.decision ?? order,
    clause: clauses.inbox(inbox.kind),
    title: inbox.title,
    unit: inbox.unit,
  };
  const purpose =
    inbox.purpose === null
      ? []
      : [{ ...shared, action: say(language, 'Ange ändamål', 'State the purpose'), value: inbox.purpose }];
  const added = say(language, `Lägg upp ${kind}`, inbox.kind === 'function' ? 'Set up function inbox' : 'Set up inbox');
  return {
    executor: inbox.executor,
    object,
    rows: () => [{ ...shared, action: added, value: inbox.title }, ...purpose],
  };
}

/** An order for an inbox that is declared removes nothing yet, and one that starts an inbox never does. */
function removalTasks({ inboxes, orders, units }: Provisioning, clauses: Clauses, language: Language): readonly Task[] {
  const declared = new Set(inboxes.map(({ key }) => key));
  const modes = new Map(units.map(({ key, mode }) => [key, mode]));
  return orders
    .filter(({ inbox, process }) => !declared.has(inbox) && process !== 'start-up')
    .map((order) => {
      const mode = modes.get(unitOf(order));
      return {
        executor: 'enhetsprocessen',
        ...removal(order, mode !== undefined && isFrozen(mode), clauses, language),
      };
    });
}

function unitOf({ inbox }: ProvisionedOrder): string {
  return inbox.split('.')[0] ?? '';
}

function removal(
  order: ProvisionedOrder,
  byHand: boolean,
  clauses: Clauses,
  language: Language,
): Pick<Task, 'object' | 'rows'> {
  const action = say(language, 'Ta bort inkorg', 'Remove inbox');
  const object = `inkorg ${order.inbox}`;
  const row = {
    object,
    action: byHand ? manual(action, language) : action,
    value: order.inbox,
    decidedBy: order.reference,
    clause: clauses.inbox('message'),
    unit: unitOf(order),
  };
  return { object, rows: () => [row] };
}
