/** The persons among whom one chooses who is away. */
import { personsMeant } from '../../../editing/forms/absence/candidates.ts';
import {
  comparePaths,
  type Part,
  type Person,
  partNamed,
  personsAssignedIn,
  unitsUnder,
} from '../../../model/index.ts';
import type { Session } from '../../../services/session.ts';
import { personDetail } from '../../../words/index.ts';
import type { PersonRow } from '../../panels/absence-shapes.ts';
import type { Scene } from '../../panels/scene.ts';

/** So many are told at most: who does not see the right one types more of the name. */
const MOST = 30;

/** A person with roles and workplaces. */
export function personRow(at: Pick<Scene, 'ws' | 'options'>, person: Person): PersonRow {
  const name = person.text?.value ?? person.name;
  return { key: person.name, name: `${name} (${person.name})`, detail: personDetail(at, person) };
}

/** Those with all of the words in their names, those of the part first; without words, those of the part. */
export function peopleFor(session: Session, at: string, search: string): readonly PersonRow[] {
  const part = partNamed(session.ws, at);
  const here = part === undefined ? [] : personsIn(session, part);
  const meant = search.trim() === '' ? here : personsMeant(session, search);
  const isHere = new Set(here);
  const ordered = [...meant].sort((a, b) => Number(isHere.has(b)) - Number(isHere.has(a)) || byName(a, b));
  return ordered.slice(0, MOST).map((person) => personRow(session, person));
}

function personsIn({ ws }: Session, part: Part): readonly Person[] {
  return personsAssignedIn(ws, part, part.kind === 'unit' ? [] : unitsUnder(ws, part));
}

const swedish = new Intl.Collator('sv');

function byName(a: Person, b: Person): number {
  return swedish.compare(a.text?.value ?? a.name, b.text?.value ?? b.name) || comparePaths(a.name, b.name);
}
