/** Nobody is given access to a unit in read-only mode who had none when it was in drift. */
import {
  type Absence,
  type Declaration,
  isModeUncertain,
  modeOn,
  personNamed,
  type Ref,
  type Unit,
  type Workspace,
} from '../../model/index.ts';
import { type Day, FIRST_DAY, formatDay } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { type Messages, markOf } from '../api/index.ts';
import { delegatedIn, knownDelegates } from '../support/delegation.ts';
import { modeNotes } from '../support/mode-lines.ts';
import { titled } from '../support/naming.ts';
import { isInboxThatHolds, unitOfInbox } from '../support/shared-inboxes.ts';
import { accessFault } from './access.ts';
import { firstDelegatedIn } from './delegates.ts';
import { readOnlyWork } from './owners.ts';
import { type ReadOnlyJudging, rule } from './parameters.ts';

/** Said instead of RUT-019 of the same reference. */
const cause = 'access';

const messages = {
  newAccess: {
    cause,
    sv: '{person} är ny i {unit}, som är i läsläge[ efter horisonten]',
    en: '{person} is new in {unit}, which is in read-only mode[ after the horizon]',
    advice: {
      sv: 'Ta bort personen här. Den som har kommit till efter {after} ges inte behörighet.',
      en: 'Remove the person here. Whoever has come after {after} is not given access.',
    },
  },
  noAssignment: {
    cause,
    sv: '{person} saknar uppdrag i {unit}, som är i läsläge[ efter horisonten]',
    en: '{person} has no assignment in {unit}, which is in read-only mode[ after the horizon]',
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
    if (isReadOnly(judging.ws, unit, judging.asOf)) {
      for (const ref of [...unit.administrators.persons, ...(unit.readAccess?.persons ?? [])]) {
        judgeAccess(unit, unit, ref, FIRST_DAY, judging);
      }
    }
  },
  inbox(subject, judging) {
    const { owner, inbox } = subject;
    const unit = unitOfInbox(judging.ws, owner);
    if (unit === undefined || !isReadOnly(judging.ws, unit, judging.asOf) || !isInboxThatHolds(subject)) {
      return;
    }
    for (const { person, period } of inbox.members) {
      if (period.readable && period.to >= judging.asOf) {
        judgeAccess(unit, owner, person, period.from, judging);
      }
    }
    for (const ref of inbox.administrators.persons) {
      judgeAccess(unit, owner, ref, FIRST_DAY, judging);
    }
  },
  absence: judgeDelegates,
});

/** The ombud of someone who works in one unit alone reads what concerns that unit. */
function judgeDelegates(absence: Absence, judging: AccessJudging): void {
  const { ws, asOf } = judging;
  const owner = delegatedIn(ws, absence)?.owner;
  const work = owner === undefined || owner.noPersonalInbox !== undefined ? undefined : readOnlyWork(ws, owner, asOf);
  const unit = work?.units.length === 1 ? work.units[0] : undefined;
  if (work === undefined || unit?.kind !== 'unit' || !isReadOnly(ws, unit, asOf)) {
    return;
  }
  for (const { delegate, period } of knownDelegates(ws, absence, asOf)) {
    if (firstDelegatedIn(work.days, period, asOf) === undefined) {
      judgeAccess(unit, absence, delegate.person, FIRST_DAY, judging);
    }
  }
}

/** @param since the first day of a membership */
function judgeAccess(unit: Unit, bearer: Declaration, ref: Ref, since: Day, judging: AccessJudging): void {
  const { ws, asOf, parameters, report } = judging;
  const person = personNamed(ws, ref.name);
  if (person === undefined || parameters.after === undefined) {
    return;
  }
  const fault = since > parameters.after ? 'new' : accessFault(ws, person, unit, parameters.after, asOf);
  if (fault !== undefined) {
    const args = { person: personTitle(person), unit: titled(unit), after: formatDay(parameters.after) };
    const trigger = fault === 'new' ? 'newAccess' : 'noAssignment';
    report(trigger, markOf(bearer, ref.at), args, { related: modeNotes(ws, unit, asOf) });
  }
}

function isReadOnly(ws: Workspace, unit: Unit, day: Day): boolean {
  return modeOn(ws, unit, day) === 'read-only' && !isModeUncertain(ws, unit);
}
