/** A unit in read-only mode has a manager who reviews the access logs. */
import { daysWithoutRole, departmentOf, personNamed, presentDays, type Related } from '../../model/index.ts';
import { type DaySet, daySet, formatDay } from '../../time/index.ts';
import { either, personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { modeNotes } from '../support/mode-lines.ts';
import { titled } from '../support/naming.ts';
import { dayTold, readOnlyDays } from './days.ts';
import { rule } from './parameters.ts';

/** Of one who may not review and is not there either, one thing is said. */
const REVIEWER = 'log-reviewer';

export const logReview = rule({
  messages: {
    noReview: {
      sv: '{unit} är i läsläge utan logggranskning',
      en: '{unit} is in read-only mode without a log review',
      later: {
        sv: 'Från {fromDay} är {unit} i läsläge utan logggranskning',
        en: 'From {fromDay} {unit} is in read-only mode without a log review',
      },
      advice: {
        sv: 'Skriv logggranskning, hur ofta och av vem: {roles} i verksamheten.',
        en: 'Write logggranskning, how often and by whom: {rolesInEnglish} in the department.',
      },
    },
    reviewerNoManager: {
      cause: REVIEWER,
      sv: '{person} granskar loggar i {unit} utan att vara chef där',
      en: '{person} reviews the logs of {unit} without being a manager there',
      later: {
        sv: 'Från {fromDay} granskar {person} loggar i {unit} utan att vara chef där',
        en: 'From {fromDay} {person} reviews the logs of {unit} without being a manager there',
      },
      advice: {
        sv: 'Låt {roles} i verksamheten granska loggarna.',
        en: 'Let {rolesInEnglish} in the department review the logs.',
      },
    },
    reviewerAway: {
      cause: REVIEWER,
      sv: '{person} granskar loggar i {unit} men är borta alla dagar till och med {until}',
      en: '{person} reviews the logs of {unit} but is away on all days up to {until}',
      later: {
        sv: 'Från {fromDay} är {unit} i läsläge, och {person}, som granskar loggar, är borta till och med {until}',
        en: 'From {fromDay} {unit} is in read-only mode, and {person}, who reviews the logs, is away up to {until}',
      },
      advice: {
        sv: 'Låt någon annan som är {roles} i verksamheten granska loggarna så länge.',
        en: 'Let someone else who is {rolesInEnglish} in the department review the logs meanwhile.',
      },
    },
  },
  unit(unit, judging) {
    const { ws, parameters, report } = judging;
    const readOnly = readOnlyDays(ws, unit);
    if (dayTold(readOnly, judging) === undefined) return;
    const roles = parameters.roles ?? [];
    const args = { unit: titled(unit), roles: either(roles, 'sv'), rolesInEnglish: either(roles, 'en') };
    const more = (holdsOn: DaySet): { readonly holdsOn: DaySet; readonly related: readonly Related[] } => ({
      holdsOn,
      related: modeNotes(ws, unit, dayTold(holdsOn, judging) ?? judging.asOf),
    });
    const { logReview } = unit;
    if (logReview === undefined) {
      if (!unit.broken) report('noReview', markOf(unit, unit.nameAt), args, more(readOnly));
      return;
    }
    const reviewer = personNamed(ws, logReview.person.name);
    if (reviewer !== undefined) {
      const holdsOn = daySet.intersect(readOnly, daysWithoutRole(ws, reviewer, roles, departmentOf(ws, unit)));
      const mark = markOf(unit, logReview.person.at);
      const told = { ...args, person: personTitle(reviewer) };
      report('reviewerNoManager', mark, told, more(holdsOn));
      const days = daySet.clip(readOnly, judging.asOf, judging.until);
      if (!daySet.overlaps(days, presentDays(ws, reviewer, unit, judging.asOf, judging.until))) {
        report('reviewerAway', mark, { ...told, until: formatDay(judging.until) }, more(readOnly));
      }
    }
  },
});
