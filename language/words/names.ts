/** Persons and parts of the organisation by name. */
import { type Person, type Placed, personNamed, type Workspace } from '../model/index.ts';
import type { Day } from '../time/index.ts';

/** `Exempel Ett (exeet1)`, or the id alone where nobody has it. */
export function personInWords(ws: Workspace, id: string): string {
  const text = personNamed(ws, id)?.text?.value;
  return text === undefined ? id : `${text} (${id})`;
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
