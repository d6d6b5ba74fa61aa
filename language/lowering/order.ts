/** beställning: the process that adds an inbox, in its block, or removes one, by itself. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { Inbox, InboxOrder, OrderProcess } from '../model/index.ts';
import { headWithoutName } from './head.ts';
import type { Source } from './source.ts';
import { PROCESSES } from './words.ts';

/** A `beställning` in an inbox; one whose reference is empty is missing. */
export function openingOrder(source: Source, node: Tree.OpeningOrder): Inbox['order'] {
  const reference = source.filled(node.reference);
  if (reference === undefined) return undefined;
  const process = PROCESSES[source.word(node.process)] as OrderProcess;
  return { value: { process, reference: reference.value }, at: source.whole(node) };
}

/** A `beställning` at the top level. It has no name of its own: the inbox it is about stands for it. */
export function inboxOrder(source: Source, node: Tree.InboxOrder): InboxOrder {
  const at = source.at(node.unit);
  return {
    ...headWithoutName(source, node, at),
    kind: 'inbox-order',
    process: PROCESSES[source.word(node.process)] as OrderProcess,
    reference: source.filled(node.reference),
    target: { name: source.word(node.unit), at, inbox: source.stated(node.inbox) },
  };
}
