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

/** `a`, `a och b`, `a, b och c`. */
export function listed(items: readonly string[]): string {
  return joined(items, 'och');
}

/** The same in English: `a, b and c`. */
export function listedInEnglish(items: readonly string[]): string {
  return joined(items, 'and');
}

/** `a`, `a eller b`, `a, b eller c`. */
export function either(items: readonly string[]): string {
  return joined(items, 'eller');
}

/** The same in English: `a, b or c`. */
export function eitherInEnglish(items: readonly string[]): string {
  return joined(items, 'or');
}

function joined(items: readonly string[], conjunction: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}
