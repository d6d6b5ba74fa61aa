/** Adding an item to a list that is written with commas: what is said of the others in comments stays with them. */
import { KIND } from '../../grammar/generated/tokens.ts';
import type { TreeNode } from '../../grammar/generated/tree.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { newlineOf } from '../format/format.ts';
import type { TextEdit } from '../text-edit.ts';
import { lineBreakBefore } from './edits.ts';

/**
 * Adds an item to the end of a list, written as the list is; undefined where the list is empty. A comment at the end of the line is
 * that of the last item, where a line holds one; on a line of more than a list it is said of the line.
 */
export function itemAddition(parsed: Parsed, items: readonly TreeNode[], written: string): TextEdit | undefined {
  const last = items.at(-1);
  if (last === undefined) return undefined;
  const { text, tokens } = parsed;
  const hasComma = tokens.kind[last.$last + 1] === KIND[','];
  const end = tokens.end[last.$last + (hasComma ? 1 : 0)] as number;
  const lead = lineBreakBefore(text, tokens.start[last.$first] as number);
  const comment = lead === undefined && last.$type !== 'Membership' ? '' : commentAt(text, end);
  if (comment !== '') {
    return {
      start: end,
      end: end + comment.length,
      text: `${hasComma ? '' : ','}${comment}${lead ?? newlineOf(text)}${written},`,
    };
  }
  const item = `${lead ?? ' '}${written}`;
  return { start: end, end, text: hasComma ? `${item},` : `,${item}` };
}

/** The comment that ends the line at an offset, with the blanks before it. */
function commentAt(text: string, offset: number): string {
  COMMENT.lastIndex = offset;
  return COMMENT.exec(text)?.[0].trimEnd() ?? '';
}

const COMMENT = /[ \t]*\/\/[^\r\n]*/y;
