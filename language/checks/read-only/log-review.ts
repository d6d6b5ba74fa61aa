/** A unit in read-only mode has a manager who reviews the access logs. */
import { departmentOf, holdsRole, isModeUncertain, modeOn, personNamed } from '../../model/index.ts';
import { either, personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { modeNotes } from '../support/mode-lines.ts';
import { titled } from '../support/naming.ts';
import { rule } from './parameters.ts';

export const logReview = rule({
  messages: {
    noReview: {
      sv: '{unit} är i läsläge utan logggranskning',
      en: '{unit} is in read-only mode without a log review',
      advice: {
        sv: 'Skriv logggranskning, hur ofta och av vem: {roles} i verksamheten.',
        en: 'Write logggranskning, how often and by whom: {rolesInEnglish} in the department.',
      },
    },
    reviewerNoManager: {
      sv: '{person} granskar loggar i {unit} utan att vara chef där',
      en: '{person} reviews the logs of {unit} without being a manager there',
      advice: {
        sv: 'Låt {roles} i verksamheten granska loggarna.',
        en: 'Let {rolesInEnglish} in the department review the logs.',
      },
    },
  },
  unit(unit, { ws, asOf, parameters, report }) {
    if (modeOn(ws, unit, asOf) !== 'read-only' || isModeUncertain(ws, unit)) {
      return;
    }
    const roles = parameters.roles ?? [];
    const args = { unit: titled(unit), roles: either(roles, 'sv'), rolesInEnglish: either(roles, 'en') };
    const related = modeNotes(ws, unit, asOf);
    if (unit.logReview === undefined && !unit.broken) {
      report('noReview', markOf(unit, unit.nameAt), args, { related });
    }
    const reviewer = unit.logReview === undefined ? undefined : personNamed(ws, unit.logReview.person.name);
    if (reviewer !== undefined && holdsRole(ws, reviewer, roles, departmentOf(ws, unit), asOf) === 'no') {
      const mark = markOf(unit, unit.logReview?.person.at ?? unit.nameAt);
      report('reviewerNoManager', mark, { ...args, person: personTitle(reviewer) }, { related });
    }
  },
});
