/** Read-only mode ends with an archive that someone has decided on. */
import {
  isModeUncertain,
  type ModeLine,
  modeHistory,
  type Part,
  unitsUnder,
  type Workspace,
} from '../../model/index.ts';
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { rule } from './parameters.ts';

export const archiving = rule({
  messages: {
    archivedUndecided: {
      sv: '{part} arkiveras efter läsläget utan beslut',
      en: '{part} is archived after read-only mode without a decision',
      advice: {
        sv: 'Skriv beslut och beslutets beteckning efter driftläget.',
        en: 'Write beslut and the reference of the decision after the mode.',
      },
    },
  },
  part(part, { ws, report }) {
    for (const line of part.broken ? [] : part.modes) {
      if (line.mode === 'archived' && line.readable && line.decision === undefined && endsReadOnly(ws, part, line)) {
        report('archivedUndecided', markOf(part, line.at), { part: titled(part) });
      }
    }
  },
});

/** Whether the line ends read-only mode: that of the part itself, or of a unit below it. */
function endsReadOnly(ws: Workspace, part: Part, line: ModeLine): boolean {
  return [part, ...unitsUnder(ws, part)].some((one) => {
    const history = modeHistory(ws, one);
    return !isModeUncertain(ws, one) && history[history.indexOf(line) - 1]?.mode === 'read-only';
  });
}
