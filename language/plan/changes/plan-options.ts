/** What a plan is made with beside the two states. */
import type { ItemKind } from '../state/item.ts';

export interface PlanOptions {
  /** The shared inboxes whose removals have been approved. */
  readonly allowRemovals: ReadonlySet<string>;
  /** Kinds of items that the current state does not tell of: nothing is planned for them. */
  readonly untold: ReadonlySet<ItemKind>;
  /** The current state tells of units in läsläge and arkiverad; work lists do not, since nothing is done there. */
  readonly tellsOfFrozen: boolean;
}
