/** What a user approves of a plan must be in it. */
import { nearestName } from '../../model/index.ts';
import type { Plan } from '../../plan/index.ts';
import { UsageError } from '../../words/index.ts';

/** An approval of an inbox that neither state has is a slip of the pen, and approves nothing. */
export function refuseUnknownApprovals({ current, desired, options }: Plan): void {
  const known = new Set([...current.inboxes, ...desired.inboxes].map(({ key }) => key));
  const unknown = [...options.allowRemovals].find((name) => !known.has(name));
  if (unknown !== undefined) {
    const near = nearestName(unknown, known);
    throw new UsageError(
      `--allow-removals ${unknown}: någon sådan inkorg finns inte.${near === undefined ? '' : ` Menade du ${near}?`}`,
      `--allow-removals ${unknown}: there is no such inbox.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    );
  }
}
