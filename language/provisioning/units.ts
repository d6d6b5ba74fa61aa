/** Units and persons as a provisioning tells of them. */

import type { Person, Unit } from '../model/declarations.ts';
import { departmentOf, modeHistory, modeOn, principalOf } from '../model/queries/organisation.ts';
import type { Workspace } from '../model/workspace/workspace.ts';
import { type Day, formatDay } from '../time/index.ts';
import type { ProvisionedPerson, ProvisionedUnit } from './provisioning.ts';

/** A unit, with its state on the as-of date and the changes up to the last day of the horizon. */
export function provisionedUnit(ws: Workspace, unit: Unit, asOf: Day, until: Day): ProvisionedUnit {
  const principal = principalOf(ws, unit);
  const department = departmentOf(ws, unit);
  return {
    key: unit.name,
    name: textOf(unit),
    hsa: unit.hsa?.value ?? null,
    principal:
      principal === undefined
        ? null
        : { key: principal.name, name: textOf(principal), type: principal.type?.value ?? null },
    department: { key: department.name, name: textOf(department) },
    mode: modeOn(ws, unit, asOf),
    modeChanges: modeChanges(ws, unit, asOf, until),
  };
}

function modeChanges(ws: Workspace, unit: Unit, asOf: Day, until: Day): ProvisionedUnit['modeChanges'] {
  const days = new Set(modeHistory(ws, unit).map(({ from }) => from));
  return [...days]
    .filter((day) => asOf < day && day <= until && modeOn(ws, unit, day) !== modeOn(ws, unit, day - 1))
    .sort((a, b) => a - b)
    .map((day) => ({ from: formatDay(day), mode: modeOn(ws, unit, day) }));
}

/** A person. */
export function provisionedPerson(person: Person): ProvisionedPerson {
  return {
    key: person.name,
    name: textOf(person),
    hsa: person.hsa?.value ?? null,
    personalInbox: person.noPersonalInbox === undefined,
  };
}

/** The display text of a declaration, else its name. */
export function textOf({
  text,
  name,
}: {
  readonly text: { readonly value: string } | undefined;
  readonly name: string;
}): string {
  return text?.value ?? name;
}
