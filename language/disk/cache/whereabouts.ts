/** Where everything stands in workspaces, kept from one start of an editor to the next, under the seal of all that is kept. */
import { type NamesIn, SOUGHT, type Whereabouts } from '../../services/whereabouts/whereabouts.ts';
import { knownAs } from './place.ts';
import { type CacheOptions, type Room, roomFor } from './room.ts';
import { isFit } from './told.ts';
import { copyOf } from './trace-bytes.ts';

/** What is needed whenever it is read. */
type Head = Pick<Whereabouts, 'files' | 'digests'>;

/** What is kept of the workspace in a folder; undefined where there is nothing that can be believed. */
export function readWhereabouts(root: string, wanted: CacheOptions): Whereabouts | undefined {
  const room = roomOf(root, wanted);
  const [head, entries, ...names] = room?.store.read(nameOf(room, root)) ?? [];
  if (head === undefined) return undefined;
  return {
    ...(JSON.parse(String(head)) as Head),
    entries: new Float64Array(copyOf(entries)),
    namesIn: (table) => JSON.parse(String(names[SOUGHT.indexOf(table)])) as readonly NamesIn[],
  };
}

/** Keeps it, unless some name in it shows the identity number of a person. */
export function keepWhereabouts(root: string, known: Whereabouts, wanted: CacheOptions): void {
  const { files, digests, entries } = known;
  const room = roomOf(root, wanted);
  const names = SOUGHT.map((table) => JSON.stringify(known.namesIn(table)));
  if (room === undefined || ![JSON.stringify(files), ...names].every(isFit)) return;
  const { buffer, byteOffset, byteLength } = entries;
  const texts = [JSON.stringify({ files, digests } satisfies Head), ...names].map((text) => Buffer.from(text, 'utf8'));
  texts.splice(1, 0, Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength));
  room.store.write(nameOf(room, root), texts);
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
