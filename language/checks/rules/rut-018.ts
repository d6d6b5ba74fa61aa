/** RUT-018: a unit that someone works in or writes to, and no opening hours. */
import {
  assignmentsAtOrAbove,
  type Declaration,
  holdsItsName,
  isChainUncertain,
  isModeUncertain,
  modeOn,
  type Origin,
  personsAssignedIn,
  statesHours,
  type Unit,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { defineRule, markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';

export const rut018 = defineRule({
  code: 'RUT-018',
  severity: 'warning',
  messages: {
    noHours: {
      sv: '{unit} saknar öppettider',
      en: '{unit} has no opening hours',
      advice: {
        sv: 'Skriv dem med öppet. Så länge räknas enheten som öppen måndag till fredag.',
        en: 'State them with öppet. Until then the unit counts as open Monday to Friday.',
      },
    },
  },
  judge: {
    unit(unit, { ws, asOf, report }) {
      if (statesHours(unit) || unit.broken || !isInUse(ws, unit, asOf)) return;
      const reason = reasonFor(ws, unit, asOf);
      if (reason === undefined) return;
      const message = { sv: 'Därför behövs öppettiderna.', en: 'This is why the hours are needed.' };
      const related = [{ mark: markOf(reason.declaration, reason.at), message }];
      report('noHours', markOf(unit, unit.nameAt), { unit: titled(unit) }, { related });
    },
  },
});

function isInUse(ws: Workspace, unit: Unit, asOf: Day): boolean {
  if (isModeUncertain(ws, unit) || isChainUncertain(ws, unit)) return false;
  const mode = modeOn(ws, unit, asOf);
  return mode === 'live' || mode === 'planned';
}

interface Reason {
  readonly declaration: Declaration;
  readonly at: Origin;
}

/** What the hours matter for: an inbox, an intygsbevakning, a funktionsinkorg, or someone with an uppdrag there. */
function reasonFor(ws: Workspace, unit: Unit, asOf: Day): Reason | undefined {
  const own = unit.inboxes[0]?.at ?? unit.certificateMonitoring?.at;
  if (own !== undefined) return { declaration: unit, at: own };
  const inbox = ws.lookup('at', unit.name).find((one) => one.kind === 'function-inbox' && holdsItsName(ws, one));
  if (inbox !== undefined) return { declaration: inbox, at: inbox.nameAt };
  for (const person of personsAssignedIn(ws, unit, [])) {
    const assignment = assignmentsAtOrAbove(ws, person, unit).find(
      ({ period }) => period.readable && period.to >= asOf,
    );
    if (assignment !== undefined) return { declaration: person, at: assignment.place.at };
  }
  return undefined;
}
