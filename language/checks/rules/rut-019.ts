/** RUT-019: someone who is relied on without an uppdrag in force, or who is no longer employed. */
import {
  type Declaration,
  daysAssigned,
  type Member,
  type MonitoringLine,
  ofFewOrRemembered,
  type Person,
  personNamed,
  type Ref,
  type Watcher,
  type Workspace,
} from '../../model/index.ts';
import { type DaySet, daySet, formatDay, LAST_DAY } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { defineRule, type Judging, type Message, markOf } from '../api/index.ts';
import { ACCESS, MAY_ADMINISTER } from '../support/causes.ts';
import { note } from '../support/notes.ts';

/** What LL-ATK-02 says of the same reference goes before, and that an administrator may not or that none is left. */
const YIELDING = { cause: ACCESS, yields: true, saidBy: MAY_ADMINISTER } as const;

const messages = {
  unassigned: {
    ...YIELDING,
    sv: '{person} har inget pågående uppdrag',
    en: '{person} has no assignment in force',
    advice: {
      sv: 'Ta bort namnet härifrån, eller lägg till uppdraget.',
      en: 'Remove the name from here, or add the assignment.',
    },
    later: {
      sv: 'Från {fromDay} har {person} inget pågående uppdrag',
      en: 'From {fromDay} {person} has no assignment in force',
      advice: {
        sv: 'Ge medlemskapet ett slut, ersätt namnet till dess, eller förläng uppdraget.',
        en: 'Give the membership an end, replace the name by then, or extend the assignment.',
      },
    },
  },
  left: {
    ...YIELDING,
    sv: '{person} slutade sin anställning {lastDay}',
    en: '{person} left the employment on {lastDay}',
    advice: {
      sv: 'Ta bort namnet härifrån, eller rätta anställningen.',
      en: 'Remove the name from here, or correct the employment.',
    },
    later: {
      sv: '{person} slutar sin anställning {lastDay}',
      en: '{person} leaves the employment on {lastDay}',
      advice: {
        sv: 'Ge medlemskapet ett slut, ersätt namnet till dess, eller rätta anställningen.',
        en: 'Give the membership an end, replace the name by then, or correct the employment.',
      },
    },
  },
} as const satisfies Record<string, Message>;

type Told = Judging<unknown, typeof messages>;

export const rut019 = defineRule({
  code: 'RUT-019',
  severity: 'warning',
  messages,
  judge: {
    unit(unit, told) {
      judgeAll(unit, unit.administrators.persons, told);
      judgeMonitoring(unit, unit.certificateMonitoring?.monitoring ?? [], told);
    },
    inbox({ owner, inbox }, told) {
      judgeMembers(owner, inbox.members, told);
      judgeAll(owner, inbox.administrators.persons, told);
      judgeMonitoring(owner, inbox.monitoring, told);
    },
    function: (group, told) => judgeAll(group, group.staff, told),
  },
});

function judgeAll(declaration: Declaration, refs: readonly Ref[], told: Told): void {
  for (const ref of refs) judgePerson(declaration, ref, { from: told.asOf, to: LAST_DAY }, told);
}

/** A membership that has yet to begin is judged on its first day too. */
function judgeMembers(declaration: Declaration, members: readonly Member[], told: Told): void {
  for (const { person, period } of members) {
    if (period.readable && period.to >= told.asOf) {
      judgePerson(declaration, person, { from: Math.max(told.asOf, period.from), to: period.to }, told);
    }
  }
}

function judgeMonitoring(declaration: Declaration, lines: readonly MonitoringLine[], told: Told): void {
  for (const { watchers, substitutes, days } of lines) {
    if (days.kind === 'date' && days.day < told.asOf) continue;
    const on = { from: told.asOf, to: days.kind === 'date' ? days.day : LAST_DAY };
    judgeWatchers(declaration, watchers, on, told);
    judgeWatchers(declaration, substitutes, on, told);
  }
}

function judgeWatchers(declaration: Declaration, watchers: readonly Watcher[], on: daySet.Interval, told: Told): void {
  for (const watcher of watchers) {
    if (!watcher.isFunction) judgePerson(declaration, watcher, on, told);
  }
}

function judgePerson(declaration: Declaration, ref: Ref, on: daySet.Interval, told: Told): void {
  const { ws, asOf, report } = told;
  const person = personNamed(ws, ref.name);
  if (person === undefined || person.broken) return;
  const { left, unassigned } = daysWithoutWork(ws, person, told);
  if (daySet.isEmpty(left) && daySet.isEmpty(unassigned)) return;
  const related = [note(person, person.nameAt, 'Personen.', 'The person.')];
  const lastDay = person.employment === undefined ? '' : formatDay(person.employment.to);
  const args = { person: personTitle(person), lastDay };
  const mark = markOf(declaration, ref.at);
  const days = daySet.of(on.from, on.to);
  const today = daySet.of(asOf, asOf);
  report('left', mark, args, { holdsOn: daySet.intersect(left, daySet.union(days, today)), related });
  const relied = daySet.contains(unassigned, on.from) ? daySet.union(days, today) : days;
  report('unassigned', mark, args, { holdsOn: daySet.intersect(unassigned, relied), related });
}

/** The days of the horizon on which someone has left the employment, and those without an uppdrag in force. */
interface DaysWithoutWork {
  readonly left: DaySet;
  readonly unassigned: DaySet;
}

function daysWithoutWork(ws: Workspace, person: Person, { asOf, until }: Told): DaysWithoutWork {
  return ofFewOrRemembered(ws, person, `without work:${asOf}:${until}`, () => {
    const { employment } = person;
    const horizon = daySet.of(asOf, until);
    const isEnding = employment?.readable === true && employment.to < until;
    return {
      left: isEnding ? daySet.of(Math.max(employment.to + 1, asOf), until) : daySet.EMPTY,
      unassigned: daySet.subtract(horizon, daysAssigned(ws, person)),
    };
  });
}
