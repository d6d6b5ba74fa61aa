/** Nobody is given access to a unit in read-only mode who had none when it was in drift. */
import {
  type Absence,
  administrationOf,
  type Declaration,
  personNamed,
  type Ref,
  type Unit,
} from '../../model/index.ts';
import { daySet, FIRST_DAY, formatDay, type Interval, LAST_DAY } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { type Messages, markOf } from '../api/index.ts';
import { ACCESS } from '../support/causes.ts';
import { delegatedIn, knownDelegates } from '../support/delegation.ts';
import { modeNotes } from '../support/mode-lines.ts';
import { titled } from '../support/naming.ts';
import { isInboxThatHolds, unitOfInbox } from '../support/shared-inboxes.ts';
import { dayTold, readOnlyDays } from './days.ts';
import { firstDelegatedIn } from './delegates.ts';
import { firstFault } from './first-fault.ts';
import { readOnlyWork } from './owners.ts';
import { type ReadOnlyJudging, rule } from './parameters.ts';

const ALWAYS: Interval = { from: FIRST_DAY, to: LAST_DAY };

/** Said instead of RUT-019 of the same reference. */
const cause = ACCESS;

const messages = {
  newAccess: {
    cause,
    sv: '{person} är ny i {unit}, som är i läsläge[ efter horisonten]',
    en: '{person} is new in {unit}, which is in read-only mode[ after the horizon]',
    later: {
      sv: 'Från {fromDay} är {unit} i läsläge, och {person} är ny där',
      en: 'From {fromDay} {unit} is in read-only mode, and {person} is new there',
    },
    advice: {
      sv: 'Ta bort personen här. Den som har kommit till efter {after} ges inte behörighet.',
      en: 'Remove the person here. Whoever has come after {after} is not given access.',
    },
  },
  noAssignment: {
    cause,
    sv: '{person} saknar uppdrag i {within}, och {unit} är i läsläge[ efter horisonten]',
    en: '{person} has no assignment in {within}, and {unit} is in read-only mode[ after the horizon]',
    later: {
      sv: 'Från {fromDay} saknar {person} uppdrag i {within}, och {unit} är då i läsläge',
      en: 'From {fromDay} {person} has no assignment in {within}, and {unit} is in read-only mode then',
    },
    advice: {
      sv: 'Ta bort personen här, eller rätta uppdraget om det fanns redan {after}.',
      en: 'Remove the person here, or correct the assignment if it was there on {after} already.',
    },
  },
} satisfies Messages;

type AccessJudging = ReadOnlyJudging<typeof messages>;

export const newAccess = rule({
  messages,
  unit(unit, judging) {
    if (!isEverReadOnly(unit, judging)) return;
    for (const ref of [...unit.administrators.persons, ...(unit.readAccess?.persons ?? [])]) {
      judgeAccess(unit, unit, ref, ALWAYS, judging);
    }
  },
  inbox(subject, judging) {
    const { owner, inbox } = subject;
    const unit = unitOfInbox(judging.ws, owner);
    if (unit === undefined || !isEverReadOnly(unit, judging) || !isInboxThatHolds(subject)) return;
    for (const { person, period } of inbox.members) {
      if (period.readable && period.to >= judging.asOf) judgeAccess(unit, owner, person, period, judging);
    }
    for (const ref of inbox.administrators.persons) judgeAccess(unit, owner, ref, ALWAYS, judging);
  },
  absence: judgeDelegates,
});

/** The ombud of someone who works in one unit alone reads what concerns that unit. */
function judgeDelegates(absence: Absence, judging: AccessJudging): void {
  const { ws, asOf } = judging;
  const owner = delegatedIn(ws, absence)?.owner;
  const work = owner === undefined || owner.noPersonalInbox !== undefined ? undefined : readOnlyWork(ws, owner, asOf);
  const unit = work?.units.length === 1 ? work.units[0] : undefined;
  if (work === undefined || unit?.kind !== 'unit' || !daySet.contains(readOnlyDays(ws, unit), asOf)) return;
  for (const { delegate, period } of knownDelegates(ws, absence, asOf)) {
    if (firstDelegatedIn(work.days, period, asOf) === undefined) {
      judgeAccess(unit, absence, delegate.person, ALWAYS, judging);
    }
  }
}

/** @param period when he has the access */
function judgeAccess(unit: Unit, bearer: Declaration, ref: Ref, period: Interval, judging: AccessJudging): void {
  const { ws, parameters, report } = judging;
  const person = personNamed(ws, ref.name);
  if (person === undefined || parameters.after === undefined) return;
  const found = firstFault({ person, unit, period, after: parameters.after }, judging);
  if (found !== undefined) {
    const within = titled(administrationOf(ws, unit) ?? unit);
    const args = { person: personTitle(person), unit: titled(unit), within, after: formatDay(parameters.after) };
    const trigger = found.fault === 'new' ? 'newAccess' : 'noAssignment';
    const more = { holdsOn: daySet.of(found.day, found.day), related: modeNotes(ws, unit, found.day) };
    report(trigger, markOf(bearer, ref.at), args, more);
  }
}

function isEverReadOnly(unit: Unit, judging: AccessJudging): boolean {
  return dayTold(readOnlyDays(judging.ws, unit), judging) !== undefined;
}
