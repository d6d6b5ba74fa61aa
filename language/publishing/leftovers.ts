/** What runs leave beside the target: what is still needed takes its place there, the rest goes. */
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { type Draft, draftsBeside, isWhole, removeDraft } from './drafts.ts';
import type { Means } from './means.ts';
import { isHalfMoved } from './move-in.ts';

/** What is left over, unless the target is gone: then the sets are kept for the next run. */
export function discard(drafts: readonly Draft[], target: string, disk: Disk): void {
  if (
    disk.kindOf(target) === undefined &&
    drafts.some((draft) => disk.kindOf(draft.path) !== undefined && isWhole(draft, disk))
  ) {
    recover(target, drafts, disk);
  }
  for (const draft of drafts) {
    if (disk.kindOf(draft.path) === 'folder') removeDraft(draft, disk);
  }
}

/**
 * Finishes what runs that were stopped left undone: a target that is gone gets the new set, else the old; one that holds a
 * part of a set gets the rest; other drafts go. Those of runs that are still at work are left alone.
 */
export function tidy(target: string, { disk, isAlive, moveIn }: Pick<Means, 'disk' | 'isAlive' | 'moveIn'>): void {
  if (disk.kindOf(dirname(target)) !== 'folder') return;
  const dead = draftsBeside(target, disk).filter(({ pid }) => !isAlive(pid));
  if (disk.kindOf(target) === undefined) recover(target, dead, disk);
  const rest = dead.find(({ path }) => isHalfMoved({ target, draft: path }, disk));
  if (rest !== undefined) moveIn({ target, draft: rest.path }, disk);
  for (const draft of dead) {
    if (disk.kindOf(draft.path) === 'folder') removeDraft(draft, disk);
  }
}

/** A set was put away, so another was to take its place: the new one of that run if it is there, else the old. */
function recover(target: string, drafts: readonly Draft[], disk: Disk): void {
  const old = drafts.find(
    (draft) => draft.kind === 'gammal' && disk.kindOf(draft.path) === 'folder' && isWhole(draft, disk),
  );
  if (old === undefined) return;
  const heir = drafts.find(
    (draft) => draft.kind === 'ny' && draft.run === old.run && disk.kindOf(draft.path) === 'folder',
  );
  disk.rename(heir !== undefined && isWhole(heir, disk) ? heir.path : old.path, target);
}
