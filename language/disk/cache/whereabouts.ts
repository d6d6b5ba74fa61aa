/** Where everything stands in workspaces, kept from one start of an editor to the next, under the seal of all that is kept. */
import type { Names, Whereabouts } from '../../services/whereabouts/whereabouts.ts';
import { knownAs } from './place.ts';
import { type CacheOptions, type Room, roomFor } from './room.ts';
import { isFit } from './told.ts';
import { copyOf } from './trace-bytes.ts';

/** What is not numbers. */
interface Head {
  readonly files: readonly string[];
  readonly digests: readonly string[];
  readonly names: Names;
}

/** What is kept of the workspace in a folder; undefined where there is nothing that can be believed. */
export function readWhereabouts(root: string, wanted: CacheOptions): Whereabouts | undefined {
  const room = roomOf(root, wanted);
  const [head, entries] = room?.store.read(nameOf(room, root)) ?? [];
  if (head === undefined || entries === undefined) return undefined;
  return { ...(JSON.parse(String(head)) as Head), entries: new Float64Array(copyOf(entries)) };
}

/** Keeps it, unless some name in it shows the identity number of a person. */
export function keepWhereabouts(
  root: string,
  { files, digests, names, entries }: Whereabouts,
  wanted: CacheOptions,
): void {
  const room = roomOf(root, wanted);
  const head = JSON.stringify({ files, digests, names } satisfies Head);
  if (room === undefined || !isFit(JSON.stringify([files, names]))) return;
  const { buffer, byteOffset, byteLength } = entries;
  const numbers = Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
  room.store.write(nameOf(room, root), [Buffer.from(head, 'utf8'), numbers]);
}

/** Where a folder is named that cannot be used, nothing is kept. */
function roomOf(root: string, wanted: CacheOptions): Room | undefined {
  try {
    return roomFor(root, wanted);
  } catch {
    return undefined;
  }
}

/** It follows from the build and the files alone. */
function nameOf({ build, place }: Room, root: string): string {
  return `whereabouts ${JSON.stringify({ build, workspace: knownAs(place, root) })}`;
}
