/** The entry of `medlemmar` that lets someone read a shared inbox. */
import type { Members } from '../../grammar/generated/tree.ts';
import { type FunctionInbox, type Inbox, offsetOf, type Unit } from '../../model/index.ts';
import { nodeAt } from '../fixes/edits.ts';
import { itemAddition } from '../fixes/item-addition.ts';
import { insertion } from '../fixes/placing.ts';
import { propertiesOf } from '../format/shapes.ts';
import type { Change } from './proposal.ts';
import type { Sources } from './sources.ts';

/** A shared inbox with the declaration that it stands in; of a funktionsinkorg both are the same. */
export interface InboxPlace {
  readonly owner: Unit | FunctionInbox;
  readonly inbox: Inbox | FunctionInbox;
}

/** Whom to let in, and the first and the last day, where they are stated: `2026-12-15`. */
interface NewMember {
  readonly person: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The new entry at the end of the last list of members, else in a list of its own; undefined where the text is not known. */
export function memberAdded(sources: Sources, { owner, inbox }: InboxPlace, member: NewMember): Change | undefined {
  const { file, start } = owner.anchor;
  const parsed = sources.parsed(file);
  const at = start + offsetOf('at' in inbox ? inbox.at : inbox.nameAt);
  const block = parsed === undefined ? undefined : nodeAt(parsed, at, 'at' in inbox ? 'Inbox' : 'FunctionInbox');
  if (parsed === undefined || block === undefined) return undefined;
  const written = entryOf(member);
  const lists = (propertiesOf(block) ?? []).filter((node): node is Members => node.$type === 'Members');
  const list = lists.findLast(({ members }) => members.length > 0);
  const added = list === undefined ? undefined : itemAddition(parsed, list.members, written);
  return { file, edits: [added ?? insertion(parsed, block, `medlemmar ${written}`)] };
}

function entryOf({ person, from, to }: NewMember): string {
  return [person, from === undefined ? '' : `från ${from}`, to === undefined ? '' : `till ${to}`]
    .filter((part) => part !== '')
    .join(' ');
}
