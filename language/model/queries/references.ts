/** Every name by which a declaration refers to another, and what may stand there. */
import type {
  Administrators,
  Declaration,
  Flow,
  FlowEnd,
  Inbox,
  InboxRef,
  MonitoringLine,
  SharedInbox,
  Unit,
} from '../declarations.ts';
import type { Ref } from '../values.ts';

/**
 * What a name may refer to.
 * - `watcher`: a person after `av` or `ersättare` in a bevakas line
 * - `above`: what something is part of: a huvudman, förvaltning or verksamhet
 * - `workplace`: a unit or a verksamhet
 * - `part`: anything in the tree of the organisation
 * - `inbox`: `Enhet.samverkan` or a funktionsinkorg
 * - `subject`: what an undantag is for
 */
export type Wanted = 'person' | 'watcher' | 'function' | 'above' | 'workplace' | 'unit' | 'part' | 'inbox' | 'subject';

/** Called for each reference; an InboxRef for `inbox` and `subject`. */
type VisitReference = (ref: Ref | InboxRef, wanted: Wanted) => void;

/** Calls `visit` for each reference of a declaration. What `beställning` removes or merges need not exist: no reference. */
export function forEachReference(declaration: Declaration, visit: VisitReference): void {
  switch (declaration.kind) {
    case 'principal':
      return;
    case 'administration':
    case 'department':
      visitOne(declaration.parent, 'above', visit);
      return;
    case 'unit':
      visitUnit(declaration, visit);
      return;
    case 'function':
      visitOne(declaration.place, 'workplace', visit);
      visitAll(declaration.staff, visit);
      return;
    case 'function-inbox':
      visitOne(declaration.place, 'unit', visit);
      visitInbox(declaration, visit);
      return;
    case 'person':
      for (const assignment of declaration.assignments) visit(assignment.place, 'workplace');
      return;
    case 'absence':
      visitAbsence(declaration, visit);
      return;
    case 'flow':
      visitFlow(declaration, visit);
      return;
    case 'exemption':
      visit(declaration.subject, 'subject');
      visitOne(declaration.decidedBy, 'person', visit);
      return;
    case 'inbox-order':
      visitOne(declaration.process === 'start-up' ? declaration.target : undefined, 'inbox', visit);
      return;
    case 'routine':
      for (const place of declaration.appliesTo) visit(place, 'part');
      return;
  }
}

function visitOne(ref: Ref | undefined, wanted: Wanted, visit: VisitReference): void {
  if (ref !== undefined) visit(ref, wanted);
}

function visitAll(persons: readonly Ref[], visit: VisitReference): void {
  for (const person of persons) visit(person, 'person');
}

function visitUnit(unit: Unit, visit: VisitReference): void {
  visitOne(unit.parent, 'above', visit);
  visitAdministrators(unit.administrators, visit);
  for (const inbox of unit.inboxes) visitInbox(inbox, visit);
  visitMonitoring(unit.certificateMonitoring?.monitoring ?? [], visit);
  visitAll(unit.readAccess?.persons ?? [], visit);
  visitOne(unit.logReview?.person, 'person', visit);
}

function visitInbox(inbox: SharedInbox | Inbox, visit: VisitReference): void {
  for (const member of inbox.members) visit(member.person, 'person');
  visitAdministrators(inbox.administrators, visit);
  visitMonitoring(inbox.monitoring, visit);
}

function visitAdministrators(administrators: Administrators, visit: VisitReference): void {
  visitAll(administrators.persons, visit);
}

function visitMonitoring(lines: readonly MonitoringLine[], visit: VisitReference): void {
  for (const line of lines) {
    for (const watcher of line.watchers) visit(watcher, watcher.isFunction ? 'function' : 'watcher');
    for (const substitute of line.substitutes) visit(substitute, substitute.isFunction ? 'function' : 'watcher');
  }
}

function visitAbsence(absence: Declaration & { kind: 'absence' }, visit: VisitReference): void {
  visit(absence.person, 'person');
  for (const delegate of absence.delegates) {
    visit(delegate.person, 'person');
    visitOne(delegate.onward?.value, 'person', visit);
  }
  visitOne(absence.decidedBy, 'person', visit);
  visitOne(absence.assignedBy, 'person', visit);
  visitOne(absence.concerns, 'workplace', visit);
}

function visitFlow(flow: Flow, visit: VisitReference): void {
  visitEnd(flow.from, visit);
  visitEnd(flow.to, visit);
}

function visitEnd(end: FlowEnd | undefined, visit: VisitReference): void {
  if (end?.kind === 'personal') visit(end.person, 'person');
  else if (end?.kind === 'shared') visit(end.target, 'inbox');
}
