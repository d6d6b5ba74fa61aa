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
  const inboxes = isAsked(unit, judging) ? [...lacking(judging.ws, unit)] : [];
  if (inboxes.length > 1) judging.report('noneAtUnit', markOf(unit, unit.nameAt), { unit: titled(unit) }, { inboxes });
}

/** Whether the unit is asked about the inboxes that nobody administers. */
function isAsked(unit: Unit, { parameters }: AdministratorsJudging): boolean {
  return unit.administrators.at === undefined && parameters.least > 0 && !unit.broken;
}

/** The inboxes of the unit, and the funktionsinkorgar vid it, that nobody administers. Of the others nothing is looked up. */
function* lacking(ws: Workspace, unit: Unit): Generator<SharedInboxSubject> {
  for (const inbox of unit.inboxes) {
    const own = { owner: unit, inbox };
    if (inbox.administrators.at === undefined && isInboxThatHolds(own)) yield own;
  }
  for (const one of ws.lookup('at', unit.name)) {
    if (one.kind !== 'function-inbox' || one.administrators.at !== undefined || one.broken) continue;
    if (holdsItsName(ws, one)) yield { owner: one, inbox: one };
  }
}

/** The only one of them; undefined where there are none or several. Each of many asks, and need not know of them all. */
function onlyLacking(unit: Unit, judging: AdministratorsJudging): SharedInboxSubject | undefined {
  if (!isAsked(unit, judging)) return undefined;
  return judging.ws.rememberOf(unit, 'only inbox without administrators', () => {
    const [only, other] = lacking(judging.ws, unit);
    return other === undefined ? only : undefined;
  });
}

/** What an inbox does not say itself holds for it as its unit says it; of one that alone lacks it, it is said there. */
function judgeInbox(subject: SharedInboxSubject, unit: Unit, judging: AdministratorsJudging): void {
  const { owner, inbox } = subject;
  if (inbox.administrators.at !== undefined) {
    judgeLine({ owner, name: inboxTitle(subject), unit, administrators: inbox.administrators }, judging);
    return;
  }
  const only = onlyLacking(unit, judging);
  if (only?.owner === owner && only.inbox === inbox) {
    judging.report('none', inboxMark(subject), { inbox: inboxTitle(subject) });
  }
}
