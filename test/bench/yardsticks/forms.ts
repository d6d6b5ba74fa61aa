/** The region written in the forms that others read: YAML in block style, JSON, and Pkl with its classes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Data, type DataFile, dataFiles } from './region-data.ts';
import { schema } from './schema.ts';

/** What is keyed by names rather than made of properties. */
const MAPS = new Set(['departments', 'units', 'persons', 'inboxes']);

/** Writes the region as YAML, JSON and Pkl, each into a folder of its own, with the schema beside. */
export function writeForms(folder: string, units: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const file of dataFiles(units)) {
    write(join(folder, 'yaml', `${file.path}.yaml`), yamlOf(file.data));
    write(join(folder, 'json', `${file.path}.json`), JSON.stringify(file.data, undefined, 2));
    write(join(folder, 'pkl', `${file.path}.pkl`), pklOf(file));
  }
  write(join(folder, 'schema.json'), JSON.stringify(schema));
  write(join(folder, 'pkl/Unit.pkl'), CLASSES);
  write(join(folder, 'pkl/region.pkl'), REGION);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function yamlOf(data: Data, indent = ''): string {
  if (Array.isArray(data)) return data.map((item: Data) => `${indent}- ${nested(item, `${indent}  `)}`).join('');
  if (typeof data !== 'object') return `${scalar(data)}\n`;
  return Object.entries(data)
    .map(
      ([key, value]) =>
        `${indent}${key}:${typeof value === 'object' ? `\n${yamlOf(value, `${indent}  `)}` : ` ${scalar(value)}\n`}`,
    )
    .join('');
}

/** An item of a list: its first line stands after the dash. */
function nested(item: Data, indent: string): string {
  return yamlOf(item, indent).trimStart();
}

function scalar(value: Data): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function pklOf({ path, data }: DataFile): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `amends "${up}Unit.pkl"\n${properties(data, '')}`;
}

function properties(data: { readonly [key: string]: Data }, indent: string): string {
  return Object.entries(data)
    .map(([key, value]) =>
      typeof value === 'object'
        ? `${indent}${key} {\n${inside(value, `${indent}  `, MAPS.has(key))}${indent}}\n`
        : `${indent}${key} = ${scalar(value)}\n`,
    )
    .join('');
}

function inside(value: Data, indent: string, isMap: boolean): string {
  if (Array.isArray(value)) {
    return value
      .map((item: Data) =>
        typeof item === 'object'
          ? `${indent}new {\n${inside(item, `${indent}  `, false)}${indent}}\n`
          : `${indent}${scalar(item)}\n`,
      )
      .join('');
  }
  const record = value as { readonly [key: string]: Data };
  if (!isMap) return properties(record, indent);
  return Object.entries(record)
    .map(([key, item]) => `${indent}["${key}"] {\n${inside(item, `${indent}  `, false)}${indent}}\n`)
    .join('');
}

const CLASSES = `module Unit

typealias Id = String(matches(Regex(#"[a-zåäö]{2,7}[0-9]{1,2}"#)))
typealias Hsa = String(matches(Regex(#"SE[0-9]{10}-[A-Z0-9]{1,20}"#)))
typealias Date = String(matches(Regex(#"[0-9]{4}-[0-9]{2}-[0-9]{2}"#)))
typealias Time = String(matches(Regex(#"[0-2][0-9]:[0-5][0-9]"#)))

class Hours { days: String; from: Time; to: Time }
class Closing { from: Date; to: Date; why: String }
open class Watch { times: Listing<Time>; by: Id; deputies: Listing<Id> }
class Inbox extends Watch { members: Listing<Id> }
class Certificates extends Watch { channel: String; answeredIn: Int(isPositive) }
class Department { name: String; partOf: String }
class Care {
  name: String
  partOf: String
  hsa: Hsa
  level: Int(isBetween(1, 6))
  kind: "vårdcentral"|"mottagning"|"avdelning"
  hours: Listing<Hours>
  closings: Listing<Closing>
  administrators: Listing<Id>
  inboxes: Mapping<"meddelande"|"samverkan", Inbox>
  certificates: Certificates
}
class Person {
  name: String
  hsa: Hsa
  role: String
  at: String
  signs: Boolean = false
  prescribes: Boolean = false
  certifies: Boolean = false
  employedFrom: Date?
}
class Absence {
  who: Id
  kind: "semester"|"sjukfrånvaro"
  from: Date
  to: Date
  delegates: Listing<Id>
  decidedBy: Id
  assignedBy: Id
}

departments: Mapping<String, Department>
units: Mapping<String, Care>
persons: Mapping<Id, Person>
absences: Listing<Absence>
`;

/** Reads all of it, and asks of every name in an absence or an inbox whether it is somebody's. */
const REGION = `local files = import*("v*/*.pkl").toMap().values
local known = files.flatMap((file) -> file.persons.toMap().keys.toList()).toSet()
local absences = files.flatMap((file) -> file.absences.toList())
local inboxes = files.flatMap((file) -> file.units.toMap().values.flatMap((unit) -> unit.inboxes.toMap().values))
local named = absences.flatMap((one) -> one.delegates.toList() + List(one.who, one.decidedBy, one.assignedBy))
  + inboxes.flatMap((one) -> one.members.toList() + one.deputies.toList() + List(one.by))
strangers: Int = named.filter((name) -> !known.contains(name)).length
names: Int = named.length
`;
