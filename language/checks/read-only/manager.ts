/** A unit in read-only mode has a manager who answers for the routine. */
import { daysWithoutHolder, departmentOf } from '../../model/index.ts';
import { daySet } from '../../time/index.ts';
import { either } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { modeNotes } from '../support/mode-lines.ts';
import { titled } from '../support/naming.ts';
import { dayTold, readOnlyDays } from './days.ts';
import { rule } from './parameters.ts';

export const manager = rule({
  messages: {
    noManager: {
      sv: '{unit} är i läsläge utan {roles}',
      en: '{unit} is in read-only mode without {rolesInEnglish}',
      later: {
        sv: 'Från {fromDay} är {unit} i läsläge utan {roles}',
        en: 'From {fromDay} {unit} is in read-only mode without {rolesInEnglish}',
      },
      advice: {
        sv: 'Ge någon ett uppdrag som {roles} i {department}. Chefen ansvarar för att rutinen är känd.',
        en: 'Give someone an assignment as {rolesInEnglish} in {department}. The manager answers for the routine.',
      },
    },
  },
  unit(unit, judging) {
    const { ws, parameters, report } = judging;
    const readOnly = readOnlyDays(ws, unit);
    if (unit.broken || daySet.isEmpty(readOnly)) return;
    const department = departmentOf(ws, unit);
    const roles = parameters.roles ?? [];
    const holdsOn = daySet.intersect(readOnly, daysWithoutHolder(ws, roles, department));
    const day = dayTold(holdsOn, judging);
    if (day === undefined) return;
    const args = { unit: titled(unit), department: titled(department) };
    const words = { roles: either(roles, 'sv'), rolesInEnglish: either(roles, 'en') };
    const related = modeNotes(ws, unit, day);
    report('noManager', markOf(unit, unit.nameAt), { ...args, ...words }, { holdsOn, related });
  },
});
