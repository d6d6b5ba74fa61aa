/** Persons and parts of the organisation by name. */
import { type Person, type Placed, personNamed, type Workspace } from '../model/index.ts';
import type { Day } from '../time/index.ts';

/** `Exempel Ett (exeet1)`; the VGR-id alone for one without a text. */
export function personTitle({ name, text }: Person): string {
  return text === undefined ? name : `${text.value} (${name})`;
}

/** The person of a VGR-id by that title; the id itself where nobody has it. */
export function personInWords(ws: Workspace, id: string): string {
  const person = personNamed(ws, id);
  return person === undefined ? id : personTitle(person);
}

/** What a part of the organisation, an inbox or a funktion is called in plain words; its name where it says nothing. */
export function partInWords(ws: Workspace, name: string): string {
  return (ws.lookup('placed', name)[0] as Placed | undefined)?.text?.value ?? name;
}

/** The roles that a person has on a day, each once, as `läkare, verksamhetschef`. */
export function rolesOf({ assignments }: Person, asOf: Day): string {
  const current = assignments.filter(({ period }) => period.readable && period.from <= asOf && asOf <= period.to);
  return [...new Set(current.map(({ role }) => role.value))].join(', ');
}
