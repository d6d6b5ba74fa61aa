/** The edits by which lines end on a day: an end is written, what begins later is taken out, and she is taken from lists of others. */
import type { Period, TreeNode } from '../../grammar/generated/tree.ts';
import { nodesAround } from '../../grammar/nodes.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { type Mark, offsetOf } from '../../model/index.ts';
import { type Day, formatDay } from '../../time/index.ts';
import { after, between, nodeAt, removal } from '../fixes/edits.ts';
import { itemsRemoval } from '../fixes/items-removal.ts';
import type { TextEdit } from '../text-edit.ts';
import type { Ending, LastDay } from './last-day.ts';
import type { Change } from './proposal.ts';
import type { Sources } from './sources.ts';

const TYPES: Readonly<Record<Ending['kind'], string>> = {
  assignment: 'Assignment',
  employment: 'Employment',
  membership: 'Membership',
  delegate: 'Delegate',
  absence: 'Absence',
  'own-delegate': 'Delegate',
};

/** Lists from which a name can be taken, and what their items are. */
const ITEMS = ['Membership', 'PersonItem', 'Watcher', 'PersonWatcher'];

/** What a last day writes, by file; undefined where a text is not known. */
export function lastDayChanges(
  sources: Sources,
  { endings, taken }: LastDay,
  last: Day,
): readonly Change[] | undefined {
  const files = new Map<string, Ended>();
  let isKnown = true;
  for (const { mark, ...how } of [...endings, ...taken.map(({ mark }) => ({ kind: undefined, goes: true, mark }))]) {
    const parsed = sources.parsed(mark.anchor.file);
    isKnown &&= parsed !== undefined;
    if (parsed === undefined) continue;
    const ended = files.get(mark.anchor.file) ?? { parsed, edits: [], going: new Map() };
    files.set(mark.anchor.file, ended);
    end(ended, mark, how, last);
  }
  return isKnown ? [...files].map(([file, ended]) => ({ file, edits: editsOf(ended) })) : undefined;
}

interface Ended {
  readonly parsed: Parsed;
  readonly edits: TextEdit[];
  /** The items that are taken out, by the list they stand in. */
  readonly going: Map<TreeNode, TreeNode[]>;
}

interface How {
  readonly kind: Ending['kind'] | undefined;
  readonly goes: boolean;
}

function end({ parsed, edits, going }: Ended, { anchor, at }: Mark, { kind, goes }: How, last: Day): void {
  const offset = anchor.start + offsetOf(at);
  const node = nodeAt(parsed, offset, ...(kind === undefined ? ITEMS : [TYPES[kind]]));
  if (node === undefined) return;
  if (!goes) edits.push(endWritten(parsed, node, formatDay(last)));
  else if (ITEMS.includes(node.$type)) {
    const path = nodesAround(parsed, offset);
    const list = path[path.indexOf(node) - 1] as TreeNode;
    going.set(list, [...(going.get(list) ?? []), node]);
  } else edits.push(removal(parsed, node));
}

function endWritten(parsed: Parsed, node: TreeNode, day: string): TextEdit {
  const { period, person } = node as { readonly period?: Period; readonly person?: number };
  if (period?.to !== undefined) return between(parsed, period.to, period.to, day);
  const token = period?.$last ?? (node.$type === 'Delegate' ? (person as number) : node.$last);
  return after(parsed, token, ` till ${day}`);
}

function editsOf({ parsed, edits, going }: Ended): readonly TextEdit[] {
  const removed = [...going].flatMap(([list, items]) => itemsRemoval(parsed, items, list));
  return [...edits, ...removed].sort((a, b) => a.start - b.start);
}
