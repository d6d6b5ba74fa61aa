/** The first or the last day of an absence or of an ombud in it: the date that is written, or one that is put in. */
import { KIND } from '../../grammar/generated/tokens.ts';
import type * as Tree from '../../grammar/generated/tree.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { type Day, formatDay } from '../../time/index.ts';
import { after, between, nodeAt } from '../fixes/edits.ts';
import type { TextEdit } from '../text-edit.ts';

/** The new first or last day. */
interface PeriodDeed {
  readonly end: 'from' | 'to';
  readonly day: Day;
}

/**
 * The edit of the period of what stands at the offset: `ombud` and a name, else the absence around it. Undefined where there is
 * neither, or its days cannot be read as they are written. What has no period of its own is given one.
 */
export function periodEdits(parsed: Parsed, offset: number, { end, day }: PeriodDeed): readonly TextEdit[] | undefined {
  const node = nodeAt(parsed, offset, 'Delegate', 'Absence') as Tree.Delegate | Tree.Absence | undefined;
  if (node === undefined) return undefined;
  const { period } = node;
  const date = formatDay(day);
  if (period === undefined) {
    return node.$type === 'Delegate'
      ? [after(parsed, node.person, end === 'from' ? ` från ${date}` : ` till ${date}`)]
      : undefined;
  }
  if (goesOn(parsed, period)) return undefined;
  const token = period[end];
  if (token !== undefined) return [between(parsed, token, token, date)];
  if (end === 'to') return [after(parsed, period.$last, ` till ${date}`)];
  const start = parsed.tokens.start[period.$first] as number;
  return [{ start, end: start, text: `från ${date} ` }];
}

/** Whether more days stand after a period than it can have: `till 2026-12-20 från 2026-12-14`. */
function goesOn({ tokens }: Parsed, { $last }: Tree.Period): boolean {
  const next = tokens.kind[$last + 1];
  return next === KIND['från'] || next === KIND['till'];
}
