/** What must be done for one item to stand as it is to stand. */
import { type Executor, sortedBy } from '../../provisioning/index.ts';
import { ITEM_KINDS, type Item, type ItemKind, type ItemValues, type Subject } from '../state/item.ts';

export type Action = 'create' | 'change' | 'remove';

interface ChangeOf<K extends ItemKind> extends Subject {
  readonly kind: K;
  readonly action: Action;
  /** Null where it is created. */
  readonly before: ItemValues[K] | null;
  /** Null where it is removed. */
  readonly after: ItemValues[K] | null;
  readonly executor: Executor;
  /** It takes something away where nothing may be added or changed: a task for a person, never for a program. */
  readonly manual: boolean;
}

export type Change = { readonly [K in ItemKind]: ChangeOf<K> }[ItemKind];

/** Who carries changes out, in the order of lists. */
export const EXECUTORS: readonly Executor[] = ['support', 'enhetsprocessen', 'verksamheten'];

/** The change from one version of an item to another; at least one of them is there. */
export function changeOf(before: Item | undefined, after: Item | undefined, manual = false): Change {
  const { kind, object, person } = (after ?? before) as Item;
  return {
    kind,
    action: before === undefined ? 'create' : after === undefined ? 'remove' : 'change',
    object,
    person,
    before: before?.value ?? null,
    after: after?.value ?? null,
    executor: executorOf(before, after),
    manual,
  } as Change;
}

/**
 * Support has the funktionsinkorgar, the process for units the organisational inboxes, the verksamhet what is set on
 * them.
 */
function executorOf(before: Item | undefined, after: Item | undefined): Executor {
  const item = after ?? before;
  if (item?.kind !== 'inbox') return 'verksamheten';
  return item.value.kind === 'function' ? 'support' : 'enhetsprocessen';
}

/** By who carries them out, then by what they are about. */
export function inOrder(changes: Iterable<Change>): readonly Change[] {
  return sortedBy(changes, ({ executor, object, kind, person }) => [
    String(EXECUTORS.indexOf(executor)),
    object,
    String(ITEM_KINDS.indexOf(kind)),
    person ?? '',
  ]);
}
