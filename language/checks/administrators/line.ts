/** Whether an `administreras av` names enough persons, with roles that may. */
import {
  type Administrators,
  departmentOf,
  type FunctionInbox,
  holdsItsName,
  holdsRole,
  personNamed,
  type Unit,
  type Workspace,
} from '../../model/index.ts';
import { listed, personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import type { AdministratorsJudging } from './messages.ts';

/** An `administreras av`, of an inbox or of a unit. */
interface AdministratorsLine {
  readonly owner: Unit | FunctionInbox;
  /** What it is for, as messages name it. */
  readonly name: string;
  readonly unit: Unit;
  readonly administrators: Administrators;
}

/** Judges the number of persons and the role of each. */
export function judgeLine(line: AdministratorsLine, judging: AdministratorsJudging): void {
  judgeNumber(line, judging);
  if (judging.parameters.roles.length > 0) {
    judgeRoles(line, judging);
  }
}

function judgeNumber({ owner, name, unit, administrators }: AdministratorsLine, judging: AdministratorsJudging): void {
  const { ws, parameters, report } = judging;
  const names = new Set(administrators.persons.map((person) => person.name));
  const count = names.size;
  if (count >= parameters.least || administrators.at === undefined || owner.broken) {
    return;
  }
  const isKnown = [...names].every((person) => personNamed(ws, person) !== undefined);
  if (isKnown && (administrators !== unit.administrators || isReliedOn(ws, unit))) {
    report('tooFew', markOf(owner, administrators.at), { owner: name, count, least: parameters.least });
  }
}

/** Whether some shared inbox of the unit has no `administreras av` of its own. */
function isReliedOn(ws: Workspace, unit: Unit): boolean {
  if (unit.inboxes.some((inbox) => inbox.administrators.at === undefined)) {
    return true;
  }
  return ws
    .lookup('at', unit.name)
    .some(
      (placed) =>
        placed.kind === 'function-inbox' && holdsItsName(ws, placed) && placed.administrators.at === undefined,
    );
}

function judgeRoles({ owner, name, unit, administrators }: AdministratorsLine, judging: AdministratorsJudging): void {
  const { ws, asOf, parameters, report } = judging;
  const department = departmentOf(ws, unit);
  const judged = new Set<string>();
  for (const ref of administrators.persons) {
    const person = judged.has(ref.name) ? undefined : personNamed(ws, ref.name);
    judged.add(ref.name);
    if (person !== undefined && holdsRole(ws, person, parameters.roles, department, asOf) === 'no') {
      const args = {
        person: personTitle(person),
        owner: name,
        department: titled(department),
        ...inWords(parameters.roles),
      };
      const related = [note(person, person.nameAt, 'Uppdragen står här.', 'The assignments stand here.')];
      report('wrongRole', markOf(owner, ref.at), args, { related });
    }
  }
}

function inWords(roles: readonly string[]): { readonly rolesSv: string; readonly rolesEn: string } {
  return { rolesSv: listed(roles, 'sv'), rolesEn: listed(roles, 'en') };
}
