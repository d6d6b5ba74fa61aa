/** Where in its file a new absence is put: among those of the same workplace, with the comments left where they are. */
import type { TreeNode } from '../../../grammar/generated/tree.ts';
import { nodesAround } from '../../../grammar/nodes.ts';
import type { Parsed } from '../../../grammar/parse.ts';
import type { Absence, Workspace } from '../../../model/index.ts';
import { marginStart } from '../../fixes/edits.ts';
import { type Gap, gapBefore } from '../../format/comments.ts';
import { newlineOf } from '../../format/format.ts';
import type { TextEdit } from '../../text-edit.ts';
import { contentEnd, contentStart } from '../content-end.ts';
import type { WantedAbsence } from './fields.ts';
import { absencesBeside } from './home.ts';

/** The edit that puts the declaration in, not yet shaped. */
export function placedIn(ws: Workspace, file: string, parsed: Parsed, wanted: WantedAbsence, text: string): TextEdit {
  const beside = absencesBeside(ws, file, wanted);
  const newline = newlineOf(parsed.text);
  const written = text.replaceAll('\n', newline);
  const before = nodeOf(parsed, nextByDate(beside, wanted));
  if (before !== undefined) {
    const at = withItsComments(parsed, before);
    return { start: at, end: at, text: `${written}${newline}${newline}` };
  }
  const above = nodeOf(parsed, beside.at(-1)) ?? lastOfKind(parsed) ?? parsed.declarations.at(-1);
  return above === undefined ? atEnd(parsed.text, written, newline) : below(parsed, above, written, newline);
}

/** Where those that stand there are in the order of their days, the first that begins later. */
function nextByDate(beside: readonly Absence[], { from }: WantedAbsence): Absence | undefined {
  const isInOrder = beside.every(
    ({ period }, at) => at === 0 || (beside[at - 1] as Absence).period.from <= period.from,
  );
  return isInOrder && beside.length > 1 ? beside.find(({ period }) => period.from > from) : undefined;
}

function nodeOf(parsed: Parsed, absence: Absence | undefined): TreeNode | undefined {
  return absence === undefined ? undefined : nodesAround(parsed, absence.anchor.start)[0];
}

/** Below the absences of others, or the persons, of a file in which none of the workplace stands yet. */
function lastOfKind({ declarations }: Parsed): TreeNode | undefined {
  return (
    declarations.findLast(({ $type }) => $type === 'Absence') ??
    declarations.findLast(({ $type }) => $type === 'Person')
  );
}

/** After the declaration and the comment at the end of its line. */
function below({ tokens, text }: Parsed, node: TreeNode, written: string, newline: string): TextEdit {
  const end = tokens.end[node.$last] as number;
  const comment = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/[ \t]*(?=[\r\n]|$))?/.exec(text.slice(end))?.[0] ?? '';
  const at = end + comment.length;
  const isLast = text.slice(at).trim() === '';
  return isLast ? atEnd(text, written, newline, at) : { start: at, end: at, text: `${newline}${newline}${written}` };
}

function atEnd(text: string, written: string, newline: string, at = contentEnd(text)): TextEdit {
  const lead = at === contentStart(text) ? '' : `${newline}${newline}`;
  return { start: at, end: text.length, text: `${lead}${written}${newline}` };
}

/** Where the comments begin that stand right above a declaration, without a blank line between. */
function withItsComments({ tokens, text }: Parsed, node: TreeNode): number {
  const gap = gapBefore(tokens, node.$first);
  const starts = startsOf(text, gap);
  let first = gap.comments.length;
  let isApart = gap.blankAfter;
  while (!isApart && gap.comments[first - 1]?.breakBefore === true) {
    first--;
    isApart = gap.comments[first]?.blankBefore === true;
  }
  return marginStart(text, starts[first] ?? (tokens.start[node.$first] as number));
}

function startsOf(text: string, { start, comments }: Gap): readonly number[] {
  let at = start;
  return comments.map((comment) => {
    const found = text.indexOf(comment.text, at);
    at = found + comment.text.length;
    return found;
  });
}
