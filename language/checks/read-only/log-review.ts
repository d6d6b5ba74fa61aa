/** A unit in read-only mode has a manager who reviews the access logs. */
import { daysWithoutRole, departmentOf, personNamed, type Related } from '../../model/index.ts';
import { type DaySet, daySet } from '../../time/index.ts';
import { either, personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { modeNotes } from '../support/mode-lines.ts';
import { titled } from '../support/naming.ts';
import { dayTold, readOnlyDays } from './days.ts';
import { rule } from './parameters.ts';

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
      report('reviewerNoManager', mark, { ...args, person: personTitle(reviewer) }, more(holdsOn));
    }
  },
});
