/** Absences within the horizon with their ombud, by where those who are away work. */
import {
  type Absence,
  absencesOf,
  delegatePeriod,
  departmentOf,
  type Part,
  type Period,
  type Person,
  personNamed,
  placeOf,
  type Workspace,
} from '../../model/index.ts';
import { isoOf } from '../../provisioning/index.ts';
import type { Material } from '../api/index.ts';
import { grouped } from '../support/group.ts';
import type { MarksOf } from './marks.ts';
import type { Named, PictureAbsence } from './picture.ts';

/**
 * The absences at a verksamhet, or at a unit that has none above it or is pictured alone; undefined: of those who work
 * nowhere.
 */
export function absencesByPlace(
  { ws, provisioning, asOf, until, only }: Material,
  marks: MarksOf,
): (place: Part | undefined) => readonly PictureAbsence[] {
  const persons = provisioning.persons.flatMap(({ key }) => personNamed(ws, key) ?? []);
  const placed = persons.flatMap((person) => {
    const away = absencesOf(ws, person).filter(({ period }) => period.from <= until && asOf <= period.to);
    const places = away.length === 0 ? [] : placesOf(ws, person, only);
    return places.flatMap((place) => away.map((absence) => ({ place, absence: pictured(ws, person, absence, marks) })));
  });
  const byPlace = grouped(placed, ({ place }) => place);
  return (place) => byPlace(place).map(({ absence }) => absence);
}

function placesOf(ws: Workspace, person: Person, only: Part | undefined): readonly (Part | undefined)[] {
  const places = person.assignments.flatMap((assignment) => placeOf(ws, assignment) ?? []);
  if (only?.kind === 'unit') return places.includes(only) ? [only] : [];
  const departments = new Set(places.map((place) => departmentOf(ws, place)));
  return departments.size === 0 ? [undefined] : [...departments];
}

function pictured(ws: Workspace, person: Person, absence: Absence, marks: MarksOf): PictureAbsence {
  return {
    owner: named(ws, person.name),
    period: dated(absence.period),
    marks: marks.declared(absence),
    delegates: absence.delegates.map((delegate) => ({
      ...named(ws, delegate.person.name),
      period: dated(delegatePeriod(absence, delegate)),
    })),
  };
}

function named(ws: Workspace, key: string): Named {
  return { key, name: personNamed(ws, key)?.text?.value ?? key };
}

function dated({ from, to }: Period): PictureAbsence['period'] {
  return { from: isoOf(from), to: isoOf(to) };
}
