/** What a declaration offers to be judged: itself, and for a unit each of its inboxes. */
import type { SubjectKind } from '../checks/api/index.ts';
import {
  type Declaration,
  type FlowEnd,
  holdsItsName,
  inboxNamed,
  type Part,
  type Person,
  partNamed,
  personNamed,
  type Subject,
  type Unit,
  unitNamed,
  type Workspace,
} from '../model/index.ts';

/** One subject: its kind, what the check is handed, and how findings refer to it. */
export interface SubjectInstance {
  readonly kind: SubjectKind;
  readonly value: unknown;
  readonly subject: Subject;
}

/** All subjects of a declaration. One that another declaration of the same name goes before is none. */
export function subjectsOf(ws: Workspace, declaration: Declaration): readonly SubjectInstance[] {
  if (!holdsItsName(ws, declaration)) return [];
  const unit = unitOf(ws, declaration);
  const subject: Subject = { declaration, inbox: undefined, unit };
  const instances: SubjectInstance[] = [{ kind: kindOf(declaration), value: declaration, subject }];
  if (declaration.kind === 'unit') {
    for (const inbox of declaration.inboxes) {
      instances.push({ kind: 'inbox', value: { owner: declaration, inbox }, subject: { declaration, inbox, unit } });
    }
  }
  if (declaration.kind === 'function-inbox') {
    instances.push({ kind: 'inbox', value: { owner: declaration, inbox: declaration }, subject });
  }
  return instances;
}

function kindOf(declaration: Declaration): SubjectKind {
  switch (declaration.kind) {
    case 'administration':
    case 'department':
      return 'division';
    case 'function-inbox':
      return 'functionInbox';
    case 'inbox-order':
      return 'order';
    case 'principal':
    case 'unit':
    case 'function':
    case 'person':
    case 'absence':
    case 'flow':
    case 'exemption':
    case 'expectation':
    case 'routine':
      return declaration.kind;
    default:
      return declaration satisfies never;
  }
}

/** The unit a declaration belongs to. */
function unitOf(ws: Workspace, declaration: Declaration): Unit | undefined {
  if (declaration.kind === 'unit') return declaration;
  const isPlaced = declaration.kind === 'function-inbox' || declaration.kind === 'function';
  return isPlaced && declaration.place !== undefined ? unitNamed(ws, declaration.place.name) : undefined;
}

/** The parts of the organisation a subject has to do with; undefined where none can be told. */
export function partsConcerned(ws: Workspace, declaration: Declaration): readonly Part[] | undefined {
  switch (declaration.kind) {
    case 'principal':
    case 'administration':
    case 'department':
    case 'unit':
      return [declaration];
    case 'function':
    case 'function-inbox':
      return present([declaration.place === undefined ? undefined : partNamed(ws, declaration.place.name)]);
    case 'person':
      return placesOf(ws, declaration);
    case 'absence':
      return placesOf(ws, personNamed(ws, declaration.person.name));
    case 'flow':
      return present([endPart(ws, declaration.from), endPart(ws, declaration.to)].flat());
    case 'exemption':
    case 'inbox-order':
    case 'expectation':
    case 'routine':
      return undefined;
    default:
      return declaration satisfies never;
  }
}

function placesOf(ws: Workspace, person: Person | undefined): readonly Part[] | undefined {
  return person === undefined
    ? undefined
    : present(person.assignments.map((assignment) => partNamed(ws, assignment.place.name)));
}

function endPart(ws: Workspace, end: FlowEnd | undefined): readonly (Part | undefined)[] {
  if (end === undefined) return [];
  if (end.kind === 'personal') return placesOf(ws, personNamed(ws, end.person.name)) ?? [];
  const named = inboxNamed(ws, end.target);
  return [named === undefined ? unitNamed(ws, end.target.name) : unitOf(ws, named.owner)];
}

function present(parts: readonly (Part | undefined)[]): readonly Part[] | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known;
}
