/** RUT-002: a name that refers to nothing, or to something else than what may stand there. */
import {
  type Declaration,
  forEachReference,
  type InboxRef,
  inboxKindOf,
  inboxOf,
  type Ref,
  spanning,
  type Unit,
  type Wanted,
} from '../../model/index.ts';
import { either } from '../../words/index.ts';
import { defineRule, type Judging, markOf } from '../api/index.ts';
import { calledNearby } from '../support/called.ts';
import { isInboxLevel } from '../support/inbox-levels.ts';
import { oneOfKind, wantedWords } from '../support/kinds.ts';
import { titled } from '../support/naming.ts';
import { holderOf, isWanted, nearestWanted } from '../support/references.ts';
import { messages } from './rut-002/messages.ts';

/** No more persons of one name are named. */
const MOST = 3;

type Told = Judging<unknown, typeof messages>;

export const rut002 = defineRule({
  code: 'RUT-002',
  severity: 'error',
  traits: { saysOfPast: true, inDoubt: true, voidsExemption: true },
  messages,
  judge: {
    division: judge,
    unit: judge,
    function: judge,
    functionInbox: judge,
    person: judge,
    absence: judge,
    flow: judge,
    exemption: judge,
    order: judge,
    expectation: judge,
    routine: judge,
  },
});

function judge(declaration: Declaration, told: Told): void {
  forEachReference(declaration, (ref, wanted) => {
    if ('inbox' in ref && ref.inbox !== undefined) judgeInbox(declaration, ref, told);
    else judgeName(declaration, ref, wanted, told);
  });
}

function judgeName(declaration: Declaration, ref: Ref, wanted: Wanted, told: Told): Declaration | undefined {
  const holder = holderOf(told.ws, ref.name, wanted);
  if (holder === undefined) {
    reportUnknown(declaration, ref, wanted, told);
  } else if (!isWanted(wanted, holder)) {
    reportKind(declaration, ref, wanted, holder, told);
  } else if (wanted === 'inbox' && holder.kind === 'unit') {
    told.report('whichInbox', markOf(declaration, ref.at), { unit: titled(holder), name: ref.name });
  } else {
    return holder;
  }
  return undefined;
}

function reportUnknown(declaration: Declaration, { name, at }: Ref, wanted: Wanted, { ws, report }: Told): void {
  if (ws.mayBeDeclared(name)) return;
  const called = wanted === 'person' || wanted === 'watcher' ? calledNearby(ws, declaration, name) : [];
  const [one, ...others] = called.map((person) => person.name);
  if (one !== undefined && others.length < MOST) {
    const ids = [one, ...others];
    const trigger = others.length === 0 ? 'called' : 'severalCalled';
    report(trigger, markOf(declaration, at), { name, id: one, idsSv: either(ids, 'sv'), idsEn: either(ids, 'en') });
    return;
  }
  const { none } = wantedWords(wanted);
  const args = { name, noneSv: none.sv, noneEn: none.en };
  const nearest = nearestWanted(ws, name, wanted);
  if (nearest === undefined) report('unknown', markOf(declaration, at), args);
  else report('near', markOf(declaration, at), { ...args, nearest });
}

function reportKind(declaration: Declaration, ref: Ref, wanted: Wanted, holder: Declaration, told: Told): void {
  if (told.ws.mayBeDeclared(ref.name)) return;
  const mark = markOf(declaration, ref.at);
  const found = oneOfKind(holder);
  const args = { name: ref.name, foundSv: found.sv, foundEn: found.en };
  const related = [{ mark: markOf(holder, holder.nameAt), message: { sv: 'Här är den.', en: 'Here it is.' } }];
  const word = missingWord(wanted, holder);
  if (word !== undefined) {
    told.report('wordMissing', mark, { ...args, word }, { related });
  } else {
    const { one } = wantedWords(wanted);
    told.report('wrongKind', mark, { ...args, wantedSv: one.sv, wantedEn: one.en }, { related });
  }
}

/** The word before the name that would have made it right. */
function missingWord(wanted: Wanted, holder: Declaration): string | undefined {
  if (wanted === 'watcher' && holder.kind === 'function') return 'funktion';
  return wanted === 'inbox' && holder.kind === 'person' ? 'personlig' : undefined;
}

/** `FristadVC.samverkan`. */
function judgeInbox(declaration: Declaration, ref: InboxRef, told: Told): void {
  const unit = judgeName(declaration, { name: ref.name, at: ref.at }, 'unit', told);
  if (unit?.kind !== 'unit' || ref.inbox === undefined) return;
  const kind = inboxKindOf(ref.inbox.value);
  const mark = markOf(declaration, spanning(ref.at, ref.inbox.at));
  if (kind === undefined) {
    told.report('noKindOfInbox', mark, { name: ref.name, inbox: ref.inbox.value });
  } else if (inboxOf(unit, kind) === undefined && !isSaidElsewhere(unit, told)) {
    const related = [{ mark: markOf(unit, unit.nameAt), message: { sv: 'Enheten.', en: 'The unit.' } }];
    told.report('noSuchInbox', mark, { unit: titled(unit), inbox: ref.inbox.value }, { related });
  }
}

/** The unit could not be read whole, or a routine says of the unit itself that the inbox is missing. */
function isSaidElsewhere(unit: Unit, { ws }: Told): boolean {
  return unit.broken || isInboxLevel(ws, unit);
}
