/** From one text to another as edits of lines, so that what stays as it is is left alone. */
import { diffLines } from 'diff';
import type { TextEdit } from '../text-edit.ts';

/** The edits, in order; none where the texts are the same. */
export function lineEdits(before: string, after: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  for (const { value, added, removed } of diffLines(before, after)) {
    const last = edits.at(-1);
    if (!added && !removed) at += value.length;
    else if (last !== undefined && last.end === at) edits[edits.length - 1] = grown(last, value, added);
    else edits.push(grown({ start: at, end: at, text: '' }, value, added));
    if (removed) at += value.length;
  }
  return edits;
}

function grown({ start, end, text }: TextEdit, value: string, added: boolean): TextEdit {
  return added ? { start, end, text: text + value } : { start, end: end + value.length, text };
}
