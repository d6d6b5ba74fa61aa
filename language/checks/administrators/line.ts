/** Whether an `administreras av` names enough persons, with roles that may. */
import { holdsItsName, personNamed, type Unit, type Workspace } from '../../model/index.ts';
import { markOf } from '../api/index.ts';
import type { AdministratorsJudging } from './messages.ts';
import { type AdministratorsLine, judgeLeft, judgeRoles } from './roles.ts';

/** Judges the number of persons and the role of each. */
export function judgeLine(line: AdministratorsLine, judging: AdministratorsJudging): void {
  judgeNumber(line, judging);
  if (judging.parameters.roles.length > 0) {
    judgeRoles(line, judging);
  } else if (judging.parameters.least > 0 && isNeeded(line, judging.ws)) {
    judgeLeft(line, judging);
  }
}

function judgeNumber(line: AdministratorsLine, judging: AdministratorsJudging): void {
  const { owner, name, administrators } = line;
  const { ws, parameters, report } = judging;
  const names = new Set(administrators.persons.map((person) => person.name));
  const count = names.size;
  if (count >= parameters.least || administrators.at === undefined || owner.broken) return;
  const isKnown = [...names].every((person) => personNamed(ws, person) !== undefined);
  if (isKnown && isNeeded(line, ws)) {
    report('tooFew', markOf(owner, administrators.at), { owner: name, count, least: parameters.least });
  }
}

/** What a unit says is needed only where an inbox relies on it. */
function isNeeded({ administrators, unit }: AdministratorsLine, ws: Workspace): boolean {
  return administrators !== unit.administrators || isReliedOn(ws, unit);
}

/** Whether some shared inbox of the unit has no `administreras av` of its own. */
function isReliedOn(ws: Workspace, unit: Unit): boolean {
  if (unit.inboxes.some((inbox) => inbox.administrators.at === undefined)) return true;
  return ws
    .lookup('at', unit.name)
    .some(
      (placed) =>
        placed.kind === 'function-inbox' && holdsItsName(ws, placed) && placed.administrators.at === undefined,
    );
}
