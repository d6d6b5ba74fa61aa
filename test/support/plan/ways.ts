/** The ways in which persons reach something, as a facit and as a diff tell of them. */
import { expect } from 'vitest';
import type { Workspace } from '../../../language/model/index.ts';
import { type Change, type Diff, diffOf, type FacitRow, facitOf, type Side } from '../../../language/plan/index.ts';
import { type Dated, provisioningOf } from '../../../language/provisioning/index.ts';
import { type DaySet, daySet, FIRST_DAY, type Interval, LAST_DAY, parseDay } from '../../../language/time/index.ts';
import { workspaceOf } from '../judged.ts';
import type { Texts } from './sides.ts';

/** One way to reach something, in a word. */
export function wayOf({ kind, object, person }: Pick<FacitRow, 'kind' | 'object' | 'person'>): string {
  return JSON.stringify([kind, object, person]);
}

/** A version of a region as of a day, in which no check is bound. */
export function bareSide(texts: Texts, day: string): Side {
  const asOf = parseDay(day) as number;
  const ws = workspaceOf(texts, []);
  const state = provisioningOf(ws, { asOf, horizonDays: 90, digest: '', routines: [] });
  return { ws, state, options: { checks: [], asOf, horizonDays: 90 } };
}

/** The days of each way from a day on, under the names that persons and units have now. */
function remaining(ws: Workspace, day: string, diff?: Diff): ReadonlyMap<string, string> {
  const now = new Map((diff?.renames ?? []).map(({ from, to }) => [from, to]));
  const named = (key: string): string => now.get(key) ?? key;
  const ways = facitOf(ws).rows.map(({ kind, object, person, periods, via }) => {
    const [place = '', word] = object.split('.');
    const inbox = word === undefined ? named(place) : `${named(place)}.${word}`;
    const left = periods.filter(({ to }) => to === null || to >= day);
    const shown = left.map(({ from, to }) => [from === null || from < day ? day : from, to]);
    return [wayOf({ kind, object: inbox, person: named(person) }), left.length, JSON.stringify([shown, via])] as const;
  });
  return new Map(ways.filter(([, left]) => left > 0).map(([way, , value]) => [way, value]));
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((way) => before.get(way) !== after.get(way)).sort();
}

/** The ways that a diff says are won, lost or changed. That someone is new or gone tells of his own inbox. */
function told({ changes, declared }: Diff): readonly string[] {
  const ways = changes.flatMap(({ kind, object, person }) => {
    const isAccess = kind === 'member' || kind === 'administrator' || kind === 'delegate' || kind === 'reader';
    if (kind === 'personal-inbox') return [wayOf({ kind: 'own', object, person: object })];
    return isAccess && person !== null ? [wayOf({ kind, object, person })] : [];
  });
  const own = declared.flatMap(({ action, before, after }) => {
    const person = after ?? before;
    const isOwner = person?.kind === 'person' && person.noPersonalInbox === undefined && action !== 'change';
    return isOwner ? [wayOf({ kind: 'own', object: person.name, person: person.name })] : [];
  });
  return [...ways, ...own].sort();
}

/** The days that a diff says were and are, of each way that came, went or has other days now. */
function toldDays({ changes }: Diff, day: string): readonly string[] {
  const clipped = (days: DaySet): DaySet => daySet.clip(days, parseDay(day) as number, LAST_DAY);
  const days = (value: Change['before']): DaySet => {
    if (value === null || value === false) return daySet.EMPTY;
    if (!Array.isArray(value) || value.some((one) => typeof one === 'string')) return daySet.ALL;
    return daySet.fromIntervals((value as readonly Dated[]).map(intervalOf));
  };
  return changes
    .filter(({ kind }) => kind in KINDS)
    .map(({ kind, object, person, before, after }) => {
      const way = wayOf({ kind: KINDS[kind] as FacitRow['kind'], object, person: person ?? object });
      return `${way} ${shownDays(clipped(days(before)))} ${shownDays(clipped(days(after)))}`;
    });
}

/** The kinds of changes that are of who reaches what. */
const KINDS: Readonly<Partial<Record<string, FacitRow['kind']>>> = {
  member: 'member',
  administrator: 'administrator',
  delegate: 'delegate',
  reader: 'reader',
  'personal-inbox': 'own',
};

function intervalOf({ from, to }: Dated): Interval {
  return {
    from: from === null ? FIRST_DAY : (parseDay(from) as number),
    to: to === null ? LAST_DAY : (parseDay(to) as number),
  };
}

function shownDays(days: DaySet): string {
  return JSON.stringify([...daySet.intervals(days)]);
}

/** What differs between the facits of two regions is what the diff tells of: whose ways, and on which days. */
export function expectSameWays(before: Texts, after: Texts, day: string): void {
  const [base, head] = [bareSide(before, day), bareSide(after, day)];
  const diff = diffOf(base, head);
  const [old, now] = [remaining(base.ws, day, diff), remaining(head.ws, day)];
  expect(told(diff)).toEqual(differing(old, now));
  const daysIn = (ways: ReadonlyMap<string, string>, way: string): string => {
    const [periods] = JSON.parse(ways.get(way) ?? '[[]]') as [readonly (readonly [string | null, string | null])[]];
    return shownDays(daySet.fromIntervals(periods.map(([from, to]) => intervalOf({ from, to }))));
  };
  const days = toldDays(diff, day);
  expect(days).toEqual(
    days.map((one) => {
      const way = one.slice(0, one.indexOf(']') + 1);
      return `${way} ${daysIn(old, way)} ${daysIn(now, way)}`;
    }),
  );
}
