/** How persons and other things are named in messages. */
import { type Declaration, type Person, personNamed, type Workspace } from '../../model/index.ts';

/** `Exempel Ett (exeet1)`; the VGR-id alone for one without a text. */
export function personTitle(person: Person): string {
  return person.text === undefined ? person.name : `${person.text.value} (${person.name})`;
}

/** The person of a VGR-id as `personTitle` names him; the id itself where nobody has it. */
export function titleOfPerson(ws: Workspace, name: string): string {
  const person = personNamed(ws, name);
  return person === undefined ? name : personTitle(person);
}

/** The text after the name, else the name: `Fristad vårdcentral`. */
export function titled(declaration: Pick<Declaration, 'name' | 'text'>): string {
  return declaration.text?.value ?? declaration.name;
}
