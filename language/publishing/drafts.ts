/**
 * Folders beside the target in which a set is prepared or put away. Whatever the moment at which a run is stopped, such a
 * folder is empty or holds a mark of ours, so that a later run knows it and can tidy up; nothing else is ever removed.
 */
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { manifestIn } from './manifest.ts';
import { MANIFEST } from './manifest-name.ts';

/** Stands in a draft until it is whole. */
const MARK = '.rutin-utkast';
const MARK_TEXT = 'En påbörjad utskrift från rutin generate. Mappen kan tas bort.\n';

/** `ny` for a set being made, `gammal` for one put away while another takes its place. */
type DraftKind = 'ny' | 'gammal';

export interface Draft {
  readonly path: string;
  readonly kind: DraftKind;
  /** The process that made it. */
  readonly pid: number;
  /** What tells runs apart. */
  readonly run: string;
}

/** A name for this run's draft of a kind beside the target. */
export function draftFor(target: string, kind: DraftKind, run: string): Draft {
  const name = `.${basename(target)}.rutin-${kind}-${process.pid}-${run}`;
  return { path: join(dirname(target), name), kind, pid: process.pid, run };
}

/** What tells this run from others. */
export function newRun(): string {
  return randomBytes(6).toString('hex');
}

/** All drafts beside the target, whoever made them. */
export function draftsBeside(target: string, disk: Disk): readonly Draft[] {
  const prefix = `.${basename(target)}.rutin-`;
  return disk.entries(dirname(target)).flatMap(({ name, kind: entry }) => {
    const match = name.startsWith(prefix)
      ? /^(ny|gammal)-([0-9]+)-([0-9a-f]{12})$/.exec(name.slice(prefix.length))
      : null;
    if (match === null || entry !== 'folder') return [];
    const [, kind, pid, run] = match;
    return [{ path: join(dirname(target), name), kind: kind as DraftKind, pid: Number(pid), run: run as string }];
  });
}

/** Makes a new draft, open to those that a folder which it is to replace is open to: it is marked before anything else is in it. */
export function beginDraft({ path }: Draft, replaced: string, disk: Disk): void {
  disk.makeFolder(path);
  if (disk.kindOf(replaced) === 'folder') disk.setMode(path, disk.modeOf(replaced));
  disk.write(join(path, MARK), Buffer.from(MARK_TEXT, 'utf8'));
}

/**
 * Makes a draft whole, whose files have been written: the manifest last, then the mark goes. It is on the disk before it can
 * take anything's place.
 */
export function completeDraft({ path }: Draft, manifest: string, disk: Disk): void {
  disk.write(join(path, MANIFEST), Buffer.from(manifest, 'utf8'));
  disk.remove(join(path, MARK));
  disk.settle(path);
}

/** Whether a draft holds a whole set. */
export function isWhole({ path }: Draft, disk: Disk): boolean {
  return disk.kindOf(join(path, MARK)) === undefined && manifestIn(path, disk) !== undefined;
}

/** Removes a draft if it is ours: what marks it goes last, and so it stays known until it is gone. */
export function removeDraft({ path }: Draft, disk: Disk): void {
  const entries = disk.entries(path).map(({ name }) => name);
  const isOurs = entries.length === 0 || entries.includes(MARK) || manifestIn(path, disk) !== undefined;
  if (!isOurs) return;
  const marks = entries.includes(MARK) ? [MANIFEST, MARK] : [MANIFEST];
  for (const name of entries.filter((one) => !marks.includes(one))) disk.remove(join(path, name));
  for (const name of marks) disk.remove(join(path, name));
  disk.removeEmptyFolder(path);
}
