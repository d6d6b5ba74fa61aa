/** The same region as plain data, for programs that read other forms: what the declarations say, under English names. */
import {
  ABSENCES,
  chiefOf,
  memberId,
  PERSONS,
  pad,
  personId,
  roleOf,
  standIn,
  UNITS_PER_DEPARTMENT,
  weekOf,
} from '../region-text.ts';

/** Data that any of the forms can hold. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data };

/** A file of the region: its path without an ending, and what it holds. */
export interface DataFile {
  readonly path: string;
  readonly data: { readonly [key: string]: Data };
}

/** The files of a region of so many units, in the order in which the declarations are written. */
export function* dataFiles(units: number): Generator<DataFile> {
  const departments = Math.ceil(units / UNITS_PER_DEPARTMENT);
  for (let department = 0; department < departments; department++) {
    yield { path: `v${department}/verksamhet`, data: departmentData(department) };
  }
  for (let unit = 0; unit < units; unit++) {
    yield { path: `v${Math.floor(unit / UNITS_PER_DEPARTMENT)}/enhet${unit}`, data: unitData(unit) };
  }
}

function departmentData(department: number): DataFile['data'] {
  return {
    departments: { [`V${department}`]: { name: `Exempelverksamhet ${department}`, partOf: 'Exempelförvaltningen' } },
    persons: {
      [personId('chef', department)]: {
        name: `Exempel Chef ${department}`,
        hsa: `SE2321000131-V${pad(department, 9)}`,
        role: 'verksamhetschef',
        at: `V${department}`,
      },
    },
  };
}

function unitData(unit: number): DataFile['data'] {
  const persons = Array.from({ length: PERSONS }, (_, person) => person);
  return {
    units: { [`E${unit}`]: declaration(unit) },
    persons: Object.fromEntries(persons.map((person) => [memberId(unit, person), personData(unit, person)])),
    absences: Array.from({ length: ABSENCES }, (_, absence) => absenceData(unit, absence)),
  };
}

function declaration(unit: number): Data {
  const id = (person: number): string => memberId(unit, person);
  const members = Array.from({ length: PERSONS }, (_, person) => id(person));
  return {
    name: `Exempel vårdcentral ${unit}`,
    partOf: `V${Math.floor(unit / UNITS_PER_DEPARTMENT)}`,
    hsa: `SE2321000131-E${pad(unit, 9)}`,
    level: 5,
    kind: 'vårdcentral',
    hours: [
      { days: 'mån-tor', from: '08:00', to: '17:00' },
      { days: 'fre', from: '08:00', to: '16:00' },
    ],
    closings: [{ from: '2026-12-28', to: '2026-12-30', why: 'mellandagar' }],
    administrators: [id(0), id(1)],
    inboxes: {
      meddelande: { members, times: ['08:00'], by: id(1), deputies: [id(12), id(13)] },
      samverkan: { members, times: ['08:15', '12:00', '15:30'], by: id(13), deputies: [id(1), id(14)] },
    },
    certificates: { channel: 'intygsmodulen', times: ['09:00'], by: id(2), deputies: [id(12)], answeredIn: 14 },
  };
}

function personData(unit: number, person: number): Data {
  const signs = roleOf(person) === 'läkare';
  return {
    name: `Exempel Person ${unit} ${person}`,
    hsa: `SE2321000131-P${pad(unit * 100 + person, 9)}`,
    role: roleOf(person),
    at: `E${unit}`,
    ...(signs ? { signs, prescribes: true, certifies: true } : {}),
    employedFrom: '2020-01-01',
  };
}

function absenceData(unit: number, absence: number): Data {
  const [from, to] = weekOf(absence);
  return {
    who: memberId(unit, absence),
    kind: 'semester',
    from,
    to,
    delegates: [1, 2, 3].map((step) => memberId(unit, standIn(absence, step))),
    decidedBy: absence === 0 ? chiefOf(unit) : memberId(unit, 0),
    assignedBy: absence === 1 ? memberId(unit, 0) : memberId(unit, 1),
  };
}
