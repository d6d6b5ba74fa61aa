/** Who is a member of an inbox on a day. */
import type { FunctionInbox, Inbox } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

/** How many persons are members on a day. A membership whose dates cannot be read counts. */
export function membersOn({ members }: Inbox | FunctionInbox, day: Day): number {
  const there = members.filter(({ period }) => !period.readable || (period.from <= day && day <= period.to));
  return new Set(there.map(({ person }) => person.name)).size;
}
