/** flöde → Flow, and a shared inbox as it is referred to. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { Flow, FlowEnd, InboxRef } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { headOf } from './head.ts';
import { Once } from './once.ts';
import type { Source } from './source.ts';

/** A `flöde`. */
export function flow(source: Source, node: Tree.Flow): Flow {
  const draft: Draft<Flow> = {
    ...headOf(source, node),
    kind: 'flow',
    from: undefined,
    to: undefined,
    channel: undefined,
    content: undefined,
    concernsPatient: undefined,
    savedToJournal: undefined,
    justification: undefined,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (once.allows(property)) flowProperty(source, draft, property);
  }
  return draft;
}

function flowProperty(source: Source, draft: Draft<Flow>, property: Tree.FlowProperty): void {
  switch (property.$type) {
    case 'FlowFrom':
      draft.from = flowEnd(source, property.end);
      return;
    case 'FlowTo':
      draft.to = flowEnd(source, property.end);
      return;
    case 'Channel':
      draft.channel = source.stated(property.value);
      return;
    case 'Content':
      draft.content = source.stated(property.value);
      return;
    case 'ConcernsPatient':
      draft.concernsPatient = source.whole(property);
      return;
    case 'SavedToJournal':
      draft.savedToJournal = source.whole(property);
      return;
    case 'Justification':
      draft.justification = source.filled(property.value);
      return;
    default:
      property satisfies never;
  }
}

/** An inbox as it is referred to: a shared one, or that of a person. */
export function flowEnd(source: Source, node: Tree.FlowEnd): FlowEnd {
  const at = source.whole(node);
  if (node.person !== undefined) return { kind: 'personal', person: source.ref(node.person), at };
  return { kind: 'shared', target: inboxRef(source, node.target as Tree.Token, node.inbox), at };
}

/** `FristadVC.samverkan` or a name alone; its place is the name's. */
export function inboxRef(source: Source, name: Tree.Token, inbox: Tree.Token | undefined): InboxRef {
  return {
    name: source.word(name),
    at: source.at(name),
    inbox: inbox === undefined ? undefined : source.stated(inbox),
  };
}
