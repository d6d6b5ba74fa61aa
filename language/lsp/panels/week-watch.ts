/** Who of those on a line of monitoring is there on a day of a week; a person who is not is away, or nothing of hers holds that day. */
import {
  absencesOf,
  engagedDays,
  functionNamed,
  type Person,
  personNamed,
  presentDays,
  type Unit,
  type Watcher,
  watcherPresentDays,
} from '../../model/index.ts';
import { type Day, type DaySet, daySet, formatDay, isUnbounded } from '../../time/index.ts';
import type { Box } from './boxes.ts';
import type { Scene } from './scene.ts';
import type { ViewNamed } from './week-shapes.ts';

/** Days that are shown together, and the last of the horizon. */
export interface Week {
  readonly from: Day;
  readonly to: Day;
  readonly until: Day;
}

/** Someone on a line, as she is on a day. */
export type Presence = (watcher: Watcher, day: Day) => ViewNamed;

/** Who is there in a week, by the days on which the checks find people present. */
export function presenceIn(scene: Scene, { unit }: Box, week: Week): Presence {
  const known = new Map<string, (day: Day) => ViewNamed>();
  return (watcher, day) => {
    const id = `${watcher.isFunction}:${watcher.name}`;
    let on = known.get(id);
    if (on === undefined) {
      on = watcher.isFunction ? functionOn(scene, watcher, unit, week) : personOn(scene, watcher, unit, week);
      known.set(id, on);
    }
    return on(day);
  };
}

function personOn({ ws }: Scene, watcher: Watcher, unit: Unit, week: Week): (day: Day) => ViewNamed {
  const { from, to, until } = week;
  const person = personNamed(ws, watcher.name);
  const there = watcherPresentDays(ws, watcher, unit, from, to, until);
  const engaged = person === undefined ? daySet.ALL : engagedDays(ws, person);
  return (day) => {
    const isPresent = daySet.contains(there, day);
    const isAway = !isPresent && daySet.contains(engaged, day);
    return {
      key: watcher.name,
      name: person?.text?.value ?? watcher.name,
      isFunction: false,
      isPresent,
      why: isPresent ? null : isAway ? 'absent' : 'not-engaged',
      awayUntil: isAway && person !== undefined ? lastAway(ws, person, day) : null,
      staff: [],
    };
  };
}

/** The last day of the absences that hold on a day. */
function lastAway(ws: Scene['ws'], person: Person, day: Day): string | null {
  const last = absencesOf(ws, person)
    .filter(({ period }) => period.from <= day && day <= period.to)
    .reduce((latest, { period }) => Math.max(latest, period.to), Number.NEGATIVE_INFINITY);
  return Number.isFinite(last) && !isUnbounded(last) ? formatDay(last) : null;
}

function functionOn({ ws }: Scene, watcher: Watcher, unit: Unit, week: Week): (day: Day) => ViewNamed {
  const { from, to, until } = week;
  const group = functionNamed(ws, watcher.name);
  const there = watcherPresentDays(ws, watcher, unit, from, to, until);
  const staff = (group?.staff ?? []).map(({ name }): { readonly name: string; readonly days: DaySet } => {
    const person = personNamed(ws, name);
    const days = person === undefined ? daySet.ALL : presentDays(ws, person, unit, from, to, until);
    return { name: person?.text?.value ?? name, days };
  });
  return (day) => ({
    key: watcher.name,
    name: group?.text?.value ?? watcher.name,
    isFunction: true,
    isPresent: daySet.contains(there, day),
    why: null,
    awayUntil: null,
    staff: staff.flatMap(({ name, days }) => (daySet.contains(days, day) ? [name] : [])),
  });
}
