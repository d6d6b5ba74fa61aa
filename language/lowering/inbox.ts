/** inkorg → Inbox, and what it shares with a funktionsinkorg: members and administrators. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { Administrators, Inbox, InboxKind, Member, Ref } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { added, NONE } from './lists.ts';
import { monitoringLine } from './monitoring.ts';
import { Once } from './once.ts';
import { openingOrder } from './order.ts';
import { always, period } from './periods.ts';
import type { Source } from './source.ts';
import { INBOX_KINDS } from './words.ts';

/** An `inkorg` block of a unit. */
export function inbox(source: Source, node: Tree.Inbox): Inbox {
  const draft: Draft<Inbox> = {
    kind: INBOX_KINDS[source.word(node.kind)] as InboxKind,
    at: source.span(node.$first, node.kind),
    whole: source.whole(node),
    order: undefined,
    title: undefined,
    members: NONE,
    membersAt: undefined,
    administrators: noAdministrators(),
    monitoring: NONE,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (once.allows(property)) inboxProperty(source, draft, property);
  }
  return draft;
}

function inboxProperty(source: Source, draft: Draft<Inbox>, property: Tree.InboxProperty): void {
  switch (property.$type) {
    case 'Title':
      draft.title = source.filled(property.value);
      return;
    case 'OpeningOrder':
      draft.order = openingOrder(source, property);
      return;
    case 'Members':
      draft.membersAt ??= source.at(property.$first);
      draft.members = withMembers(source, draft.members, property);
      return;
    case 'Administrators':
      addAdministrators(source, draft.administrators, property);
      return;
    case 'Monitoring':
      draft.monitoring = added(draft.monitoring, monitoringLine(source, property));
      return;
    default:
      property satisfies never;
  }
}

/** The members with those of a `medlemmar` line. */
export function withMembers(source: Source, members: readonly Member[], node: Tree.Members): readonly Member[] {
  let all = members;
  for (const { person, period: written } of node.members) {
    const ref = source.ref(person);
    all = added(all, { person: ref, period: written === undefined ? always(ref.at) : period(source, written) });
  }
  return all;
}

/** Nobody yet. */
export function noAdministrators(): Draft<Administrators> {
  return { persons: NONE, at: undefined };
}

/** Adds those of an `administreras av` line. */
export function addAdministrators(
  source: Source,
  administrators: Draft<Administrators>,
  node: Tree.Administrators,
): void {
  administrators.at ??= source.span(node.$first, node.$first + 1);
  administrators.persons = withRefs(source, administrators.persons, node.persons);
}

/** The references with those of one more line. */
export function withRefs(source: Source, refs: readonly Ref[], items: readonly Tree.PersonItem[]): readonly Ref[] {
  let all = refs;
  for (const item of items) all = added(all, source.ref(item.person));
  return all;
}
