/** verksamhetschef: that every verksamhet with a unit in use has someone who holds the role. */
import {
  type Division,
  daysOpenToChange,
  daysWithoutHolder,
  departmentOf,
  isModeUncertain,
  PRINCIPAL_TYPE_WORDS,
  principalTypeOf,
  type Unit,
  unitsUnder,
  valuesOfWords,
  type Workspace,
} from '../model/index.ts';
import { type DaySet, daySet, unionOf } from '../time/index.ts';
import { defineCheck, type Judging, type Messages, markOf, someOf, type Values, word } from './api/index.ts';
import { titled } from './support/naming.ts';

const parameters = {
  role: word('roll', { default: 'verksamhetschef' }),
  principals: someOf('huvudmän', valuesOfWords(PRINCIPAL_TYPE_WORDS), { default: ['region', 'private'] }),
};

const messages = {
  nobody: {
    sv: '{department} har ingen {role}',
    en: '{department} has no {role}',
    advice: {
      sv: 'Skriv uppdrag {role} vid {name} hos den person som är det, eller rätta uppdragets period.',
      en: 'Write uppdrag {role} vid {name} with the person who is, or correct the period of the assignment.',
    },
    later: {
      sv: 'Från {fromDay} har {department} ingen {role}',
      en: 'From {fromDay} {department} has no {role}',
    },
  },
} as const satisfies Messages;

type DepartmentHeadJudging = Judging<Values<typeof parameters>, typeof messages>;

export const departmentHead = defineCheck({
  name: 'verksamhetschef',
  parameters,
  messages,
  judge: {
    division: (division, judging) => {
      if (division.kind === 'department') judgeDepartment(division, judging);
    },
    // A unit without a verksamhet above it is its own.
    unit: (unit, judging) => {
      if (departmentOf(judging.ws, unit) === unit) judgeDepartment(unit, judging);
    },
  },
});

function judgeDepartment(department: Division | Unit, judging: DepartmentHeadJudging): void {
  const { ws, parameters, report } = judging;
  const { role, principals } = parameters;
  const type = principalTypeOf(ws, department);
  if (department.broken || type === undefined || !principals.includes(type)) return;
  const holdsOn = daySet.intersect(daysWithoutHolder(ws, [role], department), daysInUse(ws, department));
  const args = { department: titled(department), name: department.name, role };
  report('nobody', markOf(department, department.nameAt), args, { holdsOn });
}

/** The days on which some unit of the verksamhet is certainly in drift or planerad. */
function daysInUse(ws: Workspace, department: Division | Unit): DaySet {
  const units = unitsUnder(ws, department).filter(
    (unit) => departmentOf(ws, unit) === department && !isModeUncertain(ws, unit),
  );
  return unionOf(units.map((unit) => daysOpenToChange(ws, unit)));
}
