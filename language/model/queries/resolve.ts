/** From a name to the declaration that holds it. */
import type {
  Declaration,
  Flow,
  FunctionGroup,
  FunctionInbox,
  Inbox,
  Part,
  Person,
  Placed,
  Unit,
} from '../declarations.ts';
import type { InboxRef } from '../inbox-ref.ts';
import { inboxOf, type Table } from '../tables.ts';
import { inboxKindOf } from '../titles.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What holds the name among organisation and functions. */
export function placedNamed(ws: Workspace, name: string): Placed | undefined {
  return ws.lookup('placed', name)[0] as Placed | undefined;
}

export function partNamed(ws: Workspace, name: string): Part | undefined {
  const found = placedNamed(ws, name);
  return found === undefined || found.kind === 'function' || found.kind === 'function-inbox' ? undefined : found;
}

export function unitNamed(ws: Workspace, name: string): Unit | undefined {
  const found = placedNamed(ws, name);
  return found?.kind === 'unit' ? found : undefined;
}

export function functionNamed(ws: Workspace, name: string): FunctionGroup | undefined {
  const found = placedNamed(ws, name);
  return found?.kind === 'function' ? found : undefined;
}

export function functionInboxNamed(ws: Workspace, name: string): FunctionInbox | undefined {
  const found = placedNamed(ws, name);
  return found?.kind === 'function-inbox' ? found : undefined;
}

export function personNamed(ws: Workspace, name: string): Person | undefined {
  return ws.lookup('person', name)[0] as Person | undefined;
}

export function flowNamed(ws: Workspace, name: string): Flow | undefined {
  return ws.lookup('flow', name)[0] as Flow | undefined;
}

/** The table a declaration's name lives in; undefined for declarations without a name. */
export function namespaceOf(declaration: Declaration): Table | undefined {
  switch (declaration.kind) {
    case 'person':
    case 'flow':
    case 'routine':
      return declaration.kind;
    case 'absence':
    case 'exemption':
    case 'inbox-order':
    case 'expectation':
      return undefined;
    case 'principal':
    case 'administration':
    case 'department':
    case 'unit':
    case 'function':
    case 'function-inbox':
      return 'placed';
    default:
      return declaration satisfies never;
  }
}

/** Whether this is the declaration that holds its name: the first, by file and position. */
export function holdsItsName(ws: Workspace, declaration: Declaration): boolean {
  const table = namespaceOf(declaration);
  return table === undefined || table === 'routine' || ws.lookup(table, declaration.name)[0] === declaration;
}

/** An inbox that a reference names, together with its owner. */
type NamedInbox =
  | { readonly owner: Unit; readonly inbox: Inbox }
  | { readonly owner: FunctionInbox; readonly inbox: undefined };

/** The inbox `FristadVC.samverkan` or the funktionsinkorg that the reference names, if it is declared. */
export function inboxNamed(ws: Workspace, ref: InboxRef): NamedInbox | undefined {
  if (ref.inbox === undefined) {
    const owner = functionInboxNamed(ws, ref.name);
    return owner === undefined ? undefined : { owner, inbox: undefined };
  }
  const owner = unitNamed(ws, ref.name);
  const kind = inboxKindOf(ref.inbox.value);
  const inbox = owner === undefined || kind === undefined ? undefined : inboxOf(owner, kind);
  return owner === undefined || inbox === undefined ? undefined : { owner, inbox };
}

/** The existing name that is nearest to one that refers to nothing; undefined where none is near. */
export function nearestOf(ws: Workspace, table: 'placed' | 'person', name: string): string | undefined {
  return ws.remember(`nearest:${table}:${name}`, () => ws.nearest([table], name));
}
