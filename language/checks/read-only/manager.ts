/** A unit in read-only mode has a manager who answers for the routine. */
import { departmentOf, isModeUncertain, modeOn, someoneHolds } from '../../model/index.ts';
import { either } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { modeNotes } from '../support/mode-lines.ts';
import { titled } from '../support/naming.ts';
import { rule } from './parameters.ts';

export const manager = rule({
  messages: {
    noManager: {
      sv: '{unit} är i läsläge utan {roles}',
      en: '{unit} is in read-only mode without {rolesInEnglish}',
      advice: {
        sv: 'Ge någon ett uppdrag som {roles} i {department}. Chefen ansvarar för att rutinen är känd.',
        en: 'Give someone an assignment as {rolesInEnglish} in {department}. The manager answers for the routine.',
      },
    },
  },
  unit(unit, { ws, asOf, parameters, report }) {
    if (modeOn(ws, unit, asOf) !== 'read-only' || isModeUncertain(ws, unit) || unit.broken) {
      return;
    }
    const department = departmentOf(ws, unit);
    const roles = parameters.roles ?? [];
    if (someoneHolds(ws, roles, department, asOf) === 'no') {
      const args = { unit: titled(unit), department: titled(department) };
      const words = { roles: either(roles, 'sv'), rolesInEnglish: either(roles, 'en') };
      report('noManager', markOf(unit, unit.nameAt), { ...args, ...words }, { related: modeNotes(ws, unit, asOf) });
    }
  },
});
