/** The current state of the real system, as far as its source tells of it. */
import type { Provisioning } from '../../provisioning/index.ts';
import type { ItemKind } from './item.ts';

/** A state, and the kinds of items that its source has no words for. */
export interface CurrentState {
  readonly state: Provisioning;
  readonly untold: ReadonlySet<ItemKind>;
  /** It tells of units in läsläge and arkiverad, too. */
  readonly tellsOfFrozen: boolean;
}
