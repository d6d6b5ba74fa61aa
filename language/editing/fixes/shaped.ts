/** What a fix writes, in the shape that the formatter would give it; the rest of the file keeps its own. */
import { KIND } from '../../grammar/generated/tokens.ts';
import type { TreeNode } from '../../grammar/generated/tree.ts';
import { nodesAround } from '../../grammar/nodes.ts';
import { type Parsed, parse } from '../../grammar/parse.ts';
import { applied, formatEdits, newlineOf } from '../format/format.ts';
import { propertiesOf } from '../format/shapes.ts';
import { differenceOf, type TextEdit } from '../text-edit.ts';
import { lineBreakBefore } from './edits.ts';
import { excerptAround, moved } from './excerpt.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The edits as one, with the lines that they touch shaped. */
export function shaped(parsed: Parsed, edits: readonly TextEdit[]): TextEdit {
  const excerpt = excerptAround(parsed, edits);
  const own = edits.map((edit) => moved(edit, -excerpt.start));
  const now = parse(applied(excerpt.text, own));
  const shaping = shapingOf(formatEdits(now, newlineOf(parsed.text)), shapedRanges(now, writtenRanges(own)));
  return moved(differenceOf(excerpt.text, applied(now.text, shaping)), excerpt.start);
}

/** Those of the edits that shape one of the ranges; both are in order. */
function shapingOf(edits: readonly TextEdit[], ranges: readonly Range[]): readonly TextEdit[] {
  let first = 0;
  return edits.filter((edit) => {
    while (first < ranges.length && (ranges[first] as Range).end < edit.start) first++;
    for (let at = first; at < ranges.length && (ranges[at] as Range).start <= edit.end; at++) {
      if (isOf(ranges[at] as Range, edit)) return true;
    }
    return false;
  });
}

/** The lines that ranges are in, each once and in order. */
function shapedRanges(now: Parsed, written: readonly Range[]): readonly Range[] {
  const ranges = new Map<string, Range>();
  for (const range of written) {
    const one = shapedRange(now, range);
    ranges.set(`${one.start}-${one.end}`, one);
  }
  return [...ranges.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether an edit shapes a range, the comma after its last item included, or the place from which something was taken. */
function isOf({ start, end }: Range, edit: TextEdit): boolean {
  if (start === end) return edit.start <= start && end <= edit.end;
  return start <= edit.start && (edit.end <= end || (edit.start === end && edit.text.startsWith(',')));
}

/** Where the edits wrote something, in the new text. */
function writtenRanges(edits: readonly TextEdit[]): readonly Range[] {
  let moved = 0;
  return edits.map(({ start, end, text }) => {
    const range = { start: start + moved, end: start + moved + text.length };
    moved += text.length - (end - start);
    return range;
  });
}

/** The line, or the block of lines, that a range is in; the whole of a block that stands on one line. */
function shapedRange(parsed: Parsed, range: Range): Range {
  const trimmed = withoutSpace(parsed.text, range);
  const path = nodesAround(parsed, trimmed.start);
  let node = path.findLast((one) => holds(parsed, one, trimmed));
  if (node === undefined) return range;
  for (const holder of path.slice(0, path.indexOf(node)).reverse()) {
    if (!isProperty(holder, node) || (isOnOneLine(parsed, holder) && hasBraces(parsed, holder))) node = holder;
    else break;
  }
  return path[0] === node ? withGaps(parsed, node) : rangeOf(parsed, node);
}

/** A declaration with the space on either side of it: whether a line is blank there depends on whether it is a block. */
function withGaps({ tokens, text }: Parsed, { $first, $last }: TreeNode): Range {
  const start = $first === 0 ? 0 : (tokens.end[$first - 1] as number);
  return { start, end: $last + 1 < tokens.count ? (tokens.start[$last + 1] as number) : text.length };
}

function withoutSpace(text: string, { start, end }: Range): Range {
  const written = text.slice(start, end);
  const lead = written.length - written.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + written.trimEnd().length) };
}

function holds(parsed: Parsed, node: TreeNode, { start, end }: Range): boolean {
  const range = rangeOf(parsed, node);
  return range.start <= start && end <= range.end;
}

function isProperty(holder: TreeNode, node: TreeNode): boolean {
  return propertiesOf(holder)?.includes(node) === true;
}

function hasBraces({ tokens }: Parsed, node: TreeNode): boolean {
  return tokens.kind[node.$last] === KIND['}'];
}

/** Whether the lines of a block do not begin on lines of their own. */
function isOnOneLine(parsed: Parsed, block: TreeNode): boolean {
  return (propertiesOf(block) ?? []).some(({ $first }) => {
    return lineBreakBefore(parsed.text, parsed.tokens.start[$first] as number) === undefined;
  });
}

function rangeOf({ tokens }: Parsed, { $first, $last }: TreeNode): Range {
  return { start: tokens.start[$first] as number, end: tokens.end[$last] as number };
}
