/** Which findings concern a part of the organisation, so that another part's errors do not stand in its way. */
import { partsConcerned } from '../../engine/subjects.ts';
import {
  chainOf,
  type Declaration,
  type Exemption,
  type Finding,
  type InboxRef,
  isShipped,
  isWithin,
  lengthOf,
  offsetOf,
  type Part,
  personNamed,
  placedNamed,
  type Routine,
  type Workspace,
} from '../../model/index.ts';
import type { Provisioning } from '../../provisioning/index.ts';

/**
 * Whether a finding concerns the part: it is about something at, under or above the part, about someone who works there or
 * whom its inboxes name, or about something that may be anywhere, such as words that belong to no declaration.
 */
export function concerns(ws: Workspace, finding: Finding, part: Part, { persons }: Provisioning): boolean {
  const declaration = finding.subject?.declaration ?? declarationAt(ws, finding);
  if (declaration === undefined) return true;
  const named = new Set(persons.map(({ key }) => key));
  return touches(ws, declaration, part, named);
}

function touches(ws: Workspace, declaration: Declaration, part: Part, persons: ReadonlySet<string>): boolean {
  switch (declaration.kind) {
    case 'person':
      return persons.has(declaration.name) || liesAround(ws, declaration, part);
    case 'absence':
      return persons.has(declaration.person.name) || liesAround(ws, declaration, part);
    case 'exemption':
      return subjectTouches(ws, declaration, part, persons);
    case 'inbox-order':
      return targetTouches(ws, declaration.target, part);
    case 'routine':
      return routineTouches(ws, declaration, part);
    case 'principal':
    case 'administration':
    case 'department':
    case 'unit':
    case 'function':
    case 'function-inbox':
    case 'flow':
    case 'expectation':
      return liesAround(ws, declaration, part);
    default:
      return declaration satisfies never;
  }
}

/** What has to do with no part that is known may have to do with this one. */
function liesAround(ws: Workspace, declaration: Declaration, part: Part): boolean {
  const parts = partsConcerned(ws, declaration);
  return parts === undefined || parts.some((one) => isWithin(ws, one, part) || chainOf(ws, part).includes(one));
}

function subjectTouches(ws: Workspace, { subject }: Exemption, part: Part, persons: ReadonlySet<string>): boolean {
  const person = personNamed(ws, subject.name);
  return person === undefined ? targetTouches(ws, subject, part) : touches(ws, person, part, persons);
}

function targetTouches(ws: Workspace, { name }: InboxRef, part: Part): boolean {
  const placed = placedNamed(ws, name);
  return placed === undefined || liesAround(ws, placed, part);
}

/** A local routine concerns the parts it is for, every other routine all. */
function routineTouches(ws: Workspace, { appliesTo }: Routine, part: Part): boolean {
  return appliesTo.length === 0 || appliesTo.some((ref) => targetTouches(ws, { ...ref, inbox: undefined }, part));
}

/** The declaration in which the words of a finding stand. */
function declarationAt(ws: Workspace, { mark }: Finding): Declaration | undefined {
  const start = mark.anchor.start + offsetOf(mark.at);
  const { file } = mark.anchor;
  return isShipped(file)
    ? undefined
    : ws.files
        .get(file)
        ?.declarations.find(({ anchor, whole }) => anchor.start <= start && start < anchor.start + lengthOf(whole));
}
