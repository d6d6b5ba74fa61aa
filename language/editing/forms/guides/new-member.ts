/** Puts a member into an inbox: at the end of its list, and no comment changes places. */

import { KIND } from '../../../grammar/generated/tokens.ts';
import type * as Tree from '../../../grammar/generated/tree.ts';
import type { TreeNode } from '../../../grammar/generated/tree.ts';
import { nodesAround } from '../../../grammar/nodes.ts';
import type { Parsed } from '../../../grammar/parse.ts';
import { type FunctionInbox, type Inbox, offsetOf, type Unit } from '../../../model/index.ts';
import { lineBreakBefore } from '../../fixes/edits.ts';
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
  const last = lines.at(-1)?.members.at(-1);
  return last === undefined ? insertion(parsed, block, `medlemmar ${written}`) : afterItem(parsed, last, written);
}

function blockOf(parsed: Parsed, { owner, inbox }: OwnedInbox): TreeNode | undefined {
  const node = declarationAt(parsed, owner.anchor);
  if (node === undefined || inbox === undefined) return node;
  const start = owner.anchor.start + offsetOf(inbox.at);
  return nodesAround(parsed, start).find((one) => one.$type === 'Inbox' && parsed.tokens.start[one.$first] === start);
}

/** After the last item, its comma and the comment on its line. */
function afterItem({ text, tokens }: Parsed, last: TreeNode, written: string): TextEdit {
  const hasComma = tokens.kind[last.$last + 1] === KIND[','];
  const end = tokens.end[last.$last + (hasComma ? 1 : 0)] as number;
  const lead = lineBreakBefore(text, tokens.start[last.$first] as number);
  const comment = /^[ \t]*\/\/[^\r\n]*/.exec(text.slice(end, end + LONGEST_LINE))?.[0].trimEnd() ?? '';
  if (comment === '') {
    const item = `${lead ?? ' '}${written}${hasComma ? ',' : ''}`;
    return { start: end, end, text: hasComma ? item : `,${item}` };
  }
  const comma = hasComma ? '' : ',';
  return { start: end, end: end + comment.length, text: `${comma}${comment}${lead ?? '\n'}${written},` };
}

/** A comment is looked for in so many characters. */
const LONGEST_LINE = 2000;
