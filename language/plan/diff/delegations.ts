/**
 * Who reaches the personal inbox of another, as items: exactly those whom `access` and the facit tell of. What is to stand in
 * the real system differs in läsläge, where nobody may be added; of that a finding tells, and not the absence of a change.
 */
import { type Absence, type DayedRef, delegateWays, isAlike, personNamed, type Workspace } from '../../model/index.ts';
import { type Dated, datedOf, dateWord, isoOf, sortedBy } from '../../provisioning/index.ts';
import { type Day, daySet, type Interval } from '../../time/index.ts';
import { grouped } from '../state/grouped.ts';
import type { Delegation, Item } from '../state/item.ts';
import { about } from '../state/items-of.ts';
import type { NewName } from '../state/renamed.ts';

/** A version, and how the names of persons in it are written. */
interface Version {
  readonly ws: Workspace;
  readonly name: NewName;
}

/** Items of two versions. */
interface UnlikeItems {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
}

/**
 * An item for each ombud of each owner of which the versions say something else, those that are wholly past left out. Names are
 * the new ones.
 */
export function unlikeDelegations(base: Version, head: Version, asOf: Day): UnlikeItems {
  const before: Item[] = [];
  const after: Item[] = [];
  const compared = new Set<string>();
  for (const key of base.ws.keys('person')) {
    const name = base.name(key);
    compared.add(name);
    const old = delegationsOf(base, key, asOf);
    const now = delegationsOf(head, name, asOf);
    if (isAlike(old, now)) continue;
    before.push(...old);
    after.push(...now);
  }
  for (const key of head.ws.keys('person')) if (!compared.has(key)) after.push(...delegationsOf(head, key, asOf));
  return { before, after };
}

function delegationsOf({ ws, name }: Version, key: string, asOf: Day): readonly Item[] {
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
