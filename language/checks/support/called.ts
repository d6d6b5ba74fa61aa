/** Persons who are called something, among those who work where a declaration is about. */
import {
  type Declaration,
  departmentOf,
  type Person,
  personNamed,
  personsAssignedIn,
  placedNamed,
  type Workspace,
} from '../../model/index.ts';

/** The persons who work at the unit of a declaration or above it, and one of whose names is the word. */
export function calledNearby(ws: Workspace, declaration: Declaration, word: string): readonly Person[] {
  const wanted = word.toLowerCase();
  const persons = placesOf(ws, declaration).flatMap((place) => {
    const part = placedNamed(ws, place);
    return part?.kind === 'unit' || part?.kind === 'department'
      ? [...personsAssignedIn(ws, part, []), ...personsAssignedIn(ws, departmentOf(ws, part), [])]
      : [];
  });
  return [...new Set(persons)]
    .filter(({ text }) => text?.value.toLowerCase().split(/\s+/).includes(wanted) === true)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function placesOf(ws: Workspace, declaration: Declaration): readonly string[] {
  if (declaration.kind === 'unit') return [declaration.name];
  if (declaration.kind === 'function' || declaration.kind === 'function-inbox') {
    return declaration.place === undefined ? [] : [declaration.place.name];
  }
  if (declaration.kind !== 'absence') return [];
  return personNamed(ws, declaration.person.name)?.assignments.map(({ place }) => place.name) ?? [];
}
