/** Changes in plain words, by person and by inbox. */
import type { Change } from '../changes/change.ts';
import type { Rename } from '../state/renames.ts';
import { inboxGroups } from './inbox-groups.ts';
import { personGroups } from './person-groups.ts';
import type { Group } from './sentences.ts';
import type { Telling } from './telling.ts';

export interface Groups {
  readonly persons: readonly Group[];
  /** Shared inboxes, units with intygsbevakning, personal inboxes that ombud reach. */
  readonly inboxes: readonly Group[];
}

/** What changes mean, first for each person and then for each inbox. */
export function groupsOf(changes: readonly Change[], renames: readonly Rename[], telling: Telling): Groups {
  return { persons: personGroups(changes, renames, telling), inboxes: inboxGroups(changes, renames, telling) };
}
