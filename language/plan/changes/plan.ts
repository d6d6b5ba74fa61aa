/** What must change in the real system: from its current state to the desired one. */
import type { Provisioning } from '../../provisioning/index.ts';
import { type Day, daySet, parseDay } from '../../time/index.ts';
import { type Item, type Items, itemsBy } from '../state/item.ts';
import { itemsOf, membershipsIn } from '../state/items-of.ts';
import { renamed } from '../state/renamed.ts';
import { type Rename, renamesBetween } from '../state/renames.ts';
import { sameItem } from '../state/same.ts';
import { spelled } from '../state/spelled.ts';
import { unlikeStates } from '../state/unlike.ts';
import { type Change, changeOf, inOrder } from './change.ts';
import { pairsOf } from './compare.ts';
import { type Digester, digestOf } from './digest.ts';
import { frozenIn } from './frozen.ts';
import { permitted } from './permit.ts';
import type { PlanOptions } from './plan-options.ts';
import { type Breach, breachesOf } from './thresholds.ts';

export interface Plan {
  /** Of the current state, the desired one and the options: what is applied is what was reviewed. */
  readonly digest: string;
  readonly current: Provisioning;
  readonly desired: Provisioning;
  readonly options: PlanOptions;
  readonly renames: readonly Rename[];
  /** In the order in which they are carried out. */
  readonly changes: readonly Change[];
  /** What is not done, since it would add or change something in a unit in läsläge or arkiverad. */
  readonly held: readonly Change[];
  /** Where so much would be taken away that someone must approve. */
  readonly breaches: readonly Breach[];
}

/** The plan, as of the day of the desired state. */
export function planOf(stated: Provisioning, desired: Provisioning, options: PlanOptions, digester?: Digester): Plan {
  const current = spelled(stated, desired);
  const asOf = asOfIn(desired);
  const renames = renamesBetween(current, desired);
  const known = renamed(current, renames);
  const isTold = ({ kind }: Item): boolean => !options.untold.has(kind);
  const unlike = unlikeStates(known, desired);
  const before = itemsBy(itemsOf(unlike.before, asOf).filter(isTold));
  const wanted = itemsBy(itemsOf(unlike.after, asOf).filter(isTold));
  const { changes, held, after } = weigh(before, wanted, known, desired, asOf);
  const isKnown = ({ action }: Change): boolean => options.tellsOfFrozen || action !== 'create';
  return {
    digest: digestOf(current, desired, options, digester),
    current,
    desired,
    options,
    renames,
    changes,
    held: held.filter(isKnown),
    breaches: breachesOf(before, after, {
      allowed: options.allowRemovals,
      horizon: daySet.of(asOf, parseDay(desired.stamp.until) ?? asOf),
      tellsOfStaff: !options.untold.has('staff'),
      memberships: options.untold.has('member') ? 0 : membershipsIn(known, asOf),
    }),
  };
}

/** The day a state is of. */
export function asOfIn({ stamp }: Provisioning): Day {
  return parseDay(stamp.asOf) as Day;
}

function weigh(
  before: Items,
  wanted: Items,
  current: Provisioning,
  desired: Provisioning,
  asOf: Day,
): { readonly changes: readonly Change[]; readonly held: readonly Change[]; readonly after: Items } {
  const frozen = frozenIn(current, desired);
  const changes: Change[] = [];
  const held: Change[] = [];
  const after = new Map(before);
  for (const [id, old, want] of pairsOf(before, wanted)) {
    if (old !== undefined && want !== undefined && sameItem(old, want, asOf)) continue;
    const permission = permitted(old, want, frozen, asOf);
    if (permission.held) held.push(changeOf(permission.after ?? old, want));
    const become = permission.after;
    if (old === undefined ? become !== undefined : become === undefined || !sameItem(old, become, asOf)) {
      changes.push(changeOf(old, become, permission.manual));
      set(after, id, become);
    }
  }
  return { changes: inOrder(changes), held: inOrder(held), after };
}

function set(items: Map<string, Item>, id: string, item: Item | undefined): void {
  if (item === undefined) {
    items.delete(id);
  } else {
    items.set(id, item);
  }
}
