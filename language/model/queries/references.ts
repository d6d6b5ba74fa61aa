/** Every name by which a declaration refers to another, and what may stand there. */
import type {
  Absence,
  Administrators,
  Declaration,
  Delegate,
  Division,
  Exemption,
  Flow,
  FunctionGroup,
  FunctionInbox,
  Inbox,
  InboxOrder,
  Member,
  MonitoringLine,
  Person,
  Principal,
  SharedInbox,
  Unit,
} from '../declarations.ts';
import type { Declared, Own } from '../declared.ts';
import type { Claim, Expectation } from '../expectation.ts';
import type { FlowEnd, InboxRef } from '../inbox-ref.ts';
import type { Parameter, Routine } from '../routine.ts';
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

/** Whether a value is a reference or holds one. The name of a parameter refers to no declaration. */
type Refers<T> = T extends Parameter
  ? false
  : T extends Ref
    ? true
    : T extends readonly (infer Item)[]
      ? Refers<Item>
      : T extends object
        ? Refers<T[keyof T]>
        : false;

/** How each property of a declaration that refers to others is visited. */
type Visitors<D extends Declared> = {
  readonly [Property in Own<D> as true extends Refers<D[Property]> ? Property : never]: Visitor<D[Property], D>;
};

type Visitor<Value, D> = (value: Value, visit: VisitReference, declaration: D) => void;

const PRINCIPAL: Visitors<Principal> = {};

const DIVISION: Visitors<Division> = { parent: one('above') };

const UNIT: Visitors<Unit> = {
  parent: one('above'),
  administrators: visitAdministrators,
  inboxes: (inboxes, visit) => {
    for (const inbox of inboxes) visitInbox(inbox, visit);
  },
  certificateMonitoring: (declared, visit) => visitMonitoring(declared?.monitoring ?? [], visit),
  readAccess: (declared, visit) => visitPersons(declared?.persons ?? [], visit),
  logReview: (declared, visit) => visitOne(declared?.person, 'person', visit),
};

const FUNCTION: Visitors<FunctionGroup> = { place: one('workplace'), staff: visitPersons };

const FUNCTION_INBOX: Visitors<FunctionInbox> = {
  place: one('unit'),
  members: visitMembers,
  administrators: visitAdministrators,
  monitoring: visitMonitoring,
};

const PERSON: Visitors<Person> = {
  assignments: (assignments, visit) => {
    for (const { place } of assignments) visit(place, 'workplace');
  },
};

const ABSENCE: Visitors<Absence> = {
  person: one('person'),
  delegates: visitDelegates,
  decidedBy: one('person'),
  assignedBy: one('person'),
  concerns: one('workplace'),
};

const FLOW: Visitors<Flow> = { from: visitEnd, to: visitEnd };

const EXEMPTION: Visitors<Exemption> = { subject: one('subject'), decidedBy: one('person') };

/** What `beställning` removes or merges need not exist: no reference. */
const INBOX_ORDER: Visitors<InboxOrder> = {
  target: (target, visit, { process }) => visitOne(process === 'start-up' ? target : undefined, 'inbox', visit),
};

const EXPECTATION: Visitors<Expectation> = {
  claims: (claims, visit) => {
    for (const claim of claims) visitClaim(claim, visit);
  },
};

const ROUTINE: Visitors<Routine> = {
  appliesTo: (places, visit) => {
    for (const place of places) visit(place, 'part');
  },
};

type Entries = readonly (readonly [property: string, visitor: Visitor<never, never>])[];

const BY_KIND: Readonly<Record<Declaration['kind'], Entries>> = {
  principal: Object.entries(PRINCIPAL),
  administration: Object.entries(DIVISION),
  department: Object.entries(DIVISION),
  unit: Object.entries(UNIT),
  function: Object.entries(FUNCTION),
  'function-inbox': Object.entries(FUNCTION_INBOX),
  person: Object.entries(PERSON),
  absence: Object.entries(ABSENCE),
  flow: Object.entries(FLOW),
  exemption: Object.entries(EXEMPTION),
  'inbox-order': Object.entries(INBOX_ORDER),
  expectation: Object.entries(EXPECTATION),
  routine: Object.entries(ROUTINE),
};

/** Calls `visit` for each reference of a declaration. */
export function forEachReference(declaration: Declaration, visit: VisitReference): void {
  for (const [property, visitor] of BY_KIND[declaration.kind]) {
    visitor(declaration[property as keyof Declaration] as never, visit, declaration as never);
  }
}

function one(wanted: Wanted): (ref: Ref | InboxRef | undefined, visit: VisitReference) => void {
  return (ref, visit) => visitOne(ref, wanted, visit);
}

function visitOne(ref: Ref | undefined, wanted: Wanted, visit: VisitReference): void {
  if (ref !== undefined) visit(ref, wanted);
}

function visitPersons(persons: readonly Ref[], visit: VisitReference): void {
  for (const person of persons) visit(person, 'person');
}

function visitMembers(members: readonly Member[], visit: VisitReference): void {
  for (const { person } of members) visit(person, 'person');
}

function visitInbox(inbox: SharedInbox | Inbox, visit: VisitReference): void {
  visitMembers(inbox.members, visit);
  visitAdministrators(inbox.administrators, visit);
  visitMonitoring(inbox.monitoring, visit);
}

function visitAdministrators(administrators: Administrators, visit: VisitReference): void {
  visitPersons(administrators.persons, visit);
}

function visitMonitoring(lines: readonly MonitoringLine[], visit: VisitReference): void {
  for (const line of lines) {
    for (const watcher of line.watchers) visit(watcher, watcher.isFunction ? 'function' : 'watcher');
    for (const substitute of line.substitutes) visit(substitute, substitute.isFunction ? 'function' : 'watcher');
  }
}

function visitDelegates(delegates: readonly Delegate[], visit: VisitReference): void {
  for (const { person, onward } of delegates) {
    visit(person, 'person');
    visitOne(onward?.value, 'person', visit);
  }
}

function visitEnd(end: FlowEnd | undefined, visit: VisitReference): void {
  if (end?.kind === 'personal') visit(end.person, 'person');
  else if (end?.kind === 'shared') visit(end.target, 'inbox');
}

function visitClaim(claim: Claim, visit: VisitReference): void {
  switch (claim.kind) {
    case 'reach':
      visitPersons(claim.persons, visit);
      visitEnd(claim.end, visit);
      return;
    case 'group':
    case 'outside':
      visit(claim.place, 'part');
      visitEnd(claim.end, visit);
      return;
    case 'monitored':
      visit(claim.inbox, 'inbox');
      return;
    case 'covered':
      visitPersons(claim.persons, visit);
      return;
    default:
      claim satisfies never;
  }
}
