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
 * The shared inboxes of a name, folded as by `foldTitle`. Those of archived units are gone, and one whose own name may not
 * have been read is left out.
 */
export function inboxesTitled(ws: Workspace, folded: string, asOf: Day): readonly SharedInboxSubject[] {
  const owners = ws.lookup('title', folded) as readonly (Unit | FunctionInbox)[];
  return owners.length < 2
    ? namedAlike(ws, owners, folded, asOf)
    : ws.remember(`inboxes-titled:${asOf}:${folded}`, () => namedAlike(ws, owners, folded, asOf));
}

function namedAlike(
  ws: Workspace,
  owners: readonly (Unit | FunctionInbox)[],
  folded: string,
  asOf: Day,
): readonly SharedInboxSubject[] {
  return owners
    .filter((owner) => holdsItsName(ws, owner) && !isArchived(ws, owner, asOf))
    .flatMap(inboxesOf)
    .filter((subject) => foldTitle(inboxTitle(subject)) === folded && isNameRead(subject) && isInboxThatHolds(subject));
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
