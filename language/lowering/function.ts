/** funktion and funktionsinkorg → FunctionGroup and FunctionInbox. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { FunctionGroup, FunctionInbox } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { headOf } from './head.ts';
import { addAdministrators, noAdministrators, withMembers, withRefs } from './inbox.ts';
import { added, NONE } from './lists.ts';
import { monitoringLine } from './monitoring.ts';
import { Once } from './once.ts';
import type { Source } from './source.ts';

/** A `funktion`. */
export function functionGroup(source: Source, node: Tree.FunctionGroup): FunctionGroup {
  const draft: Draft<FunctionGroup> = {
    ...headOf(source, node),
    kind: 'function',
    place: undefined,
    staff: NONE,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (!once.allows(property)) continue;
    if (property.$type === 'PlacedAt') draft.place = source.ref(property.place);
    else draft.staff = withRefs(source, draft.staff, property.persons);
  }
  return draft;
}

/** A `funktionsinkorg`. */
export function functionInbox(source: Source, node: Tree.FunctionInbox): FunctionInbox {
  const draft: Draft<FunctionInbox> = {
    ...headOf(source, node),
    kind: 'function-inbox',
    place: undefined,
    purpose: undefined,
    decision: undefined,
    title: undefined,
    members: NONE,
    membersAt: undefined,
    administrators: noAdministrators(),
    monitoring: NONE,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (once.allows(property)) functionInboxProperty(source, draft, property);
  }
  return draft;
}

function functionInboxProperty(
  source: Source,
  draft: Draft<FunctionInbox>,
  property: Tree.FunctionInboxProperty,
): void {
  switch (property.$type) {
    case 'PlacedAt':
      draft.place = source.ref(property.place);
      return;
    case 'Purpose':
      draft.purpose = source.filled(property.value);
      return;
    case 'DecisionReference':
      draft.decision = source.filled(property.value);
      return;
    case 'Title':
      draft.title = source.filled(property.value);
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
