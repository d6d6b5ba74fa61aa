/**
 * Who reaches the personal inbox of another, as items: exactly those whom `access` and the facit tell of. What is to stand in
 * the real system differs in läsläge, where nobody may be added; of that a finding tells, and not the absence of a change.
 */
import { type Absence, type DayedRef, delegateWays, personNamed } from '../../model/index.ts';
import { type Dated, datedOf, dateWord, isoOf, sortedBy } from '../../provisioning/index.ts';
import { type Day, daySet, type Interval } from '../../time/index.ts';
import { grouped } from '../state/grouped.ts';
import type { Delegation, Item } from '../state/item.ts';
import { about } from '../state/items-of.ts';
import type { NewName } from '../state/renamed.ts';
import { type NamedVersion, type UnlikeItems, unlikeItemsOf } from './unlike-items.ts';

/**
 * An item for each ombud of each owner of which the versions say something else, those that are wholly past left out. Names are
 * the new ones.
 */
export function unlikeDelegations(base: NamedVersion, head: NamedVersion, asOf: Day): UnlikeItems {
  return unlikeItemsOf(base, head, 'person', (version, key) => delegationsOf(version, key, asOf));
}

function delegationsOf({ ws, person: name }: NamedVersion, key: string, asOf: Day): readonly Item[] {
  const owner = personNamed(ws, key);
  const ways = owner === undefined ? [] : delegateWays(ws, owner);
  return [...grouped(ways, ({ person }) => person.name)].flatMap(([delegate, own]): readonly Item[] => {
    const value = sortedBy(
      [...grouped(own, ({ declaration }) => declaration)].flatMap(([absence, all]) =>
        delegationsFor(
          absence,
          all.map(({ period }) => period),
          name,
          asOf,
        ),
      ),
      (one) => [dateWord(one.from), dateWord(one.to), () => JSON.stringify(one)],
    );
    return value.length === 0 ? [] : [{ kind: 'delegate', ...about(name(key), name(delegate)), value }];
  });
}

function delegationsFor(
  absence: Absence,
  periods: readonly Interval[],
  name: NewName,
  asOf: Day,
): readonly Delegation[] {
  const { decidedBy, assignedBy } = absence;
  const told = {
    decidedBy: decidedBy === undefined ? null : name(decidedBy.name),
    decidedOn: dayOf(decidedBy),
    assignedBy: assignedBy === undefined ? null : name(assignedBy.name),
    assignedOn: dayOf(assignedBy),
    absence: datedOf(absence.period),
  };
  return [...daySet.intervals(daySet.fromIntervals(periods))]
    .filter(({ to }) => to >= asOf)
    .map((period): Delegation & Dated => ({ ...datedOf(period), ...told }));
}

function dayOf(ref: DayedRef | undefined): string | null {
  return ref === undefined || ref.unreadable ? null : isoOf(ref.day);
}
