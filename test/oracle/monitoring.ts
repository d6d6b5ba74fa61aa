/** MC-BEV-01 to 04 and MC-ANS-02: how often and by whom shared inboxes are watched, minute by minute and day by day. */
import { type Day, date, days, isSpecial, type Minute, weekday } from './calendar.ts';
import { isGroup, lineKey } from './print.ts';
import type { Fault, Questions } from './questions.ts';
import type * as R from './region.ts';
import type { Requirements } from './versions.ts';

/** An inbox with what its clauses say of it. */
interface Watched {
  readonly key: string;
  readonly unit: R.Unit;
  readonly inbox: R.Inbox;
  /** How often a day, within opening hours or not, by the clause that says so; undefined where none does. */
  readonly often: readonly Often[];
  readonly people: { readonly code: string; readonly severity: Fault['severity'] };
  readonly subjects: readonly string[];
}

interface Often {
  readonly code: string;
  readonly needed: number;
  readonly withinHours: boolean;
}

export function monitoringFaults(ask: Questions, requirements: Requirements): readonly Fault[] {
  return inboxesOf(ask, requirements).flatMap((watched) => {
    const mode = ask.modeOn(watched.unit.name, ask.region.asOf);
    if (mode === 'arkiverad') return [];
    const faults = [...oftenFaults(ask, watched), ...peopleFaults(ask, watched), ...substituteFaults(ask, watched)];
    return mode === 'läsläge' ? faults.map((one): Fault => ({ ...one, severity: 'upplysning' })) : faults;
  });
}

function inboxesOf(ask: Questions, requirements: Requirements): readonly Watched[] {
  const ofUnits = ask.region.units.flatMap((unit) =>
    unit.inboxes.map((inbox): Watched => {
      const key = `${unit.name}.${inbox.kind}`;
      const often = requirements.often(inbox.kind, unit, ask);
      const severity = inbox.kind === 'meddelande' ? 'fel' : 'varning';
      return {
        key,
        unit,
        inbox,
        often: often.map((one) => ({ ...one, withinHours: true })),
        people: { code: 'MC-BEV-02', severity },
        subjects: [key, unit.name],
      };
    }),
  );
  const ofFunctions = ask.region.functions.map(
    (inbox): Watched => ({
      key: inbox.name,
      unit: ask.unit(inbox.unit),
      inbox,
      often: requirements.has('MC-BEV-04') ? [{ code: 'MC-BEV-04', needed: 1, withinHours: false }] : [],
      people: { code: 'MC-BEV-04', severity: 'fel' },
      subjects: [inbox.name, inbox.unit],
    }),
  );
  return [...ofUnits, ...ofFunctions];
}

/** What is said by several clauses of one place is said by the first, the region's. */
function oftenFaults(ask: Questions, watched: Watched): readonly Fault[] {
  return watched.often.reduce<readonly Fault[]>((told, often) => {
    const more = new Counting(ask, watched, often).faults();
    return [...told, ...more.filter((one) => !told.some(({ at }) => at === one.at))];
  }, []);
}

class Counting {
  readonly #ask: Questions;
  readonly #watched: Watched;
  readonly #often: Often;

  constructor(ask: Questions, watched: Watched, often: Often) {
    this.#ask = ask;
    this.#watched = watched;
    this.#often = often;
  }

  faults(): readonly Fault[] {
    const { key, inbox } = this.#watched;
    if (inbox.lines.length === 0) return this.#often.needed > 0 ? [this.#fault(key)] : [];
    const isSparse = this.#openWeekdays().some((one) => this.#counted(this.#weeklyLines(one)) < this.#often.needed);
    return [
      ...(isSparse ? [this.#fault(lineKey(key, 0))] : []),
      ...this.#twice(),
      ...this.#outside(),
      ...this.#otherHours(),
    ];
  }

  #fault(at: string, more: Partial<Fault> = {}): Fault {
    return { code: this.#often.code, severity: 'fel', at, subjects: this.#watched.subjects, ...more };
  }

  #openWeekdays(): readonly number[] {
    return [0, 1, 2, 3, 4, 5, 6].filter((one) => this.#ask.weekly(this.#watched.unit, one).length > 0);
  }

  /** The lines of an ordinary week that go for a weekday. */
  #weeklyLines(weekdayOf: number): readonly R.Line[] {
    return this.#watched.inbox.lines.filter(({ days: on }) =>
      typeof on === 'string' ? on === 'dagligen' : !('date' in on) && on.includes(weekdayOf),
    );
  }

  /** All checks, those at one time each by itself. */
  #counted(lines: readonly R.Line[]): number {
    return lines.reduce((sum, { count, times }) => sum + (count ?? Math.max(times.length, 1)), 0);
  }

  /** Two checks at one time of an open weekday, of holidays or of a date, told at the second, where more than one is asked for. */
  #twice(): readonly Fault[] {
    if (this.#often.needed < 2) return [];
    const { lines } = this.#watched.inbox;
    const dates = lines.flatMap(({ days: on }) => (typeof on === 'object' && 'date' in on ? [on.date] : []));
    const groups = [
      ...this.#openWeekdays().map((one) => this.#weeklyLines(one)),
      lines.filter(({ days: on }) => on === 'helgdagar'),
      ...dates.map((one) => lines.filter((line) => isForDate(line) && line.days.date === one && !isForeign(this.#ask, line))),
    ];
    const at = new Set<string>();
    for (const group of groups) {
      const seen = new Set<Minute>();
      for (const line of group) {
        for (const [index, time] of line.times.entries()) {
          if (seen.has(time)) at.add(this.#timeKey(lines.indexOf(line), index));
          seen.add(time);
        }
      }
    }
    return [...at].map((one) => this.#fault(one));
  }

  #timeKey(line: number, index: number): string {
    return `${lineKey(this.#watched.key, line)} kl ${index}`;
  }

  /** Each time that lies outside the hours of some day it is for. */
  #outside(): readonly Fault[] {
    const { unit, inbox } = this.#watched;
    if (!this.#often.withinHours) return [];
    return inbox.lines.flatMap(({ days: on, times }, line) =>
      times.flatMap((time, index): readonly Fault[] => {
        const at = this.#timeKey(line, index);
        if (on === 'helgdagar' || (typeof on === 'object' && 'date' in on)) {
          const first = this.#datesOf(on).find(
            (one) => this.#asksFor(one) && !isAssumed(unit, one) && !isInside(time, this.#ask.spansOn(unit, one)),
          );
          return first === undefined ? [] : [this.#fault(at, { first })];
        }
        const weekdays = on === 'dagligen' ? this.#openWeekdays() : (on as readonly number[]);
        if (unit.week === 'none') return [];
        return weekdays.every((one) => isInside(time, this.#ask.weekly(unit, one))) ? [] : [this.#fault(at)];
      }),
    );
  }

  #datesOf(on: 'helgdagar' | { readonly date: Day }): readonly Day[] {
    const { region, horizon } = this.#ask;
    if (on === 'helgdagar') return horizon.filter((one) => isSpecial(one) && this.#ask.isOpen(this.#watched.unit, one));
    return on.date >= region.asOf && on.date <= this.#ask.until ? [on.date] : [];
  }

  /** From the day on which it will be in läsläge or an archive nothing is asked of a unit. */
  #asksFor(on: Day): boolean {
    return asksFor(this.#ask, this.#watched.unit, on);
  }

  /** Days with other hours than the week's, on which too few of the checks lie inside them. */
  #otherHours(): readonly Fault[] {
    const { unit } = this.#watched;
    const dated = unit.deviating.map((one) => ({ day: one.day, at: `${unit.name} avvikande ${date(one.day)}` }));
    const holidays =
      unit.holidays.length === 0
        ? []
        : this.#ask.horizon
            .filter((one) => isSpecial(one) && !unit.deviating.some((other) => other.day === one))
            .map((one) => ({ day: one, at: `${unit.name} helgdagar` }));
    const sparse = [...dated, ...holidays].filter(({ day }) => this.#isSparseOn(day));
    return sparse
      .filter(({ at }, index) => sparse.findIndex((one) => one.at === at) === index)
      .map(({ day: first, at }) => this.#fault(at, { severity: 'upplysning', first }));
  }

  #isSparseOn(on: Day): boolean {
    const { unit } = this.#watched;
    const { asOf } = this.#ask.region;
    const spans = this.#ask.spansOn(unit, on);
    if (on < asOf || on > this.#ask.until || spans.length === 0 || !this.#asksFor(on)) return false;
    const isOpenWeekday = this.#ask.weekly(unit, weekday(on)).length > 0;
    if (isOpenWeekday && this.#counted(this.#weeklyLines(weekday(on))) < this.#often.needed) return false;
    const lines = this.#watched.inbox.lines.filter((one) => appliesOn(one, on));
    const weekly = lines.filter((one) => isWeekly(one));
    const usual = weekly.flatMap(({ times }) => times);
    const added = lines.flatMap((one) => (isWeekly(one) ? [] : one.times.filter((time) => !usual.includes(time))));
    const inside = [...usual, ...added].filter((time) => !this.#often.withinHours || isInside(time, spans));
    return inside.length + this.#counted(lines.filter((one) => one.times.length === 0)) < this.#often.needed;
  }
}

/** A line for an ordinary week. */
function isWeekly(line: R.Line): boolean {
  return line.days !== 'helgdagar' && !isForDate(line);
}

function isAssumed(unit: R.Unit, on: Day): boolean {
  return unit.week === 'none' && !isSpecial(on) && !unit.deviating.some((one) => one.day === on);
}

export function isInside(time: Minute, spans: readonly R.Hours[]): boolean {
  return spans.some(([open, shut]) => open <= time && time <= shut);
}

/** Whether a line goes for a day on which the unit is open. */
export function appliesOn({ days: on }: R.Line, day: Day): boolean {
  if (on === 'dagligen') return true;
  if (on === 'helgdagar') return isSpecial(day);
  return 'date' in on ? on.date === day : on.includes(weekday(day));
}

function asksFor(ask: Questions, unit: R.Unit, on: Day): boolean {
  const mode = ask.modeOn(unit.name, on);
  if (mode === 'arkiverad') return false;
  return mode !== 'läsläge' || ask.modeOn(unit.name, ask.region.asOf) === 'läsläge';
}

/** Who is named on each line, whether they are members, and whether one of them is there. */
function peopleFaults(ask: Questions, watched: Watched): readonly Fault[] {
  return watched.inbox.lines.flatMap((line, index): readonly Fault[] => {
    if (isForeign(ask, line) || (isForDate(line) && !asksFor(ask, watched.unit, line.days.date))) return [];
    const at = lineKey(watched.key, index);
    const fault = (more: Partial<Fault>): Fault => ({ ...watched.people, at, subjects: watched.subjects, ...more });
    return [
      ...(line.by.length === 0 ? [fault({})] : []),
      ...[...named(line.by, `${at} av`), ...named(line.substitutes, `${at} ersättare`)].flatMap((one) =>
        memberFaults(ask, watched, line, one, fault),
      ),
      ...absentDays(ask, watched, line, fault),
    ];
  });
}

/** A line for a date outside the horizon is not judged. */
function isForeign(ask: Questions, line: R.Line): boolean {
  return isForDate(line) && (line.days.date < ask.region.asOf || line.days.date > ask.until);
}

function isForDate(line: R.Line): line is R.Line & { readonly days: { readonly date: Day } } {
  return typeof line.days === 'object' && 'date' in line.days;
}

function named(names: readonly string[], key: string): readonly { readonly name: string; readonly at: string }[] {
  return names.map((name, index) => ({ name, at: `${key} ${index}` }));
}

function memberFaults(
  ask: Questions,
  { inbox, unit, people }: Watched,
  line: R.Line,
  { name, at }: { readonly name: string; readonly at: string },
  fault: (more: Partial<Fault>) => Fault,
): readonly Fault[] {
  const ids = isGroup(name) ? ask.staffOf(name) : [name];
  const isMember = (on: Day): boolean =>
    inbox.members.some(
      (one) => ids.includes(one.person) && (one.from === undefined || one.from <= on) && (one.to === undefined || on <= one.to),
    );
  if (isForDate(line)) return isMember(line.days.date) ? [] : [fault({ at })];
  if (!isMember(ask.region.asOf)) return [fault({ at })];
  if (ids.every((id) => isGone(ask, id))) return [];
  const later = ask.horizon.filter((on) => !isMember(on) && asksFor(ask, unit, on));
  return later.length === 0 ? [] : [fault({ at, later, severity: people.severity === 'fel' ? 'varning' : 'upplysning' })];
}

/** Someone without uppdrag today, of whom that is said. */
function isGone(ask: Questions, id: string): boolean {
  const person = ask.person(id);
  return ask.assignmentsOn(person, ask.region.asOf).length === 0 || !ask.isEmployed(person, ask.region.asOf);
}

/** The open days the line is for on which nobody on it is there; after the horizon those of an absence with an end. */
function absentDays(
  ask: Questions,
  { unit }: Watched,
  line: R.Line,
  fault: (more: Partial<Fault>) => Fault,
): readonly Fault[] {
  const persons = ask.personsOf([...line.by, ...line.substitutes]);
  if (persons.length === 0) return [];
  const isLacking = (on: Day): boolean =>
    appliesOn(line, on) &&
    ask.isOpen(unit, on) &&
    asksFor(ask, unit, on) &&
    !persons.some((one) => ask.isPresentAt(one, unit.name, on));
  const within = ask.horizon.filter(isLacking);
  const away = persons.flatMap((one) => ask.absencesAt(one, unit.name)).filter(({ to }) => to !== undefined);
  const last = Math.max(ask.until, ...away.map((one) => ask.endOf(one)));
  const after = days(ask.until + 1, last).filter(
    (on) => away.some((one) => ask.isAwayBy(one, on)) && isLacking(on),
  );
  return [
    ...(within.length > 0 ? [fault({ days: within })] : []),
    ...(after.length > 0 ? [fault({ days: after, after: true, severity: 'upplysning' })] : []),
  ];
}

/** A line that names a single person, or a funktion with a single one, and nobody to stand in. */
function substituteFaults(ask: Questions, watched: Watched): readonly Fault[] {
  return watched.inbox.lines.flatMap((line, index): readonly Fault[] => {
    const [only, ...others] = line.by;
    if (only === undefined || others.length > 0 || line.substitutes.length > 0) return [];
    if (isGroup(only) && ask.staffOf(only).length !== 1) return [];
    if (isForeign(ask, line) || (isForDate(line) && !asksFor(ask, watched.unit, line.days.date))) return [];
    const at = lineKey(watched.key, index);
    return [{ code: 'MC-ANS-02', severity: 'upplysning', at, subjects: watched.subjects }];
  });
}
