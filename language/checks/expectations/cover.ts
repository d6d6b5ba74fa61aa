/** Lines of who is covered by ombud: on the days of absence on which the checks find that one is needed. */
import { type Absence, type Claim, type Person, personNamed, type Workspace } from '../../model/index.ts';
import { type DaySet, daySet, unionOf } from '../../time/index.ts';
import { coverOf, isCoverUncertain } from '../delegate-cover/cover.ts';
import { failingOn, type Horizon, type Ruling, together, UNKNOWN } from './ruling.ts';

type CoverClaim = Extract<Claim, { readonly kind: 'covered' }>;

export function judgeCover(ws: Workspace, { persons }: CoverClaim, days: DaySet, horizon: Horizon): Ruling {
  const asOf = Math.min(horizon.asOf, daySet.first(days) ?? horizon.asOf);
  return together(
    persons.map(({ name }) => {
      const person = personNamed(ws, name);
      return person === undefined ? UNKNOWN : judgePerson(ws, person, days, { ...horizon, asOf });
    }),
  );
}

function judgePerson(ws: Workspace, person: Person, days: DaySet, horizon: Horizon): Ruling {
  const absences = ws.lookup('absences', person.name) as readonly Absence[];
  if (isCoverUncertain(ws, person) || absences.some(({ period }) => !period.readable)) return UNKNOWN;
  const covers = absences.flatMap((absence) => coverOf(ws, absence, horizon) ?? []);
  const uncovered = unionOf(covers.map(({ days: needed, standing }) => daySet.subtract(needed, standing.anyone)));
  return failingOn(daySet.intersect(days, uncovered), person);
}
