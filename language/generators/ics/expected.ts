/** How many calendars there will be. */
import type { Material } from '../api/index.ts';
import { personsOf } from '../support/schedule.ts';
import { watchedIn } from './watch.ts';

/** One for all that is watched, and one for each who watches or has to do with an ombud; some of them may turn out empty. */
export function expectedCalendars(material: Material): number {
  const { ws, provisioning } = material;
  const watched = watchedIn(material).filter(({ lines }) => lines.length > 0);
  const lines = watched.flatMap((one) => one.lines);
  const open = provisioning.delegates.filter(({ frozen }) => !frozen);
  const persons = new Set([
    ...lines.flatMap(({ watchers, substitutes }) => personsOf(ws, [...watchers, ...substitutes])),
    ...open.flatMap(({ owner, delegate }) => [owner, delegate]),
  ]);
  return watched.length + persons.size;
}
