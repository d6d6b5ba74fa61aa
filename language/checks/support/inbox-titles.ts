/** Shared inboxes by the name a colleague sees. */
import {
  type FunctionInbox,
  foldTitle,
  holdsItsName,
  modeOn,
  type SharedInboxSubject,
  type Unit,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { inboxTitle, isInboxThatHolds, unitOfInbox } from './shared-inboxes.ts';

/**
 * The first `most` shared inboxes of a name, folded as by `foldTitle`. Those of archived units are gone, and one whose own name
 * may not have been read is left out.
 */
export function firstTitled(ws: Workspace, folded: string, asOf: Day, most: number): readonly SharedInboxSubject[] {
  const owners = ws.lookup('title', folded) as readonly (Unit | FunctionInbox)[];
  return owners.length < 2
    ? namedAlike(ws, owners, folded, asOf, most)
    : ws.remember(`titled:${asOf}:${most}:${folded}`, () => namedAlike(ws, owners, folded, asOf, most));
}

function namedAlike(
  ws: Workspace,
  owners: readonly (Unit | FunctionInbox)[],
  folded: string,
  asOf: Day,
  most: number,
): readonly SharedInboxSubject[] {
  const found: SharedInboxSubject[] = [];
  for (const owner of owners) {
    if (found.length >= most) break;
    if (!holdsItsName(ws, owner) || isArchived(ws, owner, asOf)) continue;
    for (const subject of inboxesOf(owner)) {
      const isTitled = foldTitle(inboxTitle(subject)) === folded;
      if (isTitled && isNameRead(subject) && isInboxThatHolds(subject)) found.push(subject);
    }
  }
  return found;
}

function inboxesOf(owner: Unit | FunctionInbox): readonly SharedInboxSubject[] {
  return owner.kind === 'unit' ? owner.inboxes.map((inbox) => ({ owner, inbox })) : [{ owner, inbox: owner }];
}

function isNameRead({ owner, inbox }: SharedInboxSubject): boolean {
  return inbox.title !== undefined || !owner.broken;
}

function isArchived(ws: Workspace, owner: Unit | FunctionInbox, asOf: Day): boolean {
  const unit = unitOfInbox(ws, owner);
  return unit !== undefined && modeOn(ws, unit, asOf) === 'archived';
}
