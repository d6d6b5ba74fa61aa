/** A `bevakas` line that hangs on one person: found for MC-ANS-02, and for a routine that asks for a stand-in. */

import {
  functionNamed,
  type MonitoringLine,
  type Person,
  personNamed,
  type Ref,
  type Workspace,
} from '../../model/index.ts';
import type { Message } from '../api/index.ts';

/** What both say, so that one of them remains. */
export const SINGLE_WATCHER = {
  sv: '{inbox} har ingen ersättare när {person} är borta',
  en: '{inbox} has no stand-in when {person} is away',
  advice: {
    sv: 'Skriv ersättare, och en medlem till, sist på raden.',
    en: 'Write ersättare, and one more member, last on the line.',
  },
  cause: 'single-watcher',
} as const satisfies Message;

/** The only person that a line without `ersättare` names, himself or as the one who staffs its only funktion. */
export function singleWatcher(ws: Workspace, line: MonitoringLine): Person | undefined {
  if (line.substitutes.length > 0) return undefined;
  const watcher = onlyOne(line.watchers);
  if (watcher?.isFunction !== true) return watcher === undefined ? undefined : personNamed(ws, watcher.name);
  const group = functionNamed(ws, watcher.name);
  const staff = group === undefined || group.broken ? undefined : onlyOne(group.staff);
  return staff === undefined ? undefined : personNamed(ws, staff.name);
}

/** The one that all of them name. */
function onlyOne<R extends Ref>(refs: readonly R[]): R | undefined {
  const [first] = refs;
  return first !== undefined && refs.every(({ name }) => name === first.name) ? first : undefined;
}
