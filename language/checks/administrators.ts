/** administratörer: that someone is named to manage the members of a shared inbox, with a role that may. */
import { principalTypeOf, type SharedInboxSubject, type Unit } from '../model/index.ts';
import { judgeLine } from './administrators/line.ts';
import { type AdministratorsJudging, messages, parameters } from './administrators/messages.ts';
import { defineCheck } from './api/index.ts';
import { titled } from './support/naming.ts';
import { inboxMark, inboxTitle, isInboxThatHolds, unitOfInbox } from './support/shared-inboxes.ts';

export const administrators = defineCheck({
  name: 'administratörer',
  parameters,
  messages,
  judge: {
    inbox: (subject, judging) => {
      const unit = unitOfInbox(judging.ws, subject.owner);
      if (unit !== undefined && isInboxThatHolds(subject) && isConcerned(unit, judging)) {
        judgeInbox(subject, unit, judging);
      }
    },
    unit: (unit, judging) => {
      if (unit.administrators.at !== undefined && isConcerned(unit, judging)) {
        judgeLine({ owner: unit, name: titled(unit), unit, administrators: unit.administrators }, judging);
      }
    },
  },
});

/** A huvudman that is not known is of no kind. */
function isConcerned(unit: Unit, { ws, parameters: { principals } }: AdministratorsJudging): boolean {
  const type = principalTypeOf(ws, unit);
  return type !== undefined && principals.includes(type);
}

/** What an inbox does not say itself holds for it as its unit says it. */
function judgeInbox(subject: SharedInboxSubject, unit: Unit, judging: AdministratorsJudging): void {
  const { owner, inbox } = subject;
  if (inbox.administrators.at !== undefined) {
    judgeLine({ owner, name: inboxTitle(subject), unit, administrators: inbox.administrators }, judging);
    return;
  }
  const isRead = !owner.broken && !unit.broken;
  if (unit.administrators.at === undefined && judging.parameters.least > 0 && isRead) {
    judging.report('none', inboxMark(subject), { inbox: inboxTitle(subject) });
  }
}
