/** What is true of a unit or of a person on a single day, found by looking at all that is written, each time anew. */
import { type Day, date, days, holds, isSpecial, weekday } from './calendar.ts';
import { isGroup } from './print.ts';
import type * as R from './region.ts';

/** A question is asked of a region. */
export class Questions {
  readonly region: R.Region;
  /** The last day of the horizon. */
  readonly until: Day;

  constructor(region: R.Region) {
    this.region = region;
    this.until = region.asOf + region.horizon - 1;
  }

  get horizon(): readonly Day[] {
    return days(this.region.asOf, this.until);
  }

  unit(name: string): R.Unit {
    const found = this.region.units.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no unit ${name}`);
    return found;
  }

  person(id: string): R.Person {
    const found = this.region.persons.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no person ${id}`);
    return found;
  }

  division(name: string): R.Division | undefined {
    return this.region.divisions.find((one) => one.name === name);
  }

  /** The divisions above a unit or division, from the nearest. */
  above(name: string): readonly R.Division[] {
    const upwards = this.region.units.find((one) => one.name === name)?.above ?? this.division(name)?.above;
    const next = upwards === undefined ? undefined : this.division(upwards);
    return next === undefined ? [] : [next, ...this.above(next.name)];
  }

  /** The nearest verksamhet above a unit, else the unit itself; of a verksamhet itself. */
  verksamhetOf(place: string): string {
    if (this.division(place)?.kind === 'verksamhet') return place;
    return this.above(place).find(({ kind }) => kind === 'verksamhet')?.name ?? place;
  }

  /** The latest line that has begun; of lines that begin on one day the nearer block's. */
  modeOn(name: string, on: Day): R.ModeWord {
    const blocks = [this.unit(name).modes, ...this.above(name).map(({ modes }) => modes)];
    let best: { readonly word: R.ModeWord; readonly from: Day } = { word: 'planerad', from: Number.NEGATIVE_INFINITY };
    let isWritten = false;
    for (const modes of blocks) {
      for (const { word, from } of modes) {
        const begins = from ?? Number.NEGATIVE_INFINITY;
        if (begins <= on && (begins > best.from || !isWritten)) {
          best = { word, from: begins };
          isWritten = true;
        }
      }
    }
    return best.word;
  }

  /** In drift or planerad. */
  isInUse(unit: string, on: Day): boolean {
    return ['drift', 'planerad'].includes(this.modeOn(unit, on));
  }

  /** The opening hours of an ordinary week. */
  weekly(unit: R.Unit, weekdayOf: number): readonly R.Hours[] {
    if (unit.week === 'always') return [[0, 24 * 60]];
    if (unit.week === 'none') return weekdayOf < 5 ? [[0, 24 * 60]] : [];
    return unit.week[weekdayOf] ?? [];
  }

  spansOn(unit: R.Unit, on: Day): readonly R.Hours[] {
    if (unit.closed.some((one) => holds(one, on))) return [];
    const deviating = unit.deviating.find((one) => one.day === on);
    if (deviating !== undefined) return deviating.hours;
    if (unit.week === 'always') return [[0, 24 * 60]];
    return isSpecial(on) ? unit.holidays : this.weekly(unit, weekday(on));
  }

  isOpen(unit: R.Unit, on: Day): boolean {
    return this.spansOn(unit, on).length > 0;
  }

  isEmployed({ employed }: R.Person, on: Day): boolean {
    return employed === undefined || holds(employed, on);
  }

  /** His uppdrag that day, wherever. */
  assignmentsOn(person: R.Person, on: Day): readonly R.Assignment[] {
    return person.assignments.filter((one) => holds(one, on));
  }

  /** A place covers a unit when it is the unit or a verksamhet above it. */
  covers(place: string, unit: string): boolean {
    return place === unit || this.above(unit).some(({ name }) => name === place);
  }

  /** The last day of an absence: an open one lasts to the end of the horizon. */
  endOf({ to }: R.Absence): Day {
    return to ?? this.until;
  }

  isAwayBy(absence: R.Absence, on: Day): boolean {
    return absence.from <= on && on <= this.endOf(absence);
  }

  /** Someone at work somewhere that day. An absence from one place alone keeps nobody from standing in for others. */
  isPresent(person: R.Person, on: Day): boolean {
    return (
      this.assignmentsOn(person, on).length > 0 &&
      this.isEmployed(person, on) &&
      !this.region.absences.some(
        (one) => one.person === person.id && one.concerns === undefined && this.isAwayBy(one, on),
      )
    );
  }

  /** Someone who can watch what lies at a unit that day. */
  isPresentAt(person: R.Person, unit: string, on: Day): boolean {
    return this.isPresent(person, on) && !this.absencesAt(person, unit).some((one) => this.isAwayBy(one, on));
  }

  /** The absences that keep someone from watching at a unit. */
  absencesAt({ id }: R.Person, unit: string): readonly R.Absence[] {
    return this.region.absences.filter(
      (one) => one.person === id && (one.concerns === undefined || this.covers(one.concerns, unit)),
    );
  }

  /** Those named, and those who staff a funktion that is named. */
  personsOf(names: readonly string[]): readonly R.Person[] {
    const ids = names.flatMap((name) => (isGroup(name) ? this.staffOf(name) : [name]));
    return [...new Set(ids)].map((id) => this.person(id));
  }

  staffOf(group: string): readonly string[] {
    return this.region.groups.find(({ name }) => name === group)?.staff ?? [];
  }

  /** Whether someone holds one of some roles that day in a verksamhet. */
  hasRole(person: R.Person, roles: readonly string[], verksamhet: string, on: Day): boolean {
    return (
      this.isEmployed(person, on) &&
      this.assignmentsOn(person, on).some(
        ({ role, place }) => roles.includes(role) && this.verksamhetOf(place) === verksamhet,
      )
    );
  }

  /** The verksamheter in which someone has uppdrag on some day of a period. */
  verksamheterIn({ assignments }: R.Person, first: Day, last: Day): ReadonlySet<string> {
    const during = assignments.filter(
      ({ from, to }) => (from === undefined || from <= last) && (to === undefined || to >= first),
    );
    return new Set(during.map(({ place }) => this.verksamhetOf(place)));
  }
}

/** What is found. */
export interface Fault {
  readonly code: string;
  readonly severity: 'fel' | 'varning' | 'upplysning' | 'tips';
  /** The key of what is marked. */
  readonly at: string;
  /** What an exception that forgives it is for: any of these. */
  readonly subjects: readonly string[];
  /** The days on which it holds, where it is one of days; how many is then told. */
  readonly days?: readonly Day[];
  /** Of its days the first alone is told, not how many they are. */
  readonly isUncounted?: boolean;
  /** A day that is told with it, without a number of days. */
  readonly first?: Day;
  /** The later days on which it will hold; the first is told. */
  readonly later?: readonly Day[];
  /** Of what holds today, the days on which it goes on; where nothing is written here, all. */
  readonly goesOn?: readonly Day[];
  readonly after?: boolean;
  readonly suppressed?: boolean;
}

/** A fault in one line of words, by which it is compared. */
export function told(fault: Fault): string {
  const first = fault.later?.[0] ?? fault.days?.[0] ?? fault.first;
  return [
    fault.code,
    fault.severity,
    `vid ${fault.at}`,
    ...(first === undefined ? [] : [`först ${date(first)}`]),
    ...(fault.days === undefined || fault.isUncounted === true ? [] : [`${fault.days.length} dagar`]),
    ...(fault.later === undefined ? [] : ['senare']),
    ...(fault.after === true ? ['efter horisonten'] : []),
    ...(fault.suppressed === true ? ['ursäktat'] : []),
  ].join(' ');
}
