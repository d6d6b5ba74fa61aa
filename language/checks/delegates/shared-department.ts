/** Owner and ombud both work in some verksamhet on every day on which the ombud holds. */
import { type Person, partNamed, type Related, type Workspace } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { markOf } from '../api/index.ts';
import { knownDelegates } from '../support/delegation.ts';
import { assignmentsBetween, mayWorkElsewhere, sharedDepartments } from '../support/departments.ts';
import { personTitle } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { demand } from './parameters.ts';

export const sharedDepartment = demand({
  messages: {
    nothingShared: {
      sv: '{delegate} delar ingen verksamhet med {owner}',
      en: '{delegate} shares no department with {owner}',
      advice: {
        sv: 'Välj ett ombud som har uppdrag i samma verksamhet som {owner} alla dagar som ombudet gäller.',
        en: 'Choose a delegate with an assignment in the same department as {owner} on all days for which it holds.',
      },
    },
  },
  judge({ absence, owner }, { ws, asOf, until, report }) {
    for (const { delegate, person, period } of knownDelegates(ws, absence, asOf)) {
      const from = Math.max(period.from, asOf);
      const to = Math.min(period.to, until);
      if (from <= to && person !== owner && sharesNothing(ws, owner, person, from, to)) {
        const args = { delegate: personTitle(person), owner: personTitle(owner) };
        const related = [...workplaces(ws, owner, from, to), ...workplaces(ws, person, from, to)];
        report('nothingShared', markOf(absence, delegate.at), args, { related });
      }
    }
  },
});

function sharesNothing(ws: Workspace, owner: Person, delegate: Person, from: Day, to: Day): boolean {
  return (
    !haveOneWorkplace(ws, owner, delegate, from, to) &&
    !mayWorkElsewhere(ws, owner) &&
    !mayWorkElsewhere(ws, delegate) &&
    sharedDepartments(ws, owner, delegate, from, to).length === 0
  );
}

/** The common case, told without sets of days: an uppdrag each at one and the same place, the whole time. */
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

function workplaces(ws: Workspace, person: Person, from: Day, to: Day): readonly Related[] {
  const name = personTitle(person);
  return assignmentsBetween(ws, person, from, to).map(({ place }) =>
    note(person, place.at, `${name} har uppdrag här.`, `${name} has an assignment here.`),
  );
}
