/** A provisioning or work lists into the draft: whatever they name must be there and must be a name. */
import { draftOf } from '../generators/text/index.ts';
import type { Provisioning } from '../provisioning/index.ts';
import { type OpenDraft, opened } from './open-draft.ts';
import { Listed, PersonList } from './person-list.ts';
import { originNote, type Remarks } from './remark.ts';
import { type PlaceOf, resolved } from './resolve.ts';

/** Adds everything in the state. */
export function addState(state: Provisioning, placeOf: PlaceOf, draft: OpenDraft, remarks: Remarks): void {
  draft.mayDeclarePersons = false;
  draft.mayDeclareInboxes = false;
  draft.mayDeclareUnits = false;
  const whole = resolved(state, placeOf, remarks);
  const made = draftOf(whole.state, (list, index) => originNote([whole.placeOf(list, index)]));
  for (const part of made.parts) {
    draft.parts.set(part.key, part);
    draft.partNames.add(part.key, part.key, part.name, `${part.kind} ${part.name ?? part.key}`);
  }
  for (const unit of made.units) {
    const inboxes = unit.inboxes.map((inbox) => ({ ...inbox, ...opened(inbox) }));
    const administrators = new PersonList(unit.administrators.map(({ person }) => new Listed(person)));
    draft.units.set(unit.key, { ...unit, administrators, inboxes });
    draft.unitNames.add(unit.key, unit.key, unit.name, unit.hsa);
  }
  for (const one of made.functions) draft.functions.set(one.key, one);
  for (const inbox of made.functionInboxes) draft.functionInboxes.set(inbox.key, { ...inbox, ...opened(inbox) });
  for (const { key, title } of whole.state.inboxes) draft.inboxNames.add(key, key, title);
  for (const person of made.persons) {
    draft.persons.set(person.key, { ...person, assignments: [...person.assignments] });
    draft.personNames.add(person.key, person.key, person.hsa);
    if (person.name !== null) draft.calledPersons.add(person.key, person.name);
  }
  for (const absence of made.absences) draft.absencesOf(absence.owner).push(absence);
  for (const order of made.orders) draft.orders.push(order);
}
