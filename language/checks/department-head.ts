/** verksamhetschef: that every verksamhet with a unit in use has someone who holds the role. */
import {
  type Division,
  departmentOf,
  isModeUncertain,
  modeOn,
  PRINCIPAL_TYPE_WORDS,
  principalTypeOf,
  someoneHolds,
  type Unit,
  unitsUnder,
  valuesOfWords,
} from '../model/index.ts';
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
  },
} as const satisfies Messages;

type DepartmentHeadJudging = Judging<Values<typeof parameters>, typeof messages>;

export const departmentHead = defineCheck({
  name: 'verksamhetschef',
  parameters,
  messages,
  judge: {
    division: (division, judging) => {
      if (division.kind === 'department') {
        judgeDepartment(division, judging);
      }
    },
    // A unit without a verksamhet above it is its own.
    unit: (unit, judging) => {
      if (departmentOf(judging.ws, unit) === unit) {
        judgeDepartment(unit, judging);
      }
    },
  },
});

function judgeDepartment(department: Division | Unit, judging: DepartmentHeadJudging): void {
  const { ws, asOf, parameters, report } = judging;
  const { role, principals } = parameters;
  const type = principalTypeOf(ws, department);
  if (department.broken || type === undefined || !principals.includes(type)) {
    return;
  }
  if (someoneHolds(ws, [role], department, asOf) === 'no' && isInUse(department, judging)) {
    const args = { department: titled(department), name: department.name, role };
    report('nobody', markOf(department, department.nameAt), args);
  }
}

/** Whether some unit of the verksamhet is certainly in drift or planerad. */
function isInUse(department: Division | Unit, { ws, asOf }: DepartmentHeadJudging): boolean {
  return unitsUnder(ws, department).some((unit) => {
    const mode =
      departmentOf(ws, unit) === department && !isModeUncertain(ws, unit) ? modeOn(ws, unit, asOf) : undefined;
    return mode === 'live' || mode === 'planned';
  });
}
