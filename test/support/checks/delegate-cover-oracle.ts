/** An owner, absences and ombud as plain data, as text, and as someone with a wall calendar would judge them day by day. */
import { type Day, formatDay, isSpecialDay, weekdayOf } from '../../../language/time/index.ts';

/** Ends that are not written are undefined. */
export interface Dates {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

export interface GeneratedUnit {
  readonly name: 'Vardag' | 'Helg';
  /** From when the unit is in another state than planerad. */
  readonly mode: { readonly word: 'drift' | 'läsläge' | 'arkiverad'; readonly from: Day } | undefined;
  readonly closed: Day | undefined;
}

export interface GeneratedAssignment extends Dates {
  readonly place: 'Vardag' | 'Helg' | 'Exempelverksamheten';
}

export interface GeneratedPerson {
  readonly id: string;
  readonly signs: boolean;
  readonly assignments: readonly GeneratedAssignment[];
  readonly employed: Dates | undefined;
}

export interface GeneratedDelegate extends Dates {
  readonly person: string;
  readonly onward: boolean;
}

export interface GeneratedAbsence {
  readonly person: string;
  readonly from: Day;
  readonly to: Day | undefined;
  readonly concerns: 'Vardag' | 'Helg' | undefined;
  readonly delegates: readonly GeneratedDelegate[];
}

export interface Situation {
  readonly units: readonly GeneratedUnit[];
  /** The first is the owner. */
  readonly persons: readonly GeneratedPerson[];
  readonly absences: readonly GeneratedAbsence[];
}

export type Code = 'MC-API-03' | 'MC-TIL-12' | 'MC-AOM-01';

function dates({ from, to }: Dates): string {
  return (from === undefined ? '' : ` från ${formatDay(from)}`) + (to === undefined ? '' : ` till ${formatDay(to)}`);
}

function unitText({ name, mode, closed }: GeneratedUnit): string {
  return [
    `enhet ${name} {`,
    '    del av Exempelverksamheten',
    `    öppet ${name === 'Vardag' ? 'mån-fre' : 'lör-sön'} 08:00-17:00`,
    ...(mode === undefined ? [] : [`    driftläge ${mode.word} från ${formatDay(mode.from)} beslut "RS 1"`]),
    ...(closed === undefined ? [] : [`    stängt ${formatDay(closed)}`]),
    '}',
  ].join('\n');
}

function personText({ id, signs, assignments, employed }: GeneratedPerson): string {
  return [
    `person ${id} {`,
    ...assignments.map((assignment) => `    uppdrag läkare vid ${assignment.place}${dates(assignment)}`),
    ...(signs ? ['    signeringsrätt'] : []),
    ...(employed === undefined ? [] : [`    anställd${dates(employed)}`]),
    '}',
  ].join('\n');
}

function absenceText({ person, from, to, concerns, delegates }: GeneratedAbsence): string {
  return [
    `frånvaro ${person} semester${dates({ from, to })} {`,
    ...(concerns === undefined ? [] : [`    gäller uppdrag vid ${concerns}`]),
    ...delegates.map((one) => `    ombud ${one.person}${dates(one)}${one.onward ? ' vidare från exems1' : ''}`),
    '}',
  ].join('\n');
}

/** The situation as text: first each absence, in order, one declaration after the other. */
export function textOf({ units, persons, absences }: Situation): string {
  return [...absences.map(absenceText), ...units.map(unitText), ...persons.map(personText), ''].join('\n');
}

/** No day that is generated lies so far after the horizon. */
const FURTHEST = 400;

function holds({ from, to }: Dates, day: Day): boolean {
  return (from ?? day) <= day && day <= (to ?? day);
}

function isOpen(unit: GeneratedUnit, day: Day): boolean {
  const isWeekend = weekdayOf(day) >= 5;
  return (unit.name === 'Helg') === isWeekend && !isSpecialDay(day) && unit.closed !== day;
}

function isInUse({ mode }: GeneratedUnit, day: Day): boolean {
  return mode === undefined || day < mode.from || mode.word === 'drift';
}

/** An absence without an end lasts to that of the horizon. */
function isAway({ from, to }: GeneratedAbsence, day: Day, until: Day): boolean {
  return holds({ from, to: to ?? until }, day);
}

function isEmployed({ employed }: GeneratedPerson, day: Day): boolean {
  return employed === undefined || holds(employed, day);
}

function isNeeded({ units, persons: [owner] }: Situation, absence: GeneratedAbsence, day: Day, until: Day): boolean {
  return (
    isAway(absence, day, until) &&
    owner !== undefined &&
    isEmployed(owner, day) &&
    units.some(
      (unit) =>
        isOpen(unit, day) &&
        isInUse(unit, day) &&
        (absence.concerns ?? unit.name) === unit.name &&
        owner.assignments.some(
          (one) => holds(one, day) && (one.place === unit.name || one.place === 'Exempelverksamheten'),
        ),
    )
  );
}

function isPresent({ absences }: Situation, person: GeneratedPerson, day: Day, until: Day): boolean {
  return (
    person.assignments.some((one) => holds(one, day)) &&
    isEmployed(person, day) &&
    !absences.some((one) => one.person === person.id && one.concerns === undefined && isAway(one, day, until))
  );
}

function presentDelegates(situation: Situation, day: Day, until: Day): readonly GeneratedPerson[] {
  const [owner] = situation.persons;
  return situation.persons.filter(
    (person) =>
      isPresent(situation, person, day, until) &&
      situation.absences.some(
        (absence) =>
          absence.person === owner?.id &&
          absence.delegates.some(
            (one) =>
              one.person === person.id &&
              !one.onward &&
              holds({ from: one.from ?? absence.from, to: one.to ?? absence.to ?? until }, day),
          ),
      ),
  );
}

/** What is found for the owner's absences, as `code index date`, sorted; with what lies after the last day of the horizon, to the end of each. */
export function expected(situation: Situation, from: Day, until: Day): readonly string[] {
  const [owner] = situation.persons;
  const found: string[] = [];
  for (let day = from; day <= until + FURTHEST; day++) {
    const [first] = situation.absences
      .map((absence, index) => ({ absence, index }))
      .filter(({ absence }) => absence.person === owner?.id && isNeeded(situation, absence, day, until))
      .sort((a, b) => a.absence.from - b.absence.from);
    const present = presentDelegates(situation, day, until);
    const add = (code: Code): unknown =>
      first && found.push(`${code} ${first.index} ${formatDay(day)}${day > until ? ' after' : ''}`);
    if (present.length === 0) {
      add('MC-API-03');
    } else {
      present.length < 2 && add('MC-TIL-12');
      owner?.signs && !present.some(({ signs }) => signs) && add('MC-AOM-01');
    }
  }
  return found.sort();
}
