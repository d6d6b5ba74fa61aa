/** administratörer: that someone is named to manage the members of a shared inbox, with a role that may. */
import { holdsItsName, principalTypeOf, type SharedInboxSubject, type Unit, type Workspace } from '../model/index.ts';
import { judgeLine } from './administrators/line.ts';
import { type AdministratorsJudging, messages, parameters } from './administrators/messages.ts';
import { defineCheck, markOf } from './api/index.ts';
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
      if (isConcerned(unit, judging)) judgeUnit(unit, judging);
    },
  },
});

/** A huvudman that is not known is of no kind. */
function isConcerned(unit: Unit, { ws, parameters: { principals } }: AdministratorsJudging): boolean {
  const type = principalTypeOf(ws, unit);
  return type !== undefined && principals.includes(type);
}

/** What the unit lacks is said once, of all inboxes that rely on it. */
function judgeUnit(unit: Unit, judging: AdministratorsJudging): void {
  if (unit.administrators.at !== undefined) {
    judgeLine({ owner: unit, name: titled(unit), unit, administrators: unit.administrators }, judging);
    return;
  }
  const inboxes = lackingAt(unit, judging);
  if (inboxes.length > 1) judging.report('noneAtUnit', markOf(unit, unit.nameAt), { unit: titled(unit) }, { inboxes });
}

/** The inboxes of the unit, and the funktionsinkorgar vid it, that nobody administers. */
function lackingAt(unit: Unit, { ws, parameters }: AdministratorsJudging): readonly SharedInboxSubject[] {
  if (unit.administrators.at !== undefined || parameters.least === 0 || unit.broken) return [];
  return ws.rememberOf(unit, 'inboxes without administrators', () => lacking(ws, unit));
}

function lacking(ws: Workspace, unit: Unit): readonly SharedInboxSubject[] {
  const own = unit.inboxes.map((inbox): SharedInboxSubject => ({ owner: unit, inbox })).filter(isInboxThatHolds);
  const beside = ws
    .lookup('at', unit.name)
    .filter((one) => one.kind === 'function-inbox')
    .filter((one) => holdsItsName(ws, one) && !one.broken)
    .map((one): SharedInboxSubject => ({ owner: one, inbox: one }));
  return [...own, ...beside].filter(({ inbox }) => inbox.administrators.at === undefined);
}

/** What an inbox does not say itself holds for it as its unit says it; of one that alone lacks it, it is said there. */
function judgeInbox(subject: SharedInboxSubject, unit: Unit, judging: AdministratorsJudging): void {
  const { owner, inbox } = subject;
  if (inbox.administrators.at !== undefined) {
    judgeLine({ owner, name: inboxTitle(subject), unit, administrators: inbox.administrators }, judging);
    return;
  }
  const [only, ...others] = lackingAt(unit, judging);
  if (others.length === 0 && only?.owner === owner && only.inbox === inbox) {
    judging.report('none', inboxMark(subject), { inbox: inboxTitle(subject) });
  }
}
