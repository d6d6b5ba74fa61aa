/** What can be done to a `bevakas` line from a week: the smallest edits of that line that do it. */
import type * as Tree from '../../grammar/generated/tree.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { Minute } from '../../time/index.ts';
import { nodeAt } from '../fixes/edits.ts';
import type { TextEdit } from '../text-edit.ts';
import { addedTime, movedTime, removedTime } from './monitoring-times.ts';
import { changedWatcher, type Named, type WatcherRole } from './monitoring-watchers.ts';

/** A change of one line. */
export type MonitoringDeed =
  | { readonly kind: 'move'; readonly minute: Minute; readonly to: Minute }
  | { readonly kind: 'add'; readonly minute: Minute }
  | { readonly kind: 'remove'; readonly minute: Minute }
  /** Without `from` someone comes beside the others, without `to` someone goes. */
  | { readonly kind: 'who'; readonly role: WatcherRole; readonly from?: Named; readonly to?: Named };

/** The edits; undefined where no line stands at the offset, or it is not as it was when this was asked for. */
export function monitoringEdits(parsed: Parsed, offset: number, deed: MonitoringDeed): readonly TextEdit[] | undefined {
  const line = monitoringAt(parsed, offset);
  if (line === undefined) return undefined;
  switch (deed.kind) {
    case 'move':
      return movedTime(parsed, line, deed.minute, deed.to);
    case 'add':
      return addedTime(parsed, line, deed.minute);
    case 'remove':
      return removedTime(parsed, line, deed.minute);
    case 'who':
      return changedWatcher(parsed, line, deed.role, deed.from, deed.to);
    default:
      return deed satisfies never;
  }
}

/** The line whose `bevakas` stands at the offset. */
function monitoringAt(parsed: Parsed, offset: number): Tree.Monitoring | undefined {
  const line = nodeAt(parsed, offset, 'Monitoring') as Tree.Monitoring | undefined;
  return line !== undefined && parsed.tokens.start[line.$first] === offset ? line : undefined;
}
