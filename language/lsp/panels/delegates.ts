/** The timeline of a person's absences: who stands in on which days, and the days that are wanting. */
import { coverCount } from '../../checks/delegate-cover/cover.ts';
import {
  type Absence,
  absencesOf,
  assignmentsOn,
  type Delegate,
  delegatePeriod,
  judgedTo,
  openDaysOf,
  type Person,
  personNamed,
  placeOf,
  presentDays,
  unitsUnder,
} from '../../model/index.ts';
import {
  type Day,
  type DaySet,
  daySet,
  formatDay,
  isUnbounded,
  specialDayName,
  specialDays,
} from '../../time/index.ts';
import { gapsOf } from './delegate-gaps.ts';
import type { DelegatesView, ViewAbsence, ViewDelegate, ViewStated } from './delegates-shapes.ts';
import { type Cursor, declarationAt, periodsOf, placeAt, type Scene, untilOf } from './scene.ts';

/** Days shown before, and after: the end of a bar is moved there. */
const MARGIN = 3;
const ROOM = 14;
/** Of one that has been going on for longer no more than this is shown. */
const LONGEST_PAST = 366;
/** Where there is no absence, this many days are shown. */
const QUIET = 28;

/** The days that are shown, both inclusive. */
interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** The timeline of the person with the key; undefined where there is none. */
export function delegatesView(scene: Scene, key: string): DelegatesView | undefined {
  const person = personNamed(scene.ws, key);
  if (person === undefined) return undefined;
  const absences = currentAbsences(scene, person);
  const window = windowOf(scene, absences);
  const open = workingDays(scene, person, window);
  const counts = absences.map((absence) => coverCount(scene.ws, absence, horizonOf(scene)));
  return {
    key,
    name: person.text?.value ?? person.name,
    asOf: formatDay(scene.options.asOf),
    until: formatDay(untilOf(scene)),
    from: formatDay(window.from),
    to: formatDay(window.to),
    closed: periodsOf(daySet.subtract(daySet.of(window.from, window.to), open)),
    holidays: specialDays(window.from, window.to).map((day) => ({
      day: formatDay(day),
      name: specialDayName(day, scene.options.language) ?? '',
    })),
    absences: absences.map((absence) => absenceView(scene, absence, window)),
    delegates: delegatesOf(scene, absences, window),
    gaps: absences.flatMap((absence) => gapsOf(scene, absence)),
    workingDays: counts.reduce((sum, count) => sum + (count?.needed ?? 0), 0),
    coveredDays: counts.reduce((sum, count) => sum + (count?.covered ?? 0), 0),
    place: placeAt(scene, person.anchor, person.nameAt),
  };
}

/** The key of the person that a place in a file is about: the name it stands on, else whose declaration it is in. */
export function personKeyAt(scene: Scene, cursor: Cursor, word: string | undefined): string | undefined {
  const declaration = declarationAt(scene, cursor);
  if (declaration?.kind === 'absence') return declaration.person.name;
  if (declaration?.kind === 'person') return declaration.name;
  return word !== undefined && personNamed(scene.ws, word) !== undefined ? word : undefined;
}

/** The absences that are shown: those not wholly past, by their first day. */
export function currentAbsences(scene: Scene, person: Person): readonly Absence[] {
  return absencesOf(scene.ws, person)
    .filter(({ period }) => period.to >= scene.options.asOf)
    .sort((a, b) => a.period.from - b.period.from);
}

function windowOf(scene: Scene, absences: readonly Absence[]): Window {
  const { asOf } = scene.options;
  const [first] = absences;
  if (first === undefined) return { from: asOf, to: asOf + QUIET - 1 };
  const last = absences.reduce(
    (latest, absence) => Math.max(latest, judgedTo(absence, untilOf(scene))),
    Number.NEGATIVE_INFINITY,
  );
  const from = Math.max(first.period.from, asOf - LONGEST_PAST) - MARGIN;
  return { from, to: Math.max(last, from + QUIET / 2) + ROOM };
}

function horizonOf(scene: Scene): { readonly asOf: Day; readonly until: Day } {
  return { asOf: scene.options.asOf, until: untilOf(scene) };
}

/** The days on which some unit where the person works is open. */
function workingDays({ ws }: Scene, person: Person, { from, to }: Window): DaySet {
  let days = daySet.EMPTY;
  for (const assignment of person.assignments) {
    const place = placeOf(ws, assignment);
    for (const unit of place === undefined ? [] : unitsUnder(ws, place)) {
      const open = openDaysOf(unit, Math.max(from, assignment.period.from), Math.min(to, assignment.period.to));
      days = daySet.union(days, open);
    }
  }
  return days;
}

function absenceView(scene: Scene, absence: Absence, window: Window): ViewAbsence {
  const open = isUnbounded(absence.period.to);
  return {
    from: formatDay(isUnbounded(absence.period.from) ? window.from : absence.period.from),
    to: formatDay(open ? untilOf(scene) : absence.period.to),
    open,
    place: placeAt(scene, absence.anchor, absence.kindAt),
  };
}

/** A row for each ombud, all lines that name the same one together. */
function delegatesOf(scene: Scene, absences: readonly Absence[], window: Window): readonly ViewDelegate[] {
  const lines = absences.flatMap((absence, at) =>
    absence.delegates.map((delegate, line) => ({ absence, delegate, at, line })),
  );
  const names = [...new Set(lines.map(({ delegate }) => delegate.person.name))];
  return names.flatMap((name) => {
    const own = lines.filter(({ delegate }) => delegate.person.name === name);
    return rowOf(scene, name, own, window) ?? [];
  });
}

/** An ombud of an absence; `at` and `line` say which of those shown it is, and which in it. */
interface Line {
  readonly absence: Absence;
  readonly delegate: Delegate;
  readonly at: number;
  readonly line: number;
}

function rowOf(scene: Scene, name: string, lines: readonly Line[], window: Window): ViewDelegate | undefined {
  const person = personNamed(scene.ws, name);
  const [first] = lines;
  if (first === undefined) return undefined;
  const stated = daySet.clip(
    daySet.fromIntervals(lines.map(({ absence, delegate }) => statedDays(absence, delegate, window))),
    window.from,
    window.to,
  );
  const { from, to } = window;
  const there =
    person === undefined ? daySet.EMPTY : presentDays(scene.ws, person, undefined, from, to, untilOf(scene));
  return {
    key: name,
    name: person?.text?.value ?? name,
    role: person === undefined ? null : roleOf(scene, person),
    maySign: person?.signs !== undefined,
    present: periodsOf(daySet.intersect(stated, there)),
    absent: periodsOf(daySet.subtract(stated, there)),
    stated: lines.flatMap((line) => statedView(line, window) ?? []),
    place: placeAt(scene, first.absence.anchor, first.delegate.at),
  };
}

function statedView({ absence, delegate, at, line }: Line, window: Window): ViewStated | undefined {
  const { from, to } = statedDays(absence, delegate, window);
  if (from > to) return undefined;
  const isOpen = isUnbounded(delegatePeriod(absence, delegate).to);
  return { absence: at, line, from: formatDay(Math.max(from, window.from)), to: formatDay(to), isOpen };
}

function statedDays(absence: Absence, delegate: Delegate, window: Window): { from: Day; to: Day } {
  const { from, to, readable } = delegatePeriod(absence, delegate);
  return readable ? { from, to: Math.min(to, window.to) } : { from: 1, to: 0 };
}

function roleOf({ ws, options }: Scene, person: Person): string | null {
  const [assignment] = assignmentsOn(ws, person, options.asOf);
  return (assignment ?? person.assignments[0])?.role.value ?? null;
}
