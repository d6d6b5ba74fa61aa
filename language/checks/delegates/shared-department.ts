/** Owner and ombud both work in some verksamhet on every day on which the ombud holds. */
import {
  departmentsOf,
  judgedTo,
  type Period,
  type Person,
  partNamed,
  type Related,
  type Workspace,
} from '../../model/index.ts';
import { type Day, formatDay } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { knownDelegates } from '../support/delegation.ts';
import { assignmentsBetween, mayWorkElsewhere, sharedDepartments } from '../support/departments.ts';
import { note } from '../support/notes.ts';
import { demand } from './parameters.ts';

export const sharedDepartment = demand({
  messages: {
    nothingShared: {
      sv: '{delegate} delar ingen verksamhet med {owner}[ efter horisonten]',
      en: '{delegate} shares no department with {owner}[ after the horizon]',
      advice: {
        sv: 'Välj ett ombud som har uppdrag i samma verksamhet som {owner} alla dagar som ombudet gäller.',
        en: 'Choose a delegate with an assignment in the same department as {owner} on all days for which it holds.',
      },
    },
    notThroughout: {
      sv: '{delegate} delar ingen verksamhet med {owner} under hela perioden[, som slutar efter horisonten]',
      en: '{delegate} shares no department with {owner} for the whole period[, which ends after the horizon]',
      advice: {
        sv: 'Korta perioden till de dagar då båda har uppdrag i verksamheten, eller välj ett annat ombud.',
        en: 'Shorten the period to the days when both have an assignment in the department, or choose another delegate.',
      },
    },
  },
  judge({ absence, owner }, { ws, asOf, until, report }) {
    for (const { delegate, person, period } of knownDelegates(ws, absence, asOf)) {
      const unshared = person === owner ? undefined : unsharedOf(ws, owner, person, stretchesOf(period, asOf, until));
      if (unshared !== undefined) {
        const { from, to, begins } = unshared;
        const args = { delegate: personTitle(person), owner: personTitle(owner) };
        const related = [...workplaces(ws, owner, from, to), ...workplaces(ws, person, from, to)];
        const trigger = shareSomething(ws, owner, person, from, to) ? 'notThroughout' : 'nothingShared';
        report(trigger, markOf(absence, delegate.at), args, { begins, related });
      }
    }
  },
});

/** Days of an ombud that are judged together, both inclusive, and the first of them that is not judged before. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly begins: Day;
}

/** What of an ombud's period lies within the horizon, then all of it. One without an end lasts to that of the horizon. */
function stretchesOf(period: Period, asOf: Day, until: Day): readonly Stretch[] {
  const from = Math.max(period.from, asOf);
  const last = judgedTo({ period }, until);
  const within = { from, to: Math.min(last, until), begins: from };
  const whole = { from, to: last, begins: Math.max(from, until + 1) };
  return [within, ...(last > until ? [whole] : [])].filter((stretch) => stretch.from <= stretch.to);
}

/** The first stretch in which they share nothing. */
function unsharedOf(
  ws: Workspace,
  owner: Person,
  delegate: Person,
  stretches: readonly Stretch[],
): Stretch | undefined {
  return stretches.find(({ from, to }) => sharesNothing(ws, owner, delegate, from, to));
}

function sharesNothing(ws: Workspace, owner: Person, delegate: Person, from: Day, to: Day): boolean {
  return (
    !haveOneWorkplace(ws, owner, delegate, from, to) &&
    !mayWorkElsewhere(ws, owner) &&
    !mayWorkElsewhere(ws, delegate) &&
    sharedDepartments(ws, owner, delegate, from, to).length === 0
  );
}

/** The common case, settled without sets of days: an uppdrag each at one and the same place, the whole time. */
function haveOneWorkplace(ws: Workspace, a: Person, b: Person, from: Day, to: Day): boolean {
  return a.assignments.some(
    ({ place, period }) =>
      period.readable &&
      period.from <= from &&
      period.to >= to &&
      partNamed(ws, place.name) !== undefined &&
      b.assignments.some(
        (other) =>
          other.place.name === place.name &&
          other.period.readable &&
          other.period.from <= from &&
          other.period.to >= to,
      ),
  );
}

/** Whether both have an uppdrag in some verksamhet during the period, though not every day of it. */
function shareSomething(ws: Workspace, owner: Person, delegate: Person, from: Day, to: Day): boolean {
  const departments = departmentsOf(ws, assignmentsBetween(ws, owner, from, to));
  return [...departmentsOf(ws, assignmentsBetween(ws, delegate, from, to))].some((one) => departments.has(one));
}

/** Where the person works during the period, with the days on which an uppdrag begins or ends within it. */
function workplaces(ws: Workspace, person: Person, from: Day, to: Day): readonly Related[] {
  const name = personTitle(person);
  return assignmentsBetween(ws, person, from, to).map(({ place, period }) => {
    const begins = period.from > from ? formatDay(period.from) : undefined;
    const ends = period.to < to ? formatDay(period.to) : undefined;
    const sv = [`${name} har uppdrag här`, begins && `från ${begins}`, ends && `till ${ends}`];
    const en = [`${name} has an assignment here`, begins && `from ${begins}`, ends && `to ${ends}`];
    return note(person, place.at, sentence(sv), sentence(en));
  });
}

function sentence(parts: readonly (string | undefined)[]): string {
  return `${parts.filter((part) => part !== undefined).join(' ')}.`;
}
