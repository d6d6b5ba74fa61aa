/** Whether those whom an `administreras av` names hold a role that may, and until when someone does. */
import {
  type Administrators,
  daysWithoutRole,
  departmentOf,
  engagedDays,
  type FunctionInbox,
  type Person,
  personNamed,
  type Ref,
  type Unit,
} from '../../model/index.ts';
import { type Day, type DaySet, daySet, LAST_DAY, unionOf } from '../../time/index.ts';
import { listed, personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import type { AdministratorsJudging } from './messages.ts';

/** An `administreras av`, of an inbox or of a unit. */
export interface AdministratorsLine {
  readonly owner: Unit | FunctionInbox;
  /** What it is for, as messages name it. */
  readonly name: string;
  readonly unit: Unit;
  readonly administrators: Administrators;
}

/** Someone named, at the first place, and the days on which he certainly may not administer. */
interface Named {
  readonly ref: Ref;
  readonly person: Person;
  readonly lacking: DaySet;
}

/** Judges the role of each person. Of those who lose it on the day from which nobody has it, only that is said. */
export function judgeRoles(line: AdministratorsLine, judging: AdministratorsJudging): void {
  const { ws, asOf, parameters, report } = judging;
  const department = departmentOf(ws, line.unit);
  const named = namedIn(line, judging, (person) => daysWithoutRole(ws, person, parameters.roles, department));
  const nobody = nobodyLeft(line, named, asOf);
  const words = { rolesSv: listed(parameters.roles, 'sv'), rolesEn: listed(parameters.roles, 'en') };
  for (const one of named) {
    const args = { person: personTitle(one.person), owner: line.name, department: titled(department), ...words };
    const more = { holdsOn: one.lacking, related: whoNotes(one) };
    if (one === nobody.last) report('nobodyWithRole', markOf(line.owner, one.ref.at), args, more);
    else if (!nobody.goes.has(one)) {
      report(isGone(one, judging) ? 'gone' : 'wrongRole', markOf(line.owner, one.ref.at), args, more);
    }
  }
}

/** Whether the role is lost because no uppdrag is left. */
function isGone({ person, lacking }: Named, { ws, asOf }: AdministratorsJudging): boolean {
  const day = daySet.contains(lacking, asOf) ? asOf : firstAfter(lacking, asOf);
  return day !== undefined && !daySet.contains(engagedDays(ws, person), day);
}

/** Judges, where any role will do, that not all have left. */
export function judgeLeft(line: AdministratorsLine, judging: AdministratorsJudging): void {
  const { ws, asOf, report } = judging;
  const named = namedIn(line, judging, (person) => daySet.subtract(daySet.ALL, engagedDays(ws, person)));
  const [first] = named;
  if (first === undefined) return;
  const { days, last = first } = nobodyLeft(line, named, asOf);
  const more = { holdsOn: days, related: whoNotes(last) };
  report('allLeft', markOf(line.owner, last.ref.at), { owner: line.name }, more);
}

function whoNotes({ person }: Named): readonly ReturnType<typeof note>[] {
  return [note(person, person.nameAt, 'Uppdragen står här.', 'The assignments stand here.')];
}

function namedIn(
  { administrators }: AdministratorsLine,
  { ws }: AdministratorsJudging,
  lackingOf: (person: Person) => DaySet,
): readonly Named[] {
  const named = new Map<string, Named>();
  for (const ref of administrators.persons) {
    const person = named.has(ref.name) ? undefined : personNamed(ws, ref.name);
    if (person !== undefined) named.set(ref.name, { ref, person, lacking: lackingOf(person) });
  }
  return [...named.values()];
}

/** When nobody is left, and who goes then. */
interface NobodyLeft {
  readonly days: DaySet;
  /** Those who go on the first of the days after the as-of date. */
  readonly goes: ReadonlySet<Named>;
  readonly last: Named | undefined;
}

/** Nobody is certainly left only where everyone who is named is known. */
function nobodyLeft({ administrators }: AdministratorsLine, named: readonly Named[], asOf: Day): NobodyLeft {
  const isKnown = new Set(administrators.persons.map(({ name }) => name)).size === named.length;
  const someone = unionOf(named.map(({ lacking }) => daySet.subtract(daySet.ALL, lacking)));
  const days = isKnown ? daySet.subtract(daySet.ALL, someone) : daySet.EMPTY;
  const from = daySet.contains(days, asOf) ? undefined : firstAfter(days, asOf);
  const goes = from === undefined ? [] : named.filter((one) => goesOn(one, from, asOf));
  return { days, goes: new Set(goes), last: goes[0] };
}

function goesOn({ lacking }: Named, day: Day, asOf: Day): boolean {
  return !daySet.contains(lacking, asOf) && firstAfter(lacking, asOf) === day;
}

function firstAfter(days: DaySet, day: Day): Day | undefined {
  return daySet.first(daySet.clip(days, day + 1, LAST_DAY));
}
