/** medlemskap: that whoever is in a shared inbox works where the inbox is. */
import {
  administrationOf,
  daysOnlyElsewhere,
  departmentOf,
  type Part,
  personNamed,
  principalOf,
  type Ref,
  type SharedInboxSubject,
  type Unit,
  type Workspace,
} from '../model/index.ts';
import { daySet, type Interval, LAST_DAY } from '../time/index.ts';
import { personTitle } from '../words/index.ts';
import { defineCheck, type Judging, type Messages, markOf, oneOf, type Values } from './api/index.ts';
import { ACCESS } from './support/causes.ts';
import { judgedLines, watchersOf } from './support/monitoring-lines.ts';
import { titled } from './support/naming.ts';
import { note } from './support/notes.ts';
import { inboxTitle, isInboxThatHolds, unitOfInbox } from './support/shared-inboxes.ts';

const parameters = {
  /** Within what a member has an uppdrag, the widest first. */
  within: oneOf(
    'räckvidd',
    { huvudman: 'principal', förvaltning: 'administration', verksamhet: 'department', enhet: 'unit' },
    { default: 'principal', tighter: 'further' },
  ),
};

/** What LL-ATK-02 says of the same reference goes before. */
const common = { voices: 'räckvidd', cause: ACCESS, yields: true } as const;

const messages = {
  otherPrincipal: {
    ...common,
    sv: '{person} har inget uppdrag hos {part} men står i {inbox}',
    en: '{person} has no assignment with {part} but stands in {inbox}',
    later: {
      sv: 'Från {fromDay} har {person} inget uppdrag hos {part} men står i {inbox}',
      en: 'From {fromDay} {person} has no assignment with {part} but stands in {inbox}',
    },
    advice: {
      sv: 'Ta bort namnet, eller lägg till uppdraget. Annars läser någon hos en annan vårdgivare inkorgen.',
      en: 'Remove the name, or add the assignment. Otherwise someone with another care provider reads the inbox.',
    },
  },
  outside: {
    ...common,
    sv: '{person} har inget uppdrag inom {part} men står i {inbox}',
    en: '{person} has no assignment within {part} but stands in {inbox}',
    later: {
      sv: 'Från {fromDay} har {person} inget uppdrag inom {part} men står i {inbox}',
      en: 'From {fromDay} {person} has no assignment within {part} but stands in {inbox}',
    },
    advice: { sv: 'Ta bort namnet, eller lägg till uppdraget.', en: 'Remove the name, or add the assignment.' },
  },
} as const satisfies Messages;

type MembershipJudging = Judging<Values<typeof parameters>, typeof messages>;

export const membership = defineCheck({
  name: 'medlemskap',
  parameters,
  messages,
  judge: {
    inbox: (subject, judging) => {
      const unit = unitOfInbox(judging.ws, subject.owner);
      const part = unit === undefined ? undefined : partWithin(judging.ws, unit, judging.parameters.within);
      if (part !== undefined && isInboxThatHolds(subject)) judgeInbox(subject, part, judging);
    },
  },
});

/** The part that the unit belongs to, or the unit itself. */
function partWithin(ws: Workspace, unit: Unit, within: Values<typeof parameters>['within']): Part | undefined {
  switch (within) {
    case 'principal':
      return principalOf(ws, unit);
    case 'administration':
      return administrationOf(ws, unit);
    case 'department':
      return departmentOf(ws, unit);
    case 'unit':
      return unit;
    default:
      return within satisfies never;
  }
}

function judgeInbox(subject: SharedInboxSubject, part: Part, judging: MembershipJudging): void {
  const { inbox } = subject;
  for (const { person, period } of inbox.members) {
    if (period.readable) judgeReference(subject, part, person, period, judging);
  }
  for (const line of judgedLines(inbox.monitoring, unitOfInbox(judging.ws, subject.owner), judging)) {
    const on = { from: judging.asOf, to: line.days.kind === 'date' ? line.days.day : LAST_DAY };
    for (const watcher of watchersOf(line)) {
      if (!watcher.isFunction) judgeReference(subject, part, watcher, on, judging);
    }
  }
}

/** @param on when the reference holds */
function judgeReference(
  subject: SharedInboxSubject,
  part: Part,
  ref: Ref,
  on: Interval,
  { ws, parameters, report }: MembershipJudging,
): void {
  const person = personNamed(ws, ref.name);
  if (person === undefined) return;
  const holdsOn = daySet.intersect(daysOnlyElsewhere(ws, person, part), daySet.of(on.from, on.to));
  if (daySet.isEmpty(holdsOn)) return;
  const trigger = parameters.within === 'principal' ? 'otherPrincipal' : 'outside';
  const args = { person: personTitle(person), part: titled(part), inbox: inboxTitle(subject) };
  const related = [note(person, person.nameAt, 'Uppdragen står här.', 'The assignments stand here.')];
  report(trigger, markOf(subject.owner, ref.at), args, { holdsOn, related });
}
