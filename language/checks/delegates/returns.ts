/** Ombud during a leave: the owner works nowhere else in Millennium meanwhile, and comes back. */
import {
  type Assignment,
  daysInMode,
  departmentOf,
  isDepartmentUncertain,
  isModeUncertain,
  judgedTo,
  type Part,
  partNamed,
  unitsUnder,
  type Workspace,
} from '../../model/index.ts';
import { type Day, type DaySet, daySet, LAST_DAY } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { type Delegated, delegationBegins, knownDelegates } from '../support/delegation.ts';
import { assignmentsBetween } from '../support/departments.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { demand } from './parameters.ts';

export const returns = demand({
  messages: {
    noReturn: {
      sv: 'Det står inte att {owner} återkommer efter ledigheten[, som ligger efter horisonten]',
      en: 'It does not say that {owner} returns after the leave[, which is after the horizon]',
      advice: {
        sv: 'Skriv återkommer om {owner} väntas tillbaka. Annars kan ledigheten inte ha ombud.',
        en: 'Write återkommer if {owner} is expected back. Otherwise the leave cannot have delegates.',
      },
    },
    employmentEnds: {
      sv: '{owner} är inte anställd efter ledigheten[, som ligger efter horisonten]',
      en: '{owner} is not employed after the leave[, which is after the horizon]',
      advice: {
        sv: 'Ta bort ombuden, eller rätta anställningen. Ombud finns för den som återkommer efter ledigheten.',
        en: 'Remove the delegates or correct the employment. Delegates are for someone who returns after the leave.',
      },
    },
    worksElsewhere: {
      sv: '{owner} arbetar i {department} under ledigheten[ efter horisonten]',
      en: '{owner} works in {department} during the leave[ after the horizon]',
      advice: {
        sv: 'Ta bort ombuden. Den som arbetar någon annanstans i Millennium under ledigheten ska inte ha ombud.',
        en: 'Remove the delegates. Someone who works elsewhere in Millennium during the leave must not have any.',
      },
    },
  },
  judge(delegated, { ws, asOf, until, report }) {
    const { absence, owner } = delegated;
    if (absence.absenceKind !== 'leave' || knownDelegates(ws, absence, asOf).length === 0) return;
    const mark = markOf(absence, absence.kindAt);
    const begins = delegationBegins(ws, absence, asOf);
    const args = { owner: personTitle(owner) };
    const last = judgedTo(absence, until);
    if (absence.returns === undefined && !absence.broken) report('noReturn', mark, args, { begins });
    if (owner.employment?.readable === true && owner.employment.to <= last) {
      report('employmentEnds', mark, args, {
        begins,
        related: [note(owner, owner.employment.at, 'Anställningen.', 'The employment.')],
      });
    }
    const other = otherWork(ws, delegated, Math.max(absence.period.from, asOf), last);
    if (other !== undefined) {
      const related = [note(owner, other.assignment.place.at, 'Det andra uppdraget.', 'The other assignment.')];
      report(
        'worksElsewhere',
        mark,
        { ...args, department: titled(other.department) },
        { begins: other.begins, related },
      );
    }
  },
});

interface OtherWork {
  readonly assignment: Assignment;
  readonly department: Part;
  /** The first day on which he works there. */
  readonly begins: Day;
}

/** The first uppdrag in a unit in drift of another verksamhet than the one the leave is limited to. */
function otherWork(ws: Workspace, { absence, owner }: Delegated, from: Day, last: Day): OtherWork | undefined {
  const limit = absence.concerns === undefined ? undefined : partNamed(ws, absence.concerns.name);
  if (limit === undefined || isDepartmentUncertain(ws, limit)) return undefined;
  const found: OtherWork[] = [];
  for (const assignment of assignmentsBetween(ws, owner, from, last)) {
    const place = partNamed(ws, assignment.place.name) as Part;
    const department = departmentOf(ws, place);
    const days = daySet.of(Math.max(assignment.period.from, from), Math.min(assignment.period.to, last));
    const isElsewhere = department !== departmentOf(ws, limit) && !isDepartmentUncertain(ws, place);
    const begins = isElsewhere ? firstLiveDay(ws, place, days) : undefined;
    if (begins !== undefined) found.push({ assignment, department, begins });
  }
  return found.sort((a, b) => a.begins - b.begins)[0];
}

/** The first of the days on which a unit of the place is in drift. */
function firstLiveDay(ws: Workspace, place: Part, days: DaySet): Day | undefined {
  const firsts = unitsUnder(ws, place)
    .filter((unit) => !isModeUncertain(ws, unit))
    .map((unit) => daySet.first(daySet.intersect(days, daysInMode(ws, unit, 'live'))) ?? LAST_DAY);
  const first = firsts.reduce((earliest, day) => Math.min(earliest, day), LAST_DAY);
  return first === LAST_DAY ? undefined : first;
}
