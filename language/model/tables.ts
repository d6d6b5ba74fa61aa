/** By which keys a declaration can be found. Everything a check may ask of other files is a look-up in these tables. */
import type { Declaration, Inbox, Placed, Unit } from './declarations.ts';
import { foldTitle, titleOf } from './titles.ts';

/** What has a place in the organisation is also found by its kind, so that the names of one kind are a look-up. */
type KindTable = Placed['kind'];

export type Table =
  | KindTable
  | 'placed'
  | 'person'
  | 'flow'
  | 'routine'
  | 'children'
  | 'at'
  | 'assigned'
  | 'absences'
  | 'delegations'
  | 'hsa'
  | 'title'
  | 'municipality'
  | 'option'
  | 'exemptions'
  | 'orders'
  | 'expectations'
  | 'routines'
  | 'document'
  | 'clause'
  | 'broken';

/** Calls `add` for each key under which the declaration is found. A key may come twice. */
export function forEachKey(declaration: Declaration, add: (table: Table, key: string) => void): void {
  if (declaration.broken) add('broken', declaration.kind);
  switch (declaration.kind) {
    case 'principal':
      addPlaced(declaration, add);
      if (declaration.municipalityCode !== undefined) add('municipality', declaration.municipalityCode.value);
      for (const option of declaration.options) add('option', String(option.value));
      return;
    case 'administration':
    case 'department':
      addPlaced(declaration, add);
      addPlace('children', declaration.parent?.name, add);
      return;
    case 'unit':
      addUnit(declaration, add);
      return;
    case 'function':
      addPlaced(declaration, add);
      addPlace('at', declaration.place?.name, add);
      return;
    case 'function-inbox':
      addPlaced(declaration, add);
      addPlace('at', declaration.place?.name, add);
      add('title', foldTitle(titleOf(declaration)));
      return;
    case 'person':
      add('person', declaration.name);
      addHsa(declaration.hsa?.value, add);
      for (const assignment of declaration.assignments) add('assigned', assignment.place.name);
      return;
    case 'absence':
      add('absences', declaration.person.name);
      for (const delegate of declaration.delegates) add('delegations', delegate.person.name);
      return;
    case 'flow':
      add('flow', declaration.name);
      return;
    case 'exemption':
      add('exemptions', declaration.clause.value);
      return;
    case 'expectation':
      add('expectations', '');
      return;
    case 'inbox-order':
      add('orders', declaration.target.name);
      return;
    case 'routine':
      addRoutine(declaration, add);
      return;
    default:
      declaration satisfies never;
  }
}

function addPlaced({ kind, name }: Placed, add: (table: Table, key: string) => void): void {
  add('placed', name);
  add(kind, name);
}

function addUnit(unit: Unit, add: (table: Table, key: string) => void): void {
  addPlaced(unit, add);
  addPlace('children', unit.parent?.name, add);
  addHsa(unit.hsa?.value, add);
  for (const inbox of unit.inboxes) add('title', foldTitle(titleOf(unit, inbox)));
}

function addRoutine(routine: Declaration & { kind: 'routine' }, add: (table: Table, key: string) => void): void {
  add('routine', routine.name);
  add('routines', '');
  if (routine.document !== undefined) add('document', routine.document.value);
  for (const requirement of routine.requirements) add('clause', requirement.id);
}

function addPlace(table: Table, name: string | undefined, add: (table: Table, key: string) => void): void {
  if (name !== undefined) add(table, name);
}

function addHsa(value: string | undefined, add: (table: Table, key: string) => void): void {
  if (value !== undefined) add('hsa', value.toUpperCase());
}

/** The organisational inbox of a kind that holds: the first of that kind. */
export function inboxOf(unit: Unit, kind: Inbox['kind']): Inbox | undefined {
  return unit.inboxes.find((inbox) => inbox.kind === kind);
}
