/** Notes at other places that play a part in a finding: opening hours, absences. */
import {
  absencesOf,
  type Declaration,
  functionNamed,
  type MonitoringLine,
  type Origin,
  type Person,
  personNamed,
  type Related,
  type Unit,
  type Watcher,
  type WeekdaySet,
  type Workspace,
} from '../../model/index.ts';
import { type Day, type DaySet, daySet } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { watchersOf } from './monitoring-lines.ts';

/** As many other places of one kind are pointed at. */
export const MOST_NOTES = 20;

/** A note at a place in a declaration: a few finished words in Swedish and English. */
export function note(declaration: Declaration, at: Origin, sv: string, en: string): Related {
  return { mark: markOf(declaration, at), message: { sv, en } };
}

/** The lines of a unit's opening hours that are about some of the weekdays. */
export function openingNotes(unit: Unit, weekdays: WeekdaySet): readonly Related[] {
  return unit.opening.lines
    .filter((line) => (line.weekdays & weekdays) !== 0)
    .slice(0, MOST_NOTES)
    .map(({ at }) => note(unit, at, 'Öppettiderna står här.', 'The opening hours stand here.'));
}

/** The absences that keep those whom a bevakas line names away on the first of the days. */
export function absenceNotes(ws: Workspace, line: MonitoringLine, days: DaySet): readonly Related[] {
  const first = daySet.first(days);
  if (first === undefined) return [];
  const persons = new Set(watchersOf(line).flatMap((watcher) => personsOf(ws, watcher)));
  return [...persons].flatMap((person) => absencesOn(ws, person, first));
}

/** The absences of a person that hold on a day. */
export function absencesOn(ws: Workspace, person: Person, day: Day): readonly Related[] {
  const name = personTitle(person);
  return absencesOf(ws, person)
    .filter(({ period }) => period.from <= day && day <= period.to)
    .slice(0, MOST_NOTES)
    .map((absence) => note(absence, absence.person.at, `${name} är borta.`, `${name} is away.`));
}

function personsOf(ws: Workspace, watcher: Watcher): readonly Person[] {
  const names = watcher.isFunction
    ? (functionNamed(ws, watcher.name)?.staff ?? []).map(({ name }) => name)
    : [watcher.name];
  return names.map((name) => personNamed(ws, name)).filter((person) => person !== undefined);
}
