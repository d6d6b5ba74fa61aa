/** Finds in the text of one declaration what an update changes: memberships, uppdrag, lines of a block. */
import type * as Tree from '../../grammar/generated/tree.ts';
import type { TreeNode } from '../../grammar/generated/tree.ts';
import { textOf } from '../../grammar/lexer.ts';
import { type Parsed, parse } from '../../grammar/parse.ts';
import { inboxKindOf } from '../../model/index.ts';
import type { Dated } from '../../provisioning/index.ts';
import { lineBreakBefore, removal } from '../fixes/edits.ts';
import { applied } from '../format/format.ts';
import type { TextEdit } from '../text-edit.ts';

/** A declaration by itself. */
export interface Alone {
  readonly parsed: Parsed;
  readonly node: Tree.DeclarationNode;
}

/** A change of the text of a declaration; undefined where what it changes is not there. */
export type Step = (declaration: Alone) => TextEdit | undefined;

/** The text after the steps, one after the other. */
export function stepped(text: string, steps: readonly Step[]): string {
  return steps.reduce((now, step) => {
    const parsed = parse(now);
    const [node] = parsed.declarations;
    const edit = node === undefined ? undefined : step({ parsed, node });
    return edit === undefined ? now : applied(now, [edit]);
  }, text);
}

/** The word of an inbox in its unit; none for a funktionsinkorg. */
export function wordIn(inbox: string): string | undefined {
  return inbox.split('.')[1];
}

/** The block of an inbox: the declaration itself for a funktionsinkorg. */
export function inboxIn({ parsed, node }: Alone, word: string | undefined): TreeNode | undefined {
  if (word === undefined) return node.$type === 'FunctionInbox' ? node : undefined;
  return propertiesIn(node).find(
    (one): one is Tree.Inbox =>
      one.$type === 'Inbox' && inboxKindOf(textOf(parsed.tokens, (one as Tree.Inbox).kind)) === inboxKindOf(word),
  );
}

/** The lines of a block. */
export function propertiesIn(block: TreeNode): readonly TreeNode[] {
  return (block as { readonly properties?: readonly TreeNode[] }).properties ?? [];
}

/** The memberships of an inbox, each with its line. */
export function membershipsIn(inbox: TreeNode): readonly (readonly [item: Tree.Membership, line: Tree.Members])[] {
  const lines = propertiesIn(inbox).filter((one): one is Tree.Members => one.$type === 'Members');
  return lines.flatMap((line) => line.members.map((item) => [item, line] as const));
}

/** Whether a period is written so. */
export function isWrittenSo({ tokens }: Parsed, period: Tree.Period | undefined, { from, to }: Dated): boolean {
  const day = (token: number | undefined): string | null => (token === undefined ? null : textOf(tokens, token));
  return day(period?.from) === from && day(period?.to) === to;
}

/** Adds an item on a line of its own below the last one, whose comment stays with it; undefined where that shares its line. */
export function lineAfter({ tokens, text }: Parsed, last: TreeNode, written: string): TextEdit | undefined {
  const start = tokens.start[last.$first] as number;
  const end = tokens.end[last.$last] as number;
  const lead = lineBreakBefore(text, start);
  const [rest, comment] = /^[ \t]*,?([ \t]*\/\/[^\r\n]*)?(?=[\r\n])/.exec(text.slice(end)) ?? [];
  if (lead === undefined || rest === undefined) return undefined;
  return { start: end, end: end + rest.length, text: `,${comment ?? ''}${lead}${written},` };
}

/** Takes out an item of a list with the line that it fills; the whole list where it is alone in it. */
export function withoutItem(parsed: Parsed, item: TreeNode, items: readonly TreeNode[], line: TreeNode): TextEdit {
  if (items.length === 1) return removal(parsed, line);
  const { tokens, text } = parsed;
  const start = tokens.start[item.$first] as number;
  const end = tokens.end[item.$last] as number;
  const [before = ''] = /(?<![ \t])[ \t]*$/.exec(text.slice(0, start)) ?? [];
  const beginsLine = /(^|[\r\n])$/.test(text.slice(0, start - before.length));
  const [rest] = /^[ \t]*(?:,[ \t]*)?(?:\/\/[^\r\n]*)?(?:\r\n|\n|\r)/.exec(text.slice(end)) ?? [];
  if (beginsLine && rest !== undefined) return { start: start - before.length, end: end + rest.length, text: '' };
  const at = items.indexOf(item);
  const next = items[at + 1];
  if (next !== undefined) return { start, end: tokens.start[next.$first] as number, text: '' };
  return { start: tokens.end[(items[at - 1] as TreeNode).$last] as number, end, text: '' };
}
