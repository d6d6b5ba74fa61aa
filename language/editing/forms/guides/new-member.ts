/** Puts a member into an inbox: at the end of its list, and no comment changes places. */
import type * as Tree from '../../../grammar/generated/tree.ts';
import type { TreeNode } from '../../../grammar/generated/tree.ts';
import { nodesAround } from '../../../grammar/nodes.ts';
import type { Parsed } from '../../../grammar/parse.ts';
import { type FunctionInbox, type Inbox, offsetOf, type Unit } from '../../../model/index.ts';
import { itemAddition } from '../../fixes/item-addition.ts';
import { insertion } from '../../fixes/placing.ts';
import { propertiesOf } from '../../format/shapes.ts';
import type { TextEdit } from '../../text-edit.ts';
import { declarationAt } from './beside.ts';

/** An inbox with what it stands in. */
export type OwnedInbox =
  | { readonly owner: Unit; readonly inbox: Inbox }
  | { readonly owner: FunctionInbox; readonly inbox: undefined };

/** The edit that adds a member, with its period where it has one; undefined where the text is not that of the inbox. */
export function memberEdit(parsed: Parsed, owned: OwnedInbox, written: string): TextEdit | undefined {
  const block = blockOf(parsed, owned);
  if (block === undefined) return undefined;
  const lines = (propertiesOf(block) ?? []).filter((line): line is Tree.Members => line.$type === 'Members');
  const members = lines.findLast((line) => line.members.length > 0)?.members ?? [];
  return itemAddition(parsed, members, written) ?? insertion(parsed, block, `medlemmar ${written}`);
}

function blockOf(parsed: Parsed, { owner, inbox }: OwnedInbox): TreeNode | undefined {
  const node = declarationAt(parsed, owner.anchor);
  if (node === undefined || inbox === undefined) return node;
  const start = owner.anchor.start + offsetOf(inbox.at);
  return nodesAround(parsed, start).find((one) => one.$type === 'Inbox' && parsed.tokens.start[one.$first] === start);
}
