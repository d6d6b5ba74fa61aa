/** Who may be named on a line of monitoring: those of the unit first, then the members, then those who are there on its days. */
import {
  assignmentsOn,
  type FunctionGroup,
  functionNamed,
  holdsOn,
  type MonitoringLine,
  openDaysOf,
  type Person,
  personNamed,
  personsAssignedIn,
  placeOf,
  type Unit,
  watcherPresentDays,
} from '../../model/index.ts';
import { type Day, daySet } from '../../time/index.ts';
import { partInWords, rolesOf } from '../../words/index.ts';
import type { Box } from '../panels/boxes.ts';
import type { Scene } from '../panels/scene.ts';
import type { ViewCandidate } from '../panels/week-shapes.ts';
import type { Week } from '../panels/week-watch.ts';
import { isOnDay } from '../support/schedule.ts';

interface Ranked {
  readonly isOwn: boolean;
  readonly candidate: ViewCandidate;
}

/** Those who are not on the line already, the nearest first. */
export function candidatesFor(scene: Scene, box: Box, line: MonitoringLine, week: Week): readonly ViewCandidate[] {
  const { ws } = scene;
  const named = new Set([...line.watchers, ...line.substitutes].map(({ name }) => name));
  const days = daysOf(box.unit, line, week);
  const staff = personsAssignedIn(ws, box.unit, []).filter((person) => isStaff(scene, person, box.unit));
  const members = (box.members ?? []).flatMap(({ person }) => personNamed(ws, person.name) ?? []);
  const persons = [...new Set([...staff, ...members])].map((one) => personRanked(scene, box, one, days, week));
  const groups = groupsOf(scene, box).map((one) => groupRanked(scene, box, one, days, week));
  return [...persons, ...groups]
    .filter(({ candidate }) => !named.has(candidate.key))
    .sort(byNearness)
    .map(({ candidate }) => candidate);
}

/** The open days of the line in the week. */
function daysOf(unit: Unit, line: MonitoringLine, { from, to }: Week): readonly Day[] {
  return [...daySet.days(openDaysOf(unit, from, to))].filter((day) => isOnDay(line, day));
}

function isStaff({ ws, options }: Scene, { assignments }: Person, unit: Unit): boolean {
  return assignments.some((one) => holdsOn(one.period, options.asOf) && placeOf(ws, one) === unit);
}

/** The funktioner at the unit, and those that its other lines name. */
function groupsOf({ ws }: Scene, { unit, lines }: Box): readonly FunctionGroup[] {
  const placed = ws.lookup('at', unit.name).filter((found) => found.kind === 'function');
  const all = [...lines, ...unit.inboxes.flatMap(({ monitoring }) => monitoring)];
  const written = all
    .flatMap(({ watchers, substitutes }) => [...watchers, ...substitutes])
    .flatMap(({ name, isFunction }) => (isFunction ? (functionNamed(ws, name) ?? []) : []));
  return [...new Set([...placed, ...written])];
}

function personRanked(scene: Scene, box: Box, person: Person, days: readonly Day[], week: Week): Ranked {
  const { ws, options } = scene;
  const [assignment] = assignmentsOn(ws, person, options.asOf);
  const place = assignment === undefined ? undefined : placeOf(ws, assignment);
  const isOwn = isStaff(scene, person, box.unit);
  const unit = isOwn ? box.unit : place;
  return {
    isOwn,
    candidate: {
      key: person.name,
      name: person.text?.value ?? person.name,
      isFunction: false,
      unit: unit === undefined ? '' : partInWords(ws, unit.name),
      role: rolesOf(person, options.asOf),
      isMember: isMember(box, person.name, week),
      ...presenceOn(scene, box, { name: person.name, isFunction: false, at: person.nameAt }, days, week),
    },
  };
}

function groupRanked(scene: Scene, box: Box, group: FunctionGroup, days: readonly Day[], week: Week): Ranked {
  const { ws } = scene;
  return {
    isOwn: group.place?.name === box.unit.name,
    candidate: {
      key: group.name,
      name: group.text?.value ?? group.name,
      isFunction: true,
      unit: group.place === undefined ? '' : partInWords(ws, group.place.name),
      role: group.staff.map(({ name }) => personNamed(ws, name)?.text?.value ?? name).join(', '),
      isMember: group.staff.some(({ name }) => isMember(box, name, week)),
      ...presenceOn(scene, box, { name: group.name, isFunction: true, at: group.nameAt }, days, week),
    },
  };
}

function isMember({ members }: Box, name: string, { from, to }: Week): boolean {
  if (members === undefined) return true;
  return members.some(({ person, period }) => person.name === name && period.from <= to && period.to >= from);
}

function presenceOn(
  { ws }: Scene,
  { unit }: Box,
  watcher: MonitoringLine['watchers'][number],
  days: readonly Day[],
  { from, to, until }: Week,
): Pick<ViewCandidate, 'present' | 'days'> {
  const there = watcherPresentDays(ws, watcher, unit, from, to, until);
  return { present: days.filter((day) => daySet.contains(there, day)).length, days: days.length };
}

function byNearness(a: Ranked, b: Ranked): number {
  const [one, other] = [a.candidate, b.candidate];
  return (
    Number(b.isOwn) - Number(a.isOwn) ||
    Number(other.isMember) - Number(one.isMember) ||
    other.present - one.present ||
    swedish.compare(one.name, other.name) ||
    (one.key < other.key ? -1 : 1)
  );
}

const swedish = new Intl.Collator('sv');
