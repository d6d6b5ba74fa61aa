/** kontrasignering: that whoever orders without being of a profession that signs itself has someone there who may countersign. */
import {
  assignmentsOn,
  departmentOf,
  holdsRole,
  isDepartmentUncertain,
  type Part,
  type Person,
  personsAssignedIn,
  placeOf,
  presentDays,
  unitsUnder,
  type Workspace,
} from '../model/index.ts';
import { type Day, daySet } from '../time/index.ts';
import { either, listed, personTitle } from '../words/index.ts';
import { defineCheck, markOf, words } from './api/index.ts';
import { mayWorkElsewhere } from './support/departments.ts';
import { titled } from './support/naming.ts';

export const countersigning = defineCheck({
  name: 'kontrasignering',
  parameters: {
    /** Those who sign what they order themselves, and what others order. */
    roles: words('roller', { default: ['läkare'], tighter: 'subset' }),
  },
  messages: {
    nobodyCountersigns: {
      sv: '{person} ordinerar, och ingen {roles} med signeringsrätt är på plats i {departments}',
      en: '{person} orders, and no {rolesInEnglish} with signeringsrätt is present in {departmentsInEnglish}',
      advice: {
        sv: 'Kontrollera vem som kontrasignerar. Ge någon signeringsrätt, eller ta bort ordinerar.',
        en: 'Check who countersigns. Give someone signeringsrätt, or remove ordinerar.',
      },
    },
  },
  judge: {
    person(person, { ws, asOf, parameters, report }) {
      const { roles } = parameters;
      if (person.prescribes === undefined || mayWorkElsewhere(ws, person)) return;
      const lacking = departmentsToSignIn(ws, person, roles, asOf).filter(
        (department) => !isSignedIn(ws, department, roles, asOf),
      );
      if (lacking.length === 0) return;
      const titles = lacking.map(titled);
      report('nobodyCountersigns', markOf(person, person.nameAt), {
        person: personTitle(person),
        roles: either(roles, 'sv'),
        rolesInEnglish: either(roles, 'en'),
        departments: listed(titles, 'sv'),
        departmentsInEnglish: listed(titles, 'en'),
      });
    },
  },
});

/** The verksamheter in which the person works on the day, in none of the roles. */
function departmentsToSignIn(ws: Workspace, person: Person, roles: readonly string[], day: Day): readonly Part[] {
  const signsItself = new Map<Part, boolean>();
  for (const assignment of assignmentsOn(ws, person, day)) {
    const place = placeOf(ws, assignment);
    if (place === undefined) continue;
    const department = departmentOf(ws, place);
    signsItself.set(department, signsItself.get(department) === true || roles.includes(assignment.role.value));
  }
  return [...signsItself].filter(([, signs]) => !signs).map(([department]) => department);
}

/** Whether someone in one of the roles, who may sign, is present in the verksamhet; or may be, where not all could be read. */
function isSignedIn(ws: Workspace, department: Part, roles: readonly string[], day: Day): boolean {
  return ws.rememberOf(department, `countersigned:${roles.join('|')}:${day}`, () => {
    const units = unitsUnder(ws, department);
    const signs = (person: Person): boolean =>
      person.broken ||
      (person.signs !== undefined &&
        (mayWorkElsewhere(ws, person) || holdsRole(ws, person, roles, department, day) !== 'no') &&
        !daySet.isEmpty(presentDays(ws, person, undefined, day, day)));
    return (
      isDepartmentUncertain(ws, department) ||
      [department, ...units].some(({ name }) => ws.isLost(name)) ||
      personsAssignedIn(ws, department, units).some(signs)
    );
  });
}
