/** RUT-019: someone who is relied on without an uppdrag in force, or who is no longer employed. */
import {
  type Declaration,
  holdsOn,
  type Member,
  type MonitoringLine,
  type Person,
  personNamed,
  type Ref,
  type Watcher,
} from '../../model/index.ts';
import { type Day, formatDay } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { defineRule, type Judging, type Message, markOf } from '../api/index.ts';

/** What LL-ATK-02 says of the same reference goes before. */
const YIELDING = { cause: 'access', yields: true } as const;

const messages = {
  unassigned: {
    ...YIELDING,
    sv: '{person} har inget pågående uppdrag',
    en: '{person} has no assignment in force',
    advice: {
      sv: 'Ta bort namnet härifrån, eller lägg till uppdraget.',
      en: 'Remove the name from here, or add the assignment.',
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
  for (const ref of refs) judgePerson(declaration, ref, told.asOf, told);
}

/** A membership that has yet to begin is judged on its first day too. */
function judgeMembers(declaration: Declaration, members: readonly Member[], told: Told): void {
  for (const { person, period } of members) {
    if (period.readable && period.to >= told.asOf)
      judgePerson(declaration, person, Math.max(told.asOf, period.from), told);
  }
}

function judgeMonitoring(declaration: Declaration, lines: readonly MonitoringLine[], told: Told): void {
  for (const { watchers, substitutes, days } of lines) {
    if (days.kind === 'date' && days.day < told.asOf) continue;
    judgeWatchers(declaration, watchers, told);
    judgeWatchers(declaration, substitutes, told);
  }
}

function judgeWatchers(declaration: Declaration, watchers: readonly Watcher[], told: Told): void {
  for (const watcher of watchers) {
    if (!watcher.isFunction) judgePerson(declaration, watcher, told.asOf, told);
  }
}

function judgePerson(declaration: Declaration, ref: Ref, from: Day, told: Told): void {
  const { ws, asOf } = told;
  const person = personNamed(ws, ref.name);
  if (person === undefined || person.broken) return;
  if (hasLeft(person, asOf)) {
    reportPerson('left', declaration, ref, person, told);
  } else if (!isAssignedOn(person, asOf) && !isAssignedOn(person, from)) {
    reportPerson('unassigned', declaration, ref, person, told);
  }
}

function reportPerson(
  trigger: keyof typeof messages,
  declaration: Declaration,
  ref: Ref,
  person: Person,
  told: Told,
): void {
  const related = [{ mark: markOf(person, person.nameAt), message: { sv: 'Personen.', en: 'The person.' } }];
  const lastDay = person.employment === undefined ? '' : formatDay(person.employment.to);
  told.report(trigger, markOf(declaration, ref.at), { person: personTitle(person), lastDay }, { related });
}

function hasLeft({ employment }: Person, asOf: Day): boolean {
  return employment?.readable === true && employment.to < asOf;
}

/** An uppdrag that could not be read may be in force; so is one whose place is not known. */
function isAssignedOn({ assignments }: Person, day: Day): boolean {
  return assignments.some(({ period }) => !period.readable || holdsOn(period, day));
}
