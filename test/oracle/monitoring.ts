/** MC-BEV-01, 03 and 04: how often shared inboxes are watched, minute by minute and day by day. */
import { type Day, date, holds, isSpecial, type Minute, weekday } from './calendar.ts';
import { lineKey } from './print.ts';
import type { Fault, Questions } from './questions.ts';
import { inReadOnly } from './read-only.ts';
import type * as R from './region.ts';
import type { Requirements } from './versions.ts';
import {
  appliesOn,
  asksFor,
  byFirst,
  inboxesOf,
  isForDate,
  isForeign,
  isInside,
  type Often,
  type Reasoned,
  type Watched,
} from './watched.ts';
import { peopleFaults, substituteFaults } from './watchers.ts';

export function monitoringFaults(ask: Questions, requirements: Requirements): readonly Fault[] {
  return inboxesOf(ask, requirements).flatMap((watched) => {
    const mode = ask.modeOn(watched.unit.name, ask.region.asOf);
    if (mode === 'arkiverad') return [];
    const faults = [
      ...byFirst(watched.often.map((often) => new Counting(ask, watched, often).faults())),
      ...peopleFaults(ask, watched),
      ...substituteFaults(ask, watched),
    ];
    const isMild = ({ code }: Fault): boolean => mode === 'läsläge' && code.startsWith('MC-');
    return faults.map((one): Fault => (isMild(one) ? inReadOnly(ask, watched.unit.name, one) : one));
  });
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

  faults(): readonly Reasoned[] {
    const { key, inbox } = this.#watched;
    if (inbox.lines.length === 0) return this.#often.needed > 0 ? [this.#fault('few', key)] : [];
    const isSparse = this.#openWeekdays().some((one) => this.#counted(this.#weeklyLines(one)) < this.#often.needed);
    return [
      ...(isSparse ? [this.#fault('few', lineKey(key, 0))] : []),
      ...this.#twice(),
      ...this.#outside(),
      ...this.#otherHours(),
    ];
  }

  #fault(why: string, at: string, more: Partial<Fault> = {}): Reasoned {
    return { why, code: this.#often.code, severity: 'fel', at, subjects: this.#watched.subjects, ...more };
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
  #twice(): readonly Reasoned[] {
    if (this.#often.needed < 2) return [];
    const { lines } = this.#watched.inbox;
    const dates = lines.flatMap(({ days: on }) => (typeof on === 'object' && 'date' in on ? [on.date] : []));
    const groups = [
      ...this.#openWeekdays().map((one) => this.#weeklyLines(one)),
      lines.filter(({ days: on }) => on === 'helgdagar'),
      ...dates.map((one) =>
        lines.filter(
          (line) => isForDate(line) && line.days.date === one && !isForeign(this.#ask, line) && this.#asksFor(one),
        ),
      ),
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
    return [...at].map((one) => this.#fault('twice', one));
  }

  #timeKey(line: number, index: number): string {
    return `${lineKey(this.#watched.key, line)} kl ${index}`;
  }

  /** Each time that lies outside the hours of some day it is for. */
  #outside(): readonly Reasoned[] {
    const { unit, inbox } = this.#watched;
    if (!this.#often.withinHours) return [];
    return inbox.lines.flatMap(({ days: on, times }, line) =>
      times.flatMap((time, index): readonly Reasoned[] => {
        const at = this.#timeKey(line, index);
        if (on === 'helgdagar' || (typeof on === 'object' && 'date' in on)) {
          const strange = this.#datesOf(on).filter(
            (one) => this.#asksFor(one) && !isAssumed(unit, one) && !isInside(time, this.#ask.spansOn(unit, one)),
          );
          const inUse = strange.filter((one) => this.#ask.isInUse(unit.name, one));
          const days = inUse.length === 0 ? strange : inUse;
          return days.length === 0 ? [] : [this.#fault('outside', at, { days, isUncounted: true })];
        }
        const weekdays = on === 'dagligen' ? this.#openWeekdays() : (on as readonly number[]);
        if (unit.week === 'none') return [];
        return weekdays.every((one) => isInside(time, this.#ask.weekly(unit, one))) ? [] : [this.#fault('outside', at)];
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
  #otherHours(): readonly Reasoned[] {
    const { unit } = this.#watched;
    const dated = unit.deviating.map((one) => ({ day: one.day, at: `${unit.name} avvikande ${date(one.day)}` }));
    const holidays =
      unit.holidays.length === 0
        ? []
        : this.#ask.horizon
            .filter((one) => isSpecial(one) && !unit.deviating.some((other) => other.day === one))
            .map((one) => ({ day: one, at: `${unit.name} helgdagar` }));
    const sparse = [...dated, ...holidays].filter(({ day }) => this.#isSparseOn(day));
    return [...new Set(sparse.map(({ at }) => at))].map((at) => {
      const days = sparse.filter((one) => one.at === at).map(({ day }) => day);
      return this.#fault('other hours', at, { severity: 'upplysning', days, isUncounted: true });
    });
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

/** A day on which nothing that is written says when the unit is open, or that it is not. */
function isAssumed(unit: R.Unit, on: Day): boolean {
  const isClosed = unit.closed.some((one) => holds(one, on));
  return unit.week === 'none' && !isClosed && !unit.deviating.some((one) => one.day === on);
}
