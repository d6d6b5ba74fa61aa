/** A new unit: with what it is part of where that is not there yet, the persons that are new, its inboxes and their times. */
import { freeName, nameMadeOf } from '../../../grammar/lexical/names.ts';
import { type Language, type Part, partNamed, type Sentence, type Workspace } from '../../../model/index.ts';
import type { Day } from '../../../time/index.ts';
import type { Change } from '../proposal.ts';
import type { Sources } from '../sources.ts';
import { type Placing, placings } from './changes.ts';
import { lacksPersonalInbox, PERSONS, personText } from './employee.ts';
import { newPersonsHome } from './homes.ts';
import type { UnitFields, UnitNames } from './unit-fields.ts';
import { departmentHome, principalHome, standing, unitHome } from './unit-homes.ts';
import { departmentText, principalText, unitText } from './unit-text.ts';

/** The names under which everything is declared. */
function unitNames(ws: Workspace, fields: UnitFields): UnitNames {
  const taken = new Set([fields.key]);
  const nameOf = (title: string, prefix: string): string => {
    const name = freeName(nameMadeOf(title, prefix), (one) => taken.has(one) || ws.lookup('placed', one).length > 0);
    taken.add(name);
    return name;
  };
  const principal = fields.parent === '' ? nameOf(fields.principal.name, 'Huvudman') : undefined;
  const department = fields.department === '' ? undefined : nameOf(fields.department, 'Verksamhet');
  return { unit: fields.key, principal, department, above: department ?? principal ?? fields.parent };
}

/** The name that a unit may have: made of what people call it. */
export function unitKeyFor(ws: Workspace, title: string): string {
  return freeName(nameMadeOf(title, 'Enhet'), (one) => ws.lookup('placed', one).length > 0);
}

/** What the form writes; undefined where the text of a file is not known. */
export function unitChanges(
  ws: Workspace,
  sources: Sources,
  fields: UnitFields,
  { asOf, language }: { readonly asOf: Day; readonly language: Language },
): readonly Change[] | undefined {
  const names = unitNames(ws, fields);
  const parent = partNamed(ws, fields.parent);
  const ofUnit = unitHome(ws, parent, fields.title);
  return placings(sources, language, [
    ...organisation(ws, fields, names, parent),
    { home: ofUnit, written: unitText(fields, names), about: ABOUT.units },
    ...newPersons(ws, fields, names, { parent, asOf }),
  ]);
}

const ABOUT: Readonly<Record<'organisation' | 'units', Sentence>> = {
  organisation: { sv: 'Organisationen: vem som ansvarar för vad.', en: 'The organisation: who answers for what.' },
  units: {
    sv: 'Enheterna med sina inkorgar, och vem som bevakar dem när.',
    en: 'The units with their inboxes, and who checks them when.',
  },
};

/** What a file that holds a verksamhet with all that is its own says of itself. */
function aboutDepartment(title: string): Sentence {
  return { sv: `${title}: enheter, inkorgar och personer.`, en: `${title}: units, inboxes and persons.` };
}

function organisation(
  ws: Workspace,
  fields: UnitFields,
  names: UnitNames,
  parent: Part | undefined,
): readonly Placing[] {
  const { principal, department } = names;
  const above = principal ?? fields.parent;
  const placed: Placing[] = [];
  if (principal !== undefined) {
    placed.push({
      home: principalHome(ws),
      written: principalText(principal, fields.principal),
      about: ABOUT.organisation,
    });
  }
  if (department !== undefined) {
    const ofUnit = unitHome(ws, parent, fields.title);
    const home = departmentHome(ws, parent, ofUnit);
    const about = home.file === ofUnit.file ? aboutDepartment(fields.department) : ABOUT.organisation;
    placed.push({ home, written: departmentText(department, fields.department, above), about });
  }
  return placed;
}

interface Ground {
  readonly parent: Part | undefined;
  readonly asOf: Day;
}

/** Those who are not known: at the unit, a verksamhetschef at the verksamhet. */
function newPersons(ws: Workspace, fields: UnitFields, names: UnitNames, ground: Ground): readonly Placing[] {
  const { parent, asOf } = ground;
  const fresh = fields.persons.filter(({ isKnown }) => !isKnown);
  const home = newPersonsHome(ws, parent, unitHome(ws, parent, fields.title), standing);
  const isMunicipal =
    parent === undefined ? fields.principal.type === 'municipality' : lacksPersonalInbox(ws, parent, asOf);
  const headed = names.department ?? (parent?.kind === 'department' ? parent.name : names.unit);
  return fresh.map(({ id, name, role }) => {
    const unit = role === 'verksamhetschef' ? headed : names.unit;
    const person = {
      id,
      name,
      role,
      unit,
      noPersonalInbox: isMunicipal,
      hsa: '',
      from: '',
      signs: false,
      prescribes: false,
    };
    return { home, written: personText(person), about: PERSONS };
  });
}
