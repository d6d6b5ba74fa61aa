/** How much of a change may be made: in a unit in läsläge only what takes something away, and that by hand. */
import { type Dated, isFrozen, refusesFrom } from '../../provisioning/index.ts';
import { type Day, type DaySet, daySet, formatDay, isUnbounded } from '../../time/index.ts';
import type { Delegation, Item } from '../state/item.ts';
import { daysOf, daysOfAll, periodsOf, remaining } from '../state/periods.ts';
import type { Frozen } from './frozen.ts';

/** What an item may become, and whether something of what it should become is held back. */
interface Permitted {
  readonly after: Item | undefined;
  readonly held: boolean;
  /** What is left to do takes something away where nothing may be added. */
  readonly manual: boolean;
}

type Dateable = Extract<Item, { kind: 'member' | 'delegate' }>;

/** What may be done to come from `before` to `wanted`. */
export function permitted(before: Item | undefined, wanted: Item | undefined, frozen: Frozen, asOf: Day): Permitted {
  const item = (wanted ?? before) as Item;
  const isNow = isFrozenNow(item, frozen);
  if (wanted === undefined) return { after: undefined, held: false, manual: isNow };
  if (wanted.kind === 'member' || wanted.kind === 'delegate') {
    return permittedDays(before as Dateable | undefined, wanted, refusedStart(item, frozen, isNow), isNow, asOf);
  }
  return { after: isNow ? before : wanted, held: isNow, manual: false };
}

function isFrozenNow(item: Item, frozen: Frozen): boolean {
  const unit = frozen.unitOf(item);
  return item.kind === 'delegate' ? frozen.isOwner(item.object) : unit !== undefined && isFrozen(unit.mode);
}

/** Whether nothing may begin on a day. */
function refusedStart(item: Item, frozen: Frozen, isNow: boolean): (day: Day) => boolean {
  const unit = frozen.unitOf(item);
  return (day) => isNow || (unit !== undefined && refusesFrom(unit, isUnbounded(day) ? null : formatDay(day)));
}

/** Days are taken away at will; days are given only in spans that begin where something may be added. */
function permittedDays(
  before: Dateable | undefined,
  wanted: Dateable,
  isRefused: (day: Day) => boolean,
  isNow: boolean,
  asOf: Day,
): Permitted {
  const had = remaining(daysOfAll(before?.value ?? []), asOf);
  const wants = remaining(daysOfAll(wanted.value), asOf);
  const refused = spans(daySet.subtract(wants, had)).filter(({ from }) => isRefused(from));
  if (refused.length === 0) return { after: wanted, held: false, manual: isNow };
  const allowed = daySet.subtract(wants, daySet.fromIntervals(refused));
  return { after: limited(before, wanted, allowed), held: true, manual: isNow };
}

function spans(days: DaySet): readonly daySet.Interval[] {
  return [...daySet.intervals(days)];
}

/** The item on the days allowed; undefined where there are none. */
function limited(before: Dateable | undefined, wanted: Dateable, days: DaySet): Item | undefined {
  if (daySet.isEmpty(days)) return undefined;
  if (wanted.kind === 'member') return { ...wanted, value: periodsOf(days) };
  const known = before?.kind === 'delegate' ? [...before.value, ...wanted.value] : wanted.value;
  return { ...wanted, value: delegationsOn(days, known) };
}

/** The days as delegations, each day by the first that gives it. */
function delegationsOn(days: DaySet, known: readonly Delegation[]): readonly Delegation[] {
  let left = days;
  return known.flatMap((delegation) => {
    const own = daySet.intersect(left, daysOf(delegation));
    left = daySet.subtract(left, own);
    return periodsOf(own).map((period: Dated) => ({ ...delegation, ...period }));
  });
}
